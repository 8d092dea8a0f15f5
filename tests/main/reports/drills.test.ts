import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSampleOffice } from '../../../main/sample/index.ts';
import { blocksOf, type CellValue, type Drill, type ReportModel } from '../../../preload/contract/report-model.ts';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import { requests } from '../../../preload/contract/requests.ts';
import { readFilter } from '../../../renderer/features/requests/filter.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

// A number on the report and the list behind it are the same records: two years of a sample office are the proof.
const today = '2026-11-18';
let office: TestOffice;

beforeAll(async () => {
  office = await openOffice({ today });
  await fillSampleOffice(office.database.work, today);
}, 120_000);
afterAll(() => office.close());

interface Linked {
  readonly name: string;
  readonly value: CellValue;
  readonly drill: Drill;
}

/** Every figure of the report that leads to records. */
function linked(model: ReportModel): Linked[] {
  return blocksOf(model).flatMap((block): Linked[] => {
    if (block.kind === 'figures') return block.figures.flatMap(({ label, value, drill }) => (drill ? [{ name: label, value, drill }] : []));
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells, drills = [] }) =>
      drills.flatMap((drill, index) => (drill ? [{ name: `${block.title} / ${cells[0]} / ${block.columns[index]?.label}`, value: cells[index] ?? null, drill }] : [])),
    );
  });
}

/** The same filter as the screen reads it out of its address. */
async function inLedger(drill: Drill): Promise<number> {
  const filter = v.parse(requests.count.input, readFilter(new URLSearchParams(drill)));
  return (await office.call('requests', 'count', filter)).total;
}

async function expectSame(report: ReportRequest): Promise<readonly string[]> {
  const figures = linked(await office.call('reports', 'preview', { report }));
  const differing = [];
  for (const { name, value, drill } of figures) {
    const total = await inLedger(drill);
    if (total !== value) differing.push(`${name}: report ${value}, ledger ${total}`);
  }
  expect(differing).toEqual([]);
  return figures.map(({ name }) => name);
}

describe('a figure leads to exactly its records', () => {
  test.each([
    ['a month that lies behind', '2026-10-01', '2026-10-31'],
    ['the running month', '2026-11-01', '2026-11-30'],
    ['a year that lies behind', '2025-01-01', '2025-12-31'],
    ['the running year', '2026-01-01', '2026-12-31'],
    ['any other days', '2026-03-05', '2026-07-17'],
    ['until today', '2026-07-13', today],
    ['one day', '2026-10-06', '2026-10-06'],
    ['a period before the first record', '2020-01-01', '2020-01-31'],
  ])('%s', async (_name, from, to) => {
    const names = await expectSame({ kind: 'donem', from, to });
    expect(names).toContain('Gelen');
    expect(names).toContain('Sonuçlanan');
    expect(names.includes('Devam eden')).toBe(to >= today);
    expect(names.includes('Süresi geçen')).toBe(to >= today);
  }, 60_000);

  test('every group of the month has its links, the carried-over and the means have none', async () => {
    const names = await expectSame({ kind: 'donem', from: '2026-10-01', to: '2026-10-31' });
    for (const title of ['Mahalleye göre', 'Birime göre', 'Kanala göre', 'Türe göre']) {
      expect(names.some((name) => name.startsWith(title) && name.endsWith('/ Gelen'))).toBe(true);
      expect(names.some((name) => name.startsWith(title) && name.endsWith('/ Sonuçlanan'))).toBe(true);
    }
    expect(names.filter((name) => /Devr\.|Ort\. gün|Süresinde/.test(name))).toEqual([]);
  });

  test('the page of every neighbourhood', async () => {
    const all = await office.call('neighbourhoods', 'list', { text: '' });
    expect(all.length).toBeGreaterThan(20);
    for (const { id } of all) expect(await expectSame({ kind: 'mahalle', neighbourhoodId: id })).toContain('Açık talep');
  }, 60_000);
});
