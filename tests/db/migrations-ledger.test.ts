import { describe, expect, test } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { eachWithOwnDatabase, healthy, migrateTo, names, neighbourhood, request, run } from './migrating.ts';

eachWithOwnDatabase();

test('0006 imports: batches only grow, a profile is kept once for each kind and name', async () => {
  await migrateTo(5);
  const before = await names('table');
  await migrateTo(6, 5);
  expect((await names('table')).filter((name) => !before.includes(name))).toEqual(['import_batch', 'import_profile']);
  const batch = (kind: string) => run(`INSERT INTO import_batch (at, actor, kind, file_name, fresh, known, rejected) VALUES ('a', 'b', ?, '', 1, 0, 0)`, [kind]);
  await batch('talepler');
  await expect(batch('uzay')).rejects.toThrow('CHECK');
  await expect(run('UPDATE import_batch SET fresh = 2')).rejects.toThrow('append-only');
  await expect(run('DELETE FROM import_batch')).rejects.toThrow('never deleted');
  const profile = () => run(`INSERT INTO import_profile (kind, name, name_fold, headings, defaults) VALUES ('stk', 'Fen', 'fen', '[]', '{}')`);
  await profile();
  await expect(profile()).rejects.toThrow('UNIQUE');
  await healthy();
});

describe('0007 clocks', () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('Clocks'));
  const rule = (code: string, kind: string) => run(`INSERT INTO deadline_rule (code, name, period, unit, legal_basis, kind) VALUES (?, 'x', 15, 'gun', 'x', ?)`, [code, kind]);
  const dated = (number: string, seq: number, ruleId: number) => request(number, seq, 'deadline_rule_id, clock_start, due_raw, due_date, due_explanation, holiday_version', `${ruleId}, '2026-11-22', '2026-12-06', '2026-12-07', 'Sayım', 'v1'`);

  test('gives every dated request the clock it showed, and every later one by itself', async () => {
    await migrateTo(at);
    await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
    await rule('bilgi-edinme', 'legal');
    await rule('hizmet-standardi', 'target');
    await run(dated('2026/0001', 1, 1));
    await run(dated('2026/0002', 2, 2));
    await run(request('2026/0003', 3));
    await migrateTo(at + 1, at);
    await run(dated('2026/0004', 4, 1));
    expect(await run('SELECT request_id, code, rule_id, start, due_raw, due_date, explanation, met_on FROM request_clock ORDER BY request_id')).toEqual(
      [[1, 'yasal', 1], [2, 'hedef', 2], [4, 'yasal', 1]].map(([request_id, code, rule_id]) => ({
        request_id, code, rule_id, start: '2026-11-22', due_raw: '2026-12-06', due_date: '2026-12-07', explanation: 'Sayım', met_on: null,
      })),
    );
    expect(await run(`SELECT code, active, pause_basis <> '' AS pausable, priorities FROM deadline_rule ORDER BY id`)).toEqual([
      { code: 'bilgi-edinme', active: 1, pausable: 1, priorities: '[]' },
      { code: 'hizmet-standardi', active: 1, pausable: 0, priorities: '[]' },
      { code: 'hedef-oncelikli', active: 0, pausable: 0, priorities: '["oncelikli"]' },
      { code: 'hedef-acele', active: 0, pausable: 0, priorities: '["acele"]' },
    ]);
    await run(`UPDATE deadline_rule SET pause_basis = 'yeni' WHERE id = 2`);
    expect(await run(`SELECT field, new_value FROM history WHERE entity = 'deadline_rule' ORDER BY id DESC LIMIT 1`)).toEqual([{ field: 'pause_basis', new_value: 'yeni' }]);
    await healthy();
  });

  test('a new database has the reasons and no rule yet; what contradicts itself is refused', async () => {
    await migrateTo(at + 1);
    expect((await run('SELECT code FROM pause_reason WHERE stops_legal = 1')).map(({ code }) => code)).toEqual(['ucret']);
    expect(await run('SELECT COUNT(*) AS count FROM deadline_rule')).toEqual([{ count: 0 }]);
    await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
    await run(request('2026/0001', 1));
    await expect(run(`INSERT INTO request_pause (request_id, reason_id, started_on, wakes_on) VALUES (1, 1, '2026-12-01', '2026-12-01')`)).rejects.toThrow('CHECK');
    await run(`INSERT INTO request_pause (request_id, reason_id, started_on, wakes_on) VALUES (1, 1, '2026-12-01', '2026-12-10')`);
    await expect(run(`UPDATE request_pause SET ended_on = '2026-12-11'`)).rejects.toThrow('CHECK');
    await expect(run('DELETE FROM request_pause')).rejects.toThrow('never deleted');
    await expect(run(`INSERT INTO interim_answer (request_id, told_on, how, stage, promised_on) VALUES (1, '2026-12-01', 'yazi', 'x', '2026-12-01')`)).rejects.toThrow('CHECK');
    await healthy();
  });
});

test('0008 letters and chases: beside the requests of before; a letter of a kind, a turn and a returned paper are there once', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('LettersChases'));
  await migrateTo(at);
  await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
  await run(`INSERT INTO unit (name, name_fold, name_sort) VALUES ('x', 'x', 'x')`);
  await run(request('2026/0001', 1));
  await run(`INSERT INTO hand_off (request_id, unit_id, sent_on, state) VALUES (1, 1, '2026-11-22', 'bekliyor')`);
  await migrateTo(at + 1, at);
  expect(await run('SELECT number FROM request')).toEqual([{ number: '2026/0001' }]);
  const rows = [
    `INSERT INTO letter_template (kind, subject, text, closing) VALUES ('cevap', 'a', 'b', 'c')`,
    `INSERT INTO letter (request_id, kind, body, written_at, actor) VALUES (1, 'cevap', '{}', 'a', 'b')`,
    `INSERT INTO chase (request_id, hand_off_id, unit_id, chased_on, turn) VALUES (1, 1, 1, '2026-12-01', 1)`,
    `INSERT INTO hand_off_back (hand_off_id, back_on, back_at, actor) VALUES (1, '2026-12-01', 'a', 'b')`,
  ];
  for (const row of rows) {
    await run(row);
    await expect(run(row)).rejects.toThrow('UNIQUE');
  }
  await expect(run(`INSERT INTO chase (request_id, hand_off_id, unit_id, chased_on, turn) VALUES (1, 1, 1, 'a', 0)`)).rejects.toThrow('CHECK');
  await run(`UPDATE hand_off_back SET back_on = NULL`);
  expect(await run(`SELECT field, old_value FROM history WHERE entity = 'hand_off_back' ORDER BY id DESC LIMIT 1`)).toEqual([{ field: 'back_on', old_value: '2026-12-01' }]);
  await healthy();
});

test('0009 links: beside the requests of before; no request is split off itself', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('Links'));
  await migrateTo(at);
  await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
  await run(request('2026/0001', 1));
  await run(request('2026/0002', 2, 'duplicate_of_id', '1'));
  await migrateTo(at + 1, at);
  expect(await run('SELECT number FROM request WHERE duplicate_of_id = 1')).toEqual([{ number: '2026/0002' }]);
  await run(`INSERT INTO co_requester (request_id, kind, name, added_on) VALUES (1, 'kisi', 'Ali Er', '2026-11-22')`);
  await expect(run(`INSERT INTO co_requester (request_id, kind, name, added_on) VALUES (9, 'kisi', 'x', 'x')`)).rejects.toThrow('FOREIGN KEY');
  await expect(run(`INSERT INTO co_requester (request_id, kind, name, added_on) VALUES (1, 'other', 'x', 'x')`)).rejects.toThrow('CHECK');
  await run('INSERT INTO request_split (request_id, from_id) VALUES (2, 1)');
  await expect(run('INSERT INTO request_split (request_id, from_id) VALUES (2, 1)')).rejects.toThrow('UNIQUE');
  await expect(run('INSERT INTO request_split (request_id, from_id) VALUES (1, 1)')).rejects.toThrow('CHECK');
  await run('DELETE FROM co_requester');
  expect(await run(`SELECT old_value FROM history WHERE entity = 'co_requester' AND field = 'name'`)).toEqual([{ old_value: 'Ali Er' }]);
  await healthy();
});

test('0010 files and snippets: beside the requests of before, rows are kept, one text for each code', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('FilesSnippets'));
  await migrateTo(at);
  await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
  await run(request('2026/0001', 1));
  await migrateTo(at + 1, at);
  expect((await run('SELECT number FROM request')).length).toBe(1);
  const file = (size: number, name = 'a.pdf') => run(`INSERT INTO attachment (entity, entity_id, file, name, type, size, sha256, added_at, added_by) VALUES ('request', 1, '${name}', 'x', 'pdf', ?, ?, 'a', 'b')`, [size, 'f'.repeat(64)]);
  await file(5);
  await expect(file(5)).rejects.toThrow('UNIQUE');
  await expect(file(0, 'b.pdf')).rejects.toThrow('CHECK');
  await expect(run('DELETE FROM attachment')).rejects.toThrow('never deleted');
  expect((await run('SELECT code FROM snippet')).length).toBeGreaterThanOrEqual(10);
  await expect(run(`INSERT INTO snippet (code, code_fold, title, text) VALUES ('AL', 'al', 'x', 'y')`)).rejects.toThrow('UNIQUE');
  await expect(run('DELETE FROM snippet')).rejects.toThrow('never deleted');
  await healthy();
});

test('0011 saved views: one name and one change of a shipped view for each user and list', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('SavedViews'));
  await migrateTo(at);
  await run(`INSERT INTO setting (key, value) VALUES ('office', '{}')`);
  await migrateTo(at + 1, at);
  const own = (owner: string, name: string) => run(`INSERT INTO saved_view (owner, list, name, name_fold, query, position) VALUES (?, 'talepler', ?, ?, '', 0)`, [owner, name, name]);
  const change = (owner: string, code: string) => run(`INSERT INTO saved_view (owner, list, code, position) VALUES (?, 'talepler', ?, 0)`, [owner, code]);
  await own('Ali', 'a');
  await own('Elif', 'a');
  await change('Ali', 'geciken');
  await change('Ali', 'acik');
  await expect(own('Ali', 'a')).rejects.toThrow('UNIQUE');
  await expect(change('Ali', 'acik')).rejects.toThrow('UNIQUE');
  await expect(run(`INSERT INTO saved_view (owner, list, position) VALUES ('Ali', 'talepler', 0)`)).rejects.toThrow('CHECK');
  await run(`DELETE FROM saved_view WHERE owner = 'Elif'`);
  expect(await run(`SELECT field, old_value FROM history WHERE entity = 'saved_view' AND new_value IS NULL AND field <> ''`)).toEqual([{ field: 'name', old_value: 'a' }]);
  expect(await run('SELECT key FROM setting')).toEqual([{ key: 'office' }]);
  await healthy();
});

describe('0013 exports', () => {
  const at = migrations.findIndex(({ name }) => name === 'Exports0000000000013');

  test('takes over what was there, and its log only grows', async () => {
    await migrateTo(at);
    await neighbourhood('yeni');
    await migrateTo(at + 1, at);
    expect(await run('SELECT name FROM neighbourhood')).toEqual([{ name: 'yeni' }]);
    const line = `INSERT INTO export_log (at, actor, what, format, row_count) VALUES ('a', 'b', 'Talepler', 'xlsx', `;
    await run(`${line} 12)`);
    expect(await run('SELECT detail, without_personal, file FROM export_log')).toEqual([{ detail: '', without_personal: 0, file: '' }]);
    await expect(run(`${line} -1)`)).rejects.toThrow('CHECK');
    await expect(run('DELETE FROM export_log')).rejects.toThrow('never deleted');
    await expect(run(`UPDATE export_log SET actor = 'z'`)).rejects.toThrow('append-only');
    await healthy();
  });
});

test('0014 own fields: beside the requests of before, one value for each field, a kind from the list', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('OwnFields'));
  await migrateTo(at);
  await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
  await run(request('2026/0001', 1));
  await migrateTo(at + 1, at);
  await run(`INSERT INTO own_field (name, kind, position) VALUES ('Cadde', 'metin', 0)`);
  const value = () => run(`INSERT INTO own_value (request_id, field_id, value) VALUES (1, 1, 'Atatürk')`);
  await value();
  await expect(value()).rejects.toThrow('UNIQUE');
  await expect(run(`INSERT INTO own_field (name, kind, position) VALUES ('x', 'other', 1)`)).rejects.toThrow('CHECK');
  await expect(run('DELETE FROM own_field')).rejects.toThrow('never deleted');
  await healthy();
});
