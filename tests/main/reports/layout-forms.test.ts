/** What forms need of the layout: boxes, lines that stand for themselves, rows of signatures, papers of several sizes in one file. */
import { describe, expect, test } from 'vitest';
import { paperOf } from '../../../main/reports/layout/document.ts';
import { produce } from '../../../main/reports/render/produce.ts';
import { signatureRows, type ReportModel, type Signature } from '../../../preload/contract/report-model.ts';
import { pdfInfo, pdfPages, pdfWords, type Word } from './poppler.ts';

const base: ReportModel = {
  title: 'Sipariş Mektubu',
  letterhead: { institution: 'Köyceğiz Belediye Başkanlığı', unit: 'Muhtarlık İşleri Müdürlüğü' },
  generatedAt: '2026-11-22T14:05:00',
  parameters: [],
  methodNotes: [],
  sections: [],
  style: 'official',
};
const people = (count: number, newRow: readonly number[] = []): Signature[] => Array.from({ length: count }, (_, index) => ({ role: `Rol${index}`, name: `Ad${index}`, ...(newRow.includes(index) ? { newRow: true } : {}) }));
const find = (words: readonly Word[], text: string): Word => {
  const word = words.find((each) => each.text === text);
  if (!word) throw new Error(`"${text}" is not on the paper`);
  return word;
};
const middle = ({ xMin, xMax }: Word): number => (xMin + xMax) / 2;

describe('signatures', () => {
  test.each([
    [[], []],
    [people(4), [4]],
    [people(5), [4, 1]],
    [people(3, [2]), [2, 1]],
    [people(3, [0, 1]), [1, 2]],
  ] satisfies [Signature[], number[]][])('%#: rows of %j', (all, lengths) => {
    expect(signatureRows(all).map((row) => row.length)).toEqual(lengths);
  });

  test('one alone stands at the right, who approves below two in the middle', async () => {
    const alone = find(pdfWords(await produce({ ...base, signatures: people(1) }, 'pdf')), 'Ad0');
    expect(middle(alone)).toBeGreaterThan(400);
    const words = pdfWords(await produce({ ...base, signatures: people(3, [2]) }, 'pdf'));
    expect(middle(find(words, 'Ad2'))).toBeCloseTo(595.28 / 2, 0);
    expect(find(words, 'Ad2').yMin).toBeGreaterThan(find(words, 'Ad1').yMax + 30);
    expect(middle(find(words, 'Ad0'))).toBeLessThan(200);
  });

  test('nobody signs an empty sheet: the last sentence goes to the next page with the names', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ cells: [`Kalem ${index}`] }));
    const model = (count: number): ReportModel => ({
      ...base,
      sections: [{ kind: 'table', columns: [{ key: 'item', label: 'Kalem', type: 'text' }], rows: rows(count), emptyText: '' }, { kind: 'text', text: 'Gereğini rica ederim.' }],
      signatures: people(2),
    });
    let split = 0;
    for (let count = 30; count < 40; count++) {
      const pages = pdfPages(await produce(model(count), 'pdf'));
      if (pages.length < 2) continue;
      split += 1;
      expect(pages.at(-1)).toContain('Gereğini');
      expect(pages.at(-1)).toContain('Ad1');
    }
    expect(split).toBeGreaterThan(0);
  });
});

describe('lines and boxes', () => {
  test('a letter does not print its title, and its date stands at the right', async () => {
    const words = pdfWords(await produce({ ...base, untitled: true, sections: [{ kind: 'text', look: 'right', text: '22.11.2026' }, { kind: 'text', look: 'center', text: 'FIRMAADI' }] }, 'pdf'));
    expect(find(words, '22.11.2026').xMax).toBeCloseTo(595.28 - 42.5, 0);
    expect(middle(find(words, 'FIRMAADI'))).toBeCloseTo(595.28 / 2, 0);
    // Once, small, at the foot.
    expect(words.filter(({ text, yMin }) => text === 'Sipariş' && yMin < 780)).toEqual([]);
  });

  test('the cover is set large', async () => {
    const words = pdfWords(await produce({ ...base, sections: [{ kind: 'text', look: 'cover', text: 'KAPAK' }, { kind: 'text', look: 'plain', text: 'satır' }] }, 'pdf'));
    const height = (text: string): number => find(words, text).yMax - find(words, text).yMin;
    expect(height('KAPAK')).toBeGreaterThan(1.8 * height('satır'));
  });

  test('a form has its columns in boxes and stays inside the margins', () => {
    const grid = (on: boolean) => JSON.stringify(paperOf({ ...base, sections: [{ kind: 'table', grid: on, columns: [{ key: 'a', label: 'A', type: 'text' }, { key: 'b', label: 'B', type: 'money' }], rows: [{ cells: ['x', null] }], emptyText: '' }] }).definition.content, (_, value: unknown) => (typeof value === 'function' ? String((value as (line: number, node: object) => unknown)(1, { table: { body: [[], [], []] } })) : value));
    expect(grid(true)).toContain('"vLineWidth":"0.4"');
    expect(grid(false)).toContain('"vLineWidth":"0"');
  });
});

test('an upright and a broad paper in one file keep their own size and numbers', async () => {
  const bytes = await produce([base, { ...base, title: 'Tutanak', orientation: 'landscape', sections: [{ kind: 'text', look: 'right', text: 'kenarda' }] }, base], 'pdf');
  const words = pdfWords(bytes);
  expect(find(words, 'kenarda').xMax).toBeCloseTo(841.89 - 42.5, 0);
  expect(pdfInfo(bytes).get('Pages')).toBe('3');
  for (const page of pdfPages(bytes)) expect(page).toMatch(/(?:^|\s)1 *\/ *1(?:\s|$)/m);
});
