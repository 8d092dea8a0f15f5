import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { eachWithOwnDatabase, healthy, migrateTo, names, neighbourhood, request, run } from './migrating.ts';

eachWithOwnDatabase();

const before = (name: string): number => migrations.findIndex((migration) => migration.name.startsWith(name));
const history = (entity: string) => run('SELECT field, old_value, new_value, actor, operation FROM history WHERE entity = ? ORDER BY id', [entity]);
const count = async (table: string) => Number((await run(`SELECT COUNT(*) AS count FROM ${table}`))[0]!['count']);

/** An office as it was before purchases, with its records written by somebody. */
async function officeOfBefore(): Promise<void> {
  await migrateTo(before('FirmsBudget'));
  await run(`UPDATE write_context SET actor = 'Elif Kaya', at = '2026-11-22T10:00:00', operation = 'o'`);
  await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
  await neighbourhood('yeni');
  await run(`INSERT INTO unit (name, name_fold, name_sort) VALUES ('Fen İşleri', 'fen isleri', 'x')`);
  await run(request('2026/0001', 1, 'neighbourhood_id', '1'));
}

/** Every row of every table that the office had, to be compared afterwards. */
async function everythingOf(tables: readonly string[]): Promise<unknown> {
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await run(`SELECT * FROM ${table}`)] as const)));
}

/** Migrates with one more step and holds that nothing of before was touched. Gives back the tables that came. */
async function stepKeepsEverything(at: number): Promise<string[]> {
  const tables = await names('table');
  const was = await everythingOf(tables);
  await migrateTo(at + 1, at);
  expect(await everythingOf(tables)).toEqual(was);
  expect(await count('request')).toBe(1);
  await healthy();
  return (await names('table')).filter((name) => !tables.includes(name));
}

const firm = (name = 'Işık', taxNo = '') => run(`INSERT INTO firm (name, name_fold, name_sort, tax_no) VALUES (?, ?, ?, ?)`, [name, name, name, taxNo]);
const purchase = (seq: number, more = '', values = '') =>
  run(`INSERT INTO purchase (year, seq, number, opened_on, kind, method, subject, subject_fold, subject_sort, budget_year, state${more})
    VALUES (2026, ${seq}, '2026/000${seq}', '2026-11-22', 'mal', '22d', 'Yazıcı', 'yazici', 'x', 2026, 'acik'${values})`);
const line = (quantity = 100, price = 5_000) =>
  run(`INSERT INTO purchase_line (purchase_id, position, item, item_fold, quantity, unit, price, vat_rate) VALUES (1, 0, 'Yazıcı', 'yazici', ?, 'adet', ?, 20)`, [quantity, price]);
const invoice = (firmId: number | null, no: string, gross = 120) =>
  run(`INSERT INTO purchase_movement (purchase_id, kind, happened_on, document_no, document_fold, firm_id, net_kurus, vat_kurus, gross_kurus) VALUES (1, 'fatura', '2026-12-01', ?, ?, ?, 100, 20, ?)`, [no, no.toLowerCase(), firmId, gross]);
const asset = (number: string, registerNo = '') =>
  run(`INSERT INTO asset (year, seq, number, name, name_sort, search_fold, register_no, acquired_on) VALUES (2026, ?, ?, 'Yazıcı', 'x', 'y', ?, '2026-12-01')`, [Number(number.slice(-1)), number, registerNo]);
const holding = (holder: string, assetId = 1) =>
  run(`INSERT INTO asset_holding (asset_id, neighbourhood_id, holder, holder_fold, holder_sort, given_on, form_no) VALUES (?, 1, ?, 'x', 'x', '2026-12-02', 'Z/1')`, [assetId, holder]);

describe('0021 firms and budget', () => {
  const at = before('FirmsBudget');
  beforeEach(officeOfBefore);

  test('comes beside what was there', async () => {
    expect(await stepKeepsEverything(at)).toEqual(['budget_line', 'budget_year', 'firm', 'purchase_limit', 'spending_ceiling']);
  });

  test('ships the four limits of 22/d in kuruş, each as sure as its sources; the history does not call them the work of the office', async () => {
    await migrateTo(at + 1, at);
    expect(await run('SELECT from_on, to_on, notice, gazette, metropolitan_kurus / 100.0 AS metropolitan, other_kurus / 100.0 AS other, certainty FROM purchase_limit ORDER BY from_on')).toEqual([
      { from_on: '2023-02-01', to_on: '2024-01-31', notice: '2023/1', gazette: '25.01.2023/32084', metropolitan: 431_810, other: 143_845, certainty: 'teyitli' },
      { from_on: '2024-02-01', to_on: '2025-01-31', notice: '2024/1', gazette: '24.01.2024/32439', metropolitan: 622_756, other: 207_453, certainty: 'teyitli' },
      { from_on: '2025-02-01', to_on: '2026-01-31', notice: '2025/1', gazette: '24.01.2025/32792', metropolitan: 800_366, other: 266_618, certainty: 'iki_kaynak' },
      { from_on: '2026-02-01', to_on: '2027-01-31', notice: '2026/1', gazette: '22.01.2026/33145', metropolitan: 1_021_827, other: 340_391, certainty: 'iki_kaynak' },
    ]);
    expect(await history('purchase_limit')).toEqual([]);
    await run(`UPDATE purchase_limit SET other_kurus = 1, certainty = 'kurum' WHERE from_on = '2026-02-01'`);
    expect(await history('purchase_limit')).toEqual([
      { field: 'other_kurus', old_value: 34_039_100, new_value: 1, actor: 'Elif Kaya', operation: 'o' },
      { field: 'certainty', old_value: 'iki_kaynak', new_value: 'kurum', actor: 'Elif Kaya', operation: 'o' },
    ]);
  });

  test('refuses what contradicts itself', async () => {
    await migrateTo(at + 1, at);
    await firm('Işık', '1234567890');
    await expect(firm('Öz', '1234567890')).rejects.toThrow('UNIQUE');
    await firm();
    await firm();
    expect(await count('firm')).toBe(3);
    const limit = (from: string, to: string, kurus: number, certainty: string) =>
      run(`INSERT INTO purchase_limit (from_on, to_on, notice, gazette, metropolitan_kurus, other_kurus, certainty) VALUES (?, ?, 'x', 'x', ?, 1, ?)`, [from, to, kurus, certainty]);
    await expect(limit('2026-02-01', '2027-01-31', 1, 'kurum')).rejects.toThrow('UNIQUE');
    await expect(limit('2027-02-01', '2027-01-31', 1, 'kurum')).rejects.toThrow('CHECK');
    await expect(limit('2027-02-01', '2028-01-31', 0, 'kurum')).rejects.toThrow('CHECK');
    await expect(limit('2027-02-01', '2028-01-31', 1, 'kesin')).rejects.toThrow('CHECK');
    const budget = (allocation: number | null) => run(`INSERT INTO budget_line (year, code, name, allocation_kurus) VALUES (2026, '03.2', 'x', ?)`, [allocation]);
    await expect(budget(-1)).rejects.toThrow('CHECK');
    await budget(null);
    await expect(budget(null)).rejects.toThrow('UNIQUE');
    const ceiling = (kind: string, percent: number) => run('INSERT INTO spending_ceiling (year, kind, budget_kurus, percent, warn_percent) VALUES (2026, ?, 100, ?, 80)', [kind, percent]);
    await expect(ceiling('yapim', 10)).rejects.toThrow('CHECK');
    await expect(ceiling('mal', 101)).rejects.toThrow('CHECK');
    await ceiling('mal', 10);
    await expect(ceiling('mal', 10)).rejects.toThrow('UNIQUE');
    for (const table of ['firm', 'budget_line']) await expect(run(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
    await run('DELETE FROM spending_ceiling');
    expect((await history('spending_ceiling')).at(-1)).toMatchObject({ field: 'budget_kurus', old_value: 100, new_value: null });
  });
});

describe('0022 purchases', () => {
  const at = before('Purchases');
  beforeEach(async () => {
    await officeOfBefore();
    await migrateTo(at, before('FirmsBudget'));
    await firm();
  });

  test('comes beside what was there, and a purchase hangs on the request, the unit and the neighbourhood of before', async () => {
    const tables = await stepKeepsEverything(at);
    expect(tables.every((name) => name.startsWith('purchase'))).toBe(true);
    expect(tables).toHaveLength(12);
    await purchase(1, ', request_id, unit_id, neighbourhood_id', ', 1, 1, 1');
    expect(await run('SELECT r.number, u.name AS unit, n.name FROM purchase p JOIN request r ON r.id = p.request_id JOIN unit u ON u.id = p.unit_id JOIN neighbourhood n ON n.id = p.neighbourhood_id')).toEqual([{ number: '2026/0001', unit: 'Fen İşleri', name: 'yeni' }]);
    await expect(purchase(2, ', request_id', ', 99')).rejects.toThrow('FOREIGN KEY');
    await healthy();
  });

  test('a number is given once, an end has its reason, nothing is merged into itself', async () => {
    await migrateTo(at + 1, at);
    await purchase(1);
    await expect(purchase(1)).rejects.toThrow('UNIQUE');
    await expect(run(`UPDATE purchase SET ended_on = '2026-12-01'`)).rejects.toThrow('CHECK');
    await expect(run(`UPDATE purchase SET end_reason = 'iptal'`)).rejects.toThrow('CHECK');
    await expect(run('UPDATE purchase SET merged_into_id = 1')).rejects.toThrow('CHECK');
    await run(`UPDATE purchase SET ended_on = '2026-12-01', end_reason = 'iptal'`);
  });

  test('quantities and sums are never below nothing, and prices are with KDV or without', async () => {
    await migrateTo(at + 1, at);
    await purchase(1);
    for (const quantity of [0, -100]) await expect(line(quantity)).rejects.toThrow('CHECK');
    await expect(line(100, -1)).rejects.toThrow('CHECK');
    await line(100, 0);
    await invoice(1, 'ABC1');
    await expect(run('UPDATE purchase_movement SET vat_included = 2')).rejects.toThrow('CHECK');
    for (const [quantity, price] of [[0, 1], [-1, 1], [1, -1]]) {
      await expect(run(`INSERT INTO purchase_movement_line (movement_id, line_id, quantity, price, vat_rate) VALUES (1, 1, ?, ?, 20)`, [quantity, price])).rejects.toThrow('CHECK');
    }
    const pay = (amount: number, withheld: number) => run(`INSERT INTO purchase_payment (purchase_id, invoice_id, paid_on, amount_kurus, withheld_kurus) VALUES (1, 1, '2026-12-02', ?, ?)`, [amount, withheld]);
    for (const [amount, withheld] of [[-1, 2], [2, -1], [0, 0]] as const) await expect(pay(amount, withheld)).rejects.toThrow('CHECK');
    await pay(100, 20);
    await expect(run(`UPDATE purchase_payment SET cancelled_on = '2026-12-03'`)).rejects.toThrow('CHECK');
  });

  test('an invoice of a firm is there once, and again only after the first was cancelled with a reason', async () => {
    await migrateTo(at + 1, at);
    await firm('Öz');
    await purchase(1);
    await expect(invoice(null, 'ABC1')).rejects.toThrow('CHECK');
    await expect(invoice(1, '')).rejects.toThrow('CHECK');
    await expect(invoice(1, 'ABC1', 121)).rejects.toThrow('CHECK');
    await invoice(1, 'ABC1');
    await expect(invoice(1, 'abc1')).rejects.toThrow('UNIQUE');
    await invoice(2, 'ABC1');
    await expect(run(`UPDATE purchase_movement SET cancelled_on = '2026-12-02' WHERE id = 1`)).rejects.toThrow('CHECK');
    await run(`UPDATE purchase_movement SET cancelled_on = '2026-12-02', cancel_reason = 'Yanlış firma' WHERE id = 1`);
    await invoice(1, 'ABC1');
    expect(await count('purchase_movement')).toBe(3);
  });

  test('a stage is done or skipped, not both; a firm offers once', async () => {
    await migrateTo(at + 1, at);
    await purchase(1);
    const stage = (effect: string) => run(`INSERT INTO purchase_stage (purchase_id, position, code, name, effect, waits_on) VALUES (1, 0, 'onay', 'Onay', ?, '')`, [effect]);
    await expect(stage('uzay')).rejects.toThrow('CHECK');
    await stage('isaret');
    await expect(stage('isaret')).rejects.toThrow('UNIQUE');
    await run(`UPDATE purchase_stage SET done_on = '2026-12-01'`);
    await expect(run(`UPDATE purchase_stage SET skipped_on = '2026-12-01', skip_reason = 'x'`)).rejects.toThrow('CHECK');
    await run(`UPDATE purchase_stage SET done_on = NULL, skipped_on = '2026-12-01', skip_reason = 'x'`);
    const offer = () => run(`INSERT INTO purchase_offer (purchase_id, firm_id, given_on, vat_included) VALUES (1, 1, '2026-12-01', 0)`);
    await offer();
    await expect(offer()).rejects.toThrow('UNIQUE');
  });

  test('what happened is only added to; purchases, movements and payments are deleted while undoing and never else', async () => {
    await migrateTo(at + 1, at);
    await purchase(1);
    await line();
    await invoice(1, 'ABC1');
    await run(`INSERT INTO purchase_movement_line (movement_id, line_id, quantity, price, vat_rate) VALUES (1, 1, 100, 1, 20)`);
    await run(`INSERT INTO purchase_payment (purchase_id, invoice_id, paid_on, amount_kurus) VALUES (1, 1, '2026-12-02', 120)`);
    await run(`INSERT INTO purchase_event (purchase_id, kind, happened_on, recorded_at, actor, text) VALUES (1, 'acilis', 'a', 'b', 'c', 'd')`);
    await expect(run(`UPDATE purchase_event SET text = ''`)).rejects.toThrow('append-only');
    await expect(run('DELETE FROM purchase_event')).rejects.toThrow('never deleted');
    const kept = ['purchase_payment', 'purchase_movement_line', 'purchase_movement', 'purchase'];
    for (const table of kept) await expect(run(`DELETE FROM ${table}`), table).rejects.toThrow('never deleted');
    await run('UPDATE write_context SET undoing = 1');
    await expect(run('DELETE FROM purchase_event')).rejects.toThrow('never deleted');
    for (const table of kept.slice(0, -1)) await run(`DELETE FROM ${table}`);
    await purchase(2);
    await run('DELETE FROM purchase WHERE id = 2');
    expect((await history('purchase')).at(-1)).toEqual({ field: 'subject', old_value: 'Yazıcı', new_value: null, actor: 'Elif Kaya', operation: 'o' });
    expect((await history('purchase_movement')).at(-1)).toMatchObject({ field: 'document_no', old_value: 'ABC1', new_value: null });
    await healthy();
  });
});

describe('0023 assets', () => {
  const at = before('Assets');
  beforeEach(async () => {
    await officeOfBefore();
    await migrateTo(at, before('FirmsBudget'));
    await firm();
    await purchase(1);
    await line();
  });

  test('comes beside what was there, and an asset says of which line it came', async () => {
    expect(await stepKeepsEverything(at)).toEqual(['asset', 'asset_holding']);
    await asset('D2026/1');
    await run('UPDATE asset SET purchase_line_id = 1');
    await expect(run('UPDATE asset SET purchase_line_id = 99')).rejects.toThrow('FOREIGN KEY');
    await healthy();
  });

  test('an asset is held by one at a time, and by the next once it came back', async () => {
    await migrateTo(at + 1, at);
    await asset('D2026/1');
    await asset('D2026/2');
    await holding('Hasan Demir');
    await expect(holding('Ayşe Kurt')).rejects.toThrow('UNIQUE');
    await holding('Ayşe Kurt', 2);
    await run(`UPDATE asset_holding SET returned_on = '2026-12-05' WHERE asset_id = 1`);
    await holding('Ayşe Kurt');
    expect(await run('SELECT holder FROM asset_holding WHERE asset_id = 1 ORDER BY id')).toEqual([{ holder: 'Hasan Demir' }, { holder: 'Ayşe Kurt' }]);
  });

  test('numbers are there once, values are not below nothing, who retires says why, and rows stay except while undoing', async () => {
    await migrateTo(at + 1, at);
    await asset('D2026/1', '255.01');
    await expect(asset('D2026/1')).rejects.toThrow('UNIQUE');
    await expect(asset('D2026/2', '255.01')).rejects.toThrow('UNIQUE');
    await asset('D2026/2');
    await asset('D2026/3');
    await expect(run('UPDATE asset SET value_kurus = -1')).rejects.toThrow('CHECK');
    await expect(run(`UPDATE asset SET retired_on = '2026-12-05'`)).rejects.toThrow('CHECK');
    await holding('Hasan Demir');
    for (const table of ['asset_holding', 'asset']) await expect(run(`DELETE FROM ${table}`), table).rejects.toThrow('never deleted');
    await run('UPDATE write_context SET undoing = 1');
    for (const table of ['asset_holding', 'asset']) await run(`DELETE FROM ${table}`);
    expect((await history('asset_holding')).at(-1)).toMatchObject({ field: 'holder', old_value: 'Hasan Demir', new_value: null });
    await healthy();
  });
});
