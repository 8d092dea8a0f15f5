import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../preload/contract/operation.ts';
import type { requests, ValueColumn } from '../../../preload/contract/requests.ts';
import { ledgerOffice, type LedgerOffice } from './ledger-office.ts';

type Filter = Input<typeof requests.count>;

let office: LedgerOffice;
beforeEach(async () => {
  office = await ledgerOffice();
});
afterEach(() => office.close());

const values = async (column: ValueColumn, filter: Filter = {}) => (await office.call('requests', 'values', { ...filter, column })).values;
const counts = async (column: ValueColumn, filter: Filter = {}) => Object.fromEntries((await values(column, filter)).map(({ value, label, count }) => [label || value, count]));

/** 30 requests in two neighbourhoods, two units, several channels and states. */
async function fill(): Promise<void> {
  const topics = await office.call('catalogue', 'topics', {});
  for (let at = 0; at < 30; at++) {
    const { id } = await office.create({
      requester: { kind: 'muhtar', seatId: at % 3 === 0 ? office.cicek.seatId : office.yeni.seatId },
      channel: at % 2 === 0 ? 'telefon' : 'bizzat',
      unitId: at % 5 === 0 ? null : at % 2 === 0 ? office.fen : office.park,
      topicId: topics[at % 4]?.id ?? null,
      subject: at % 6 === 0 ? 'Kaldırım bozuk' : 'Sokak lambası yanmıyor',
      registeredOn: at < 15 ? '2026-10-05' : '2026-11-20',
      confirmedOldDate: true,
    });
    if (at % 4 === 0) await office.call('requests', 'close', { id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today });
  }
}

test('values of the whole ledger, names in Turkish order, codes in the order of the work', async () => {
  await fill();
  expect((await values('neighbourhood')).map(({ label, count }) => [label, count])).toEqual([['Çiçek', 10], ['Yeni', 20]]);
  expect((await values('state')).map(({ value, count }) => [value, count])).toEqual([['acik', 22], ['kapali', 8]]);
  expect(await counts('channel')).toEqual({ telefon: 15, bizzat: 15 });
  expect(await counts('outcome')).toEqual({ yapildi: 8 });
  expect(Object.keys(await counts('topic'))).toHaveLength(4);
  expect((await office.call('requests', 'values', { column: 'priority' })).complete).toBe(true);
});

describe('under a filter', () => {
  test('the column’s own part does not count, the others do', async () => {
    await fill();
    const closed: Filter = { states: ['kapali'], unitIds: [office.fen] };
    expect(await counts('state', closed)).toEqual(await counts('state', { unitIds: [office.fen] }));
    expect(await counts('unit', closed)).toEqual(await counts('unit', { states: ['kapali'] }));
  });

  test.each<[string, Filter]>([
    ['nothing', {}],
    ['a state', { states: ['kapali'] }],
    ['a text', { text: 'kaldirim' }],
    ['a text that finds nothing', { text: 'böylebirşeyyok' }],
    ['a view', { view: 'acik' }],
    ['whole months', { registeredFrom: '2026-10-01', registeredTo: '2026-10-31' }],
    ['days', { registeredFrom: '2026-10-03', registeredTo: '2026-11-19' }],
    ['everything at once', { text: 'sokak', view: 'acik', channels: ['telefon'], dueFrom: '2026-10-01', types: ['istek'] }],
  ])('%s: each count is the total of the list that the value gives', async (_, filter) => {
    await fill();
    for (const value of await values('unit', filter)) {
      expect((await office.call('requests', 'count', { ...filter, unitIds: [Number(value.value)] })).total).toBe(value.count);
    }
    const { total } = await office.call('requests', 'count', filter);
    expect((await values('neighbourhood', filter)).reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });
});

test('a list of the office’s own', async () => {
  const { id: fieldId } = await office.call('ownFields', 'save', { name: 'Bölge', kind: 'liste', choices: ['Kuzey', 'Güney', 'Batı'] });
  for (const region of ['Kuzey', 'Kuzey', 'Güney', null]) await office.create({ own: { [fieldId]: region } });
  const answer = await office.call('requests', 'values', { column: 'own', fieldId, own: { [fieldId]: ['Güney'] } });
  expect(answer.values.map(({ label, count }) => [label, count])).toEqual([['Kuzey', 2], ['Güney', 1]]);
});

test('never more than 200 values, and the answer says so', async () => {
  for (let at = 0; at < 205; at++) {
    const { id } = await office.call('catalogue', 'saveTopic', { name: `Konu ${at}` });
    await office.create({ topicId: id });
  }
  const answer = await office.call('requests', 'values', { column: 'topic' });
  expect([answer.values.length, answer.complete]).toEqual([200, false]);
});
