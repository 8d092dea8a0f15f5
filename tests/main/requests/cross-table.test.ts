import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { channelCodes, outcomes, priorities, requestTypes } from '../../../preload/contract/codes.ts';
import { crossDimensions, narrowed, type CrossQuestion, type CrossTable } from '../../../preload/contract/cross-table.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import { blocksOf } from '../../../preload/contract/report-model.ts';
import { emptyFilter } from '../../../main/features/requests/empty-filter.ts';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

let office: LedgerOffice;

/** Sixty records over three years, in every state, some of them with nothing but the least. */
beforeAll(async () => {
  office = await ledgerOffice();
  const topics = await office.call('catalogue', 'topics', {});
  for (let at = 0; at < 60; at++) {
    const registeredOn = addDays(office.today, -((at * 41) % 900));
    const { id } = await office.create({
      registeredOn,
      confirmedOldDate: true,
      requester: at % 3 === 0 ? { kind: 'kisi', name: `Kişi ${at}`, phone: '', neighbourhoodId: null } : { kind: 'muhtar', seatId: at % 2 === 0 ? office.yeni.seatId : office.cicek.seatId },
      channel: channelCodes[at % channelCodes.length] ?? 'telefon',
      type: requestTypes[at % requestTypes.length] ?? 'istek',
      priority: priorities[at % 3] ?? 'normal',
      priorityReason: 'Okul',
      topicId: at % 5 === 0 ? null : (topics[(at * 7) % topics.length]?.id ?? null),
      subject: at % 4 === 0 ? 'yol çukuru' : 'ışık',
    });
    if (at % 7 === 1) await office.call('requests', 'cancel', { id, reason: 'Yanlış', on: registeredOn });
    else if (at % 3 === 1) await office.call('requests', 'handOff', { requestIds: [id], unitId: at % 2 === 0 ? office.park : office.fen, sentOn: registeredOn, paperNo: '', note: '' });
    else if (at % 3 === 2) {
      const outcome = outcomes[at % outcomes.length] ?? 'yapildi';
      const closedOn = [addDays(registeredOn, at), office.today].sort()[0] ?? office.today;
      await office.call('requests', 'close', { id, outcome, reasonId: at % 2 === 0 || outcome !== 'kismen' ? office.reasonId : null, closedOn, doneOn: closedOn, resultText: '', planYear: 2027, forwardedTo: 'Karayolları', duplicateOf: outcome === 'mukerrer' ? '2023/0001' : null }).catch(() => undefined);
    }
  }
}, 60_000);
afterAll(() => office.close());

const ask = (question: CrossQuestion): Promise<CrossTable> => office.call('crossTable', 'get', question);

/** Every figure of the table is the list behind it. */
async function agrees({ filter, rows, columns }: CrossQuestion, most = Number.POSITIVE_INFINITY): Promise<number> {
  const table = await ask({ filter, rows, columns });
  let looked = 0;
  for (const [at, row] of table.rows.entries()) {
    for (const [across, column] of table.columns.entries()) {
      const count = table.cells[at]?.[across]?.count ?? -1;
      if (count === 0 || looked >= most) continue;
      looked += 1;
      const { total } = await office.call('requests', 'count', narrowed(filter, row.narrowing, column.narrowing));
      expect(total, `${rows} ${row.label} × ${columns} ${column.label}`).toBe(count);
    }
    expect(table.rowTotals[at]?.count).toBe((await office.call('requests', 'count', narrowed(filter, row.narrowing))).total);
  }
  for (const [across, column] of table.columns.entries()) expect(table.columnTotals[across]?.count).toBe((await office.call('requests', 'count', narrowed(filter, column.narrowing))).total);
  expect(table.total.count).toBe((await office.call('requests', 'count', filter)).total);
  return looked;
}

describe('cross table', () => {
  test.each(crossDimensions)('every cell of %s is the list behind it, whichever it is crossed with', async (rows) => {
    let looked = 0;
    for (const columns of crossDimensions) if (columns !== rows) looked += await agrees({ filter: emptyFilter, rows, columns }, 40);
    expect(looked).toBeGreaterThan(50);
  }, 120_000);

  test('and under any filter', async () => {
    const some = <T>(list: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.subarray([...list], { minLength: 1 }) });
    const filters = fc.record({
      text: fc.constantFrom('', '', 'yol', 'ISIK'), view: fc.constantFrom(null, null, 'acik' as const, 'geciken' as const), neighbourhoodIds: some([office.yeni.id, 0]), unitIds: some([office.fen, office.park, 0]), states: some(['acik', 'kapali'] as const),
      outcomes: some(outcomes), channels: some(channelCodes), registeredFrom: fc.constantFrom(null, '2025-03-15'), registeredTo: fc.constantFrom(null, '2026-08-10'), registeredIn: fc.constantFrom(null, null, 'bu_yil' as const),
    });
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...crossDimensions), fc.constantFrom(...crossDimensions), async (filter, rows, columns) => {
        fc.pre(rows !== columns);
        await agrees({ filter: { ...emptyFilter, ...filter }, rows, columns }, 25);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('means and shares are those of the records, totals no means of means', async () => {
    const table = await ask({ filter: emptyFilter, rows: 'mahalle', columns: 'durum' });
    const { rows } = await office.call('requests', 'list', { limit: 200 });
    const concluded = rows.filter(({ state, outcome }) => state === 'kapali' && outcome !== 'mukerrer');
    const days = concluded.map(({ registeredOn, closedOn }) => (Date.parse(closedOn ?? '') - Date.parse(registeredOn)) / 86_400_000);
    expect(table.total.meanDays).toBeCloseTo(days.reduce((sum, each) => sum + each, 0) / days.length, 6);
    const due = rows.filter(({ state, dueDate }) => state !== 'iptal' && dueDate !== null);
    expect(table.total.lateShare).toBeCloseTo(due.filter(({ closedOn, dueDate }) => (closedOn ?? office.today) > (dueDate ?? '')).length / due.length, 6);
    const cancelled = table.columns.findIndex(({ label }) => label === 'İptal');
    expect(table.columnTotals[cancelled]).toMatchObject({ meanDays: null, lateShare: null });
  });

  test('what does not fit stands together: the oldest months, each with its list', async () => {
    const table = await ask({ filter: emptyFilter, rows: 'mahalle', columns: 'ay' });
    expect(table.columns).toHaveLength(20);
    expect(table.columns[0]?.label).toMatch(/^Daha eski \(\d+\)$/);
    expect(table.columns.at(-1)?.label).toBe('Kasım 2026');
    await agrees({ filter: emptyFilter, rows: 'mahalle', columns: 'ay' });
  });

  test('more than 200 topics are 200 lines, the last one of the rest', async () => {
    const topics = await office.call('catalogue', 'topics', {});
    for (let at = 0; at < 210; at++) {
      const { id } = await office.call('catalogue', 'saveTopic', { id: null, parentId: topics[0]?.id ?? null, name: `Alt konu ${at}`, unitId: null, active: true });
      await office.create({ topicId: id });
    }
    const table = await ask({ filter: emptyFilter, rows: 'konu', columns: 'yil' });
    expect(table.rows).toHaveLength(200);
    expect(table.rows.at(-1)?.label).toMatch(/^Diğer \(\d+\)$/);
    const last = table.rows.at(-1);
    expect((await office.call('requests', 'count', narrowed(emptyFilter, last?.narrowing ?? {}))).total).toBe(table.rowTotals.at(-1)?.count);
  }, 60_000);

  test('the paper has the same figures, and nothing is crossed with itself', async () => {
    const table = await ask({ filter: emptyFilter, rows: 'mahalle', columns: 'yil' });
    const model = await office.call('reports', 'preview', { report: { kind: 'capraz', filter: emptyFilter, rows: 'mahalle', columns: 'yil', measure: 'sayi', filters: ['Açık'] } });
    const [block] = blocksOf(model);
    expect(block?.kind === 'table' && block.rows.map(({ cells }) => cells.slice(1))).toEqual([...table.cells.map((line, at) => [...line.map(({ count }) => count), table.rowTotals[at]?.count]), [...table.columnTotals.map(({ count }) => count), table.total.count]]);
    expect((await office.refused('crossTable', 'get', { filter: emptyFilter, rows: 'ay', columns: 'ay' })).failure.code).toBe('invalid');
    expect((await office.route('crossTable', 'get', { filter: emptyFilter, rows: 'r.id; DROP TABLE request', columns: 'ay' })).ok).toBe(false);
  });
});
