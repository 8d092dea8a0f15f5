import { describe, expect, test } from 'vitest';
import { paperOf } from '../../../main/reports/layout/document.ts';
import { composePdf } from '../../../main/reports/render/compose.ts';
import { pdfPages } from './poppler.ts';
import { ledger } from './report-samples.ts';

describe('a ledger of 10,000 rows, laid out in pieces', () => {
  test('has every row once, in order, with header row, number on each page and one total', async () => {
    const pieces: number[] = [];
    const started = performance.now();
    const bytes = await composePdf(paperOf(ledger(10_000)), (pages) => pieces.push(pages));
    process.stdout.write(`10,000-row ledger: ${Math.round(performance.now() - started)} ms, ${Math.round(bytes.length / 1024)} kB\n`);
    const pages = pdfPages(bytes);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.at(-1)).toBe(pages.length);
    pages.forEach((page, index) => {
      expect(page).toMatch(new RegExp(`(^|\\s)${index + 1} ?/ ?${pages.length}\\s`));
      expect(page).toMatch(/Talep no .*Gün/);
    });
    const numbers = [...pages.join('\n').matchAll(/^ *2026\/(\d+) /gm)].map((match) => Number(match[1]));
    expect(numbers).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
    expect(pages.join('').match(/Toplam/g)).toHaveLength(1);
    expect(pages.at(-1)).toContain('Toplam');
  }, 60_000);

  test('the seams are where an undivided table would break: every page but the last is equally full', async () => {
    const pages = pdfPages(await composePdf(paperOf(ledger(2000))));
    const rows = pages.map((page) => page.match(/^ *2026\/\d+ /gm)?.length ?? 0);
    const middle = rows.slice(1, -1);
    expect(new Set(middle).size).toBe(1);
    expect(middle[0]).toBeGreaterThan(40);
  });

  test('what stands before and after the long table is kept', async () => {
    const model = ledger(1500);
    const pages = pdfPages(await composePdf(paperOf({
      ...model,
      sections: [{ kind: 'text', text: 'ÖNCE' }, ...model.sections, { kind: 'text', text: 'SONRA' }],
      signatures: [{ name: 'Ayşe YILMAZ' }],
    })));
    expect(pages[0]).toContain('ÖNCE');
    expect(pages.join('').match(/ÖNCE|SONRA|Ayşe YILMAZ/g)).toEqual(['ÖNCE', 'SONRA', 'Ayşe YILMAZ']);
  });
});

test('rows without a first cell, or with nothing at all, are not lost at a seam', async () => {
  const model = ledger(0);
  const columns = [{ key: 'a', label: 'Boş', type: 'text' }, { key: 'b', label: 'Sıra', type: 'text' }] as const;
  const rows = Array.from({ length: 2500 }, (_, index) => ({ cells: [index % 3 === 0 ? 'dolu' : '', index % 5 === 4 ? null : `S${index}`] }));
  const pages = pdfPages(await composePdf(paperOf({ ...model, sections: [{ kind: 'table', columns, rows, emptyText: '' }] })));
  const seen = [...pages.join('\n').matchAll(/S(\d+)/g)].map((match) => Number(match[1]));
  expect(seen).toEqual(Array.from({ length: 2500 }, (_, index) => index).filter((index) => index % 5 !== 4));
  expect(pages.join('').match(/dolu/g)).toHaveLength(834);
});
