import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { eachWithOwnDatabase, entityColumns, healthy, migrateTo, names, neighbourhood, person, request, run } from './migrating.ts';

eachWithOwnDatabase();

describe('0001 base', () => {
  beforeEach(() => migrateTo(1));

  test('makes settings, counters, the write context and the history', async () => {
    expect(await names('table')).toEqual(['counter', 'history', 'setting', 'write_context']);
    expect(await run('SELECT * FROM write_context')).toEqual([{ id: 1, actor: '', at: '', operation: '' }]);
    await healthy();
  });

  test('the history only grows', async () => {
    await run(`INSERT INTO history (entity, entity_id, field, actor, at, operation) VALUES ('x', 1, '', 'a', 'b', 'c')`);
    await expect(run(`UPDATE history SET actor = 'z'`)).rejects.toThrow('append-only');
    await expect(run('DELETE FROM history')).rejects.toThrow('never deleted');
    await expect(run(`INSERT INTO write_context (id, actor, at, operation) VALUES (2, '', '', '')`)).rejects.toThrow('CHECK');
  });
});

describe('0002 directory', () => {
  test('leaves what 0001 held as it was', async () => {
    await migrateTo(1);
    await run(`INSERT INTO setting (key, value) VALUES ('office', '{}')`);
    await run(`INSERT INTO counter (kind, year, last) VALUES ('request', 2026, 143)`);
    await migrateTo(2, 1);
    expect(await run('SELECT * FROM setting')).toEqual([{ key: 'office', value: '{}' }]);
    expect(await run('SELECT last FROM counter')).toEqual([{ last: 143 }]);
    await healthy();
  });

  test('makes the tables of the directory', async () => {
    await migrateTo(2);
    expect(await names('table')).toEqual(expect.arrayContaining(['neighbourhood', 'neighbourhood_alias', 'neighbourhood_former_name', 'ngo', 'ngo_contact', 'person', 'seat_term', 'unit', 'unit_staff']));
  });

  test('refuses what contradicts itself', async () => {
    await migrateTo(2);
    await neighbourhood('yeni');
    await expect(neighbourhood('yeni')).rejects.toThrow('UNIQUE');
    await neighbourhood('yeni', `, '2026-01-01', 1`);
    await expect(neighbourhood('yayla', ', NULL, 1')).rejects.toThrow('CHECK');
    await expect(run('UPDATE neighbourhood SET merged_into_id = 99, valid_to = 1 WHERE id = 1')).rejects.toThrow('FOREIGN KEY');
    await person();
    const seat = (columns: string, values: string) => run(`INSERT INTO seat_term (neighbourhood_id, person_id, role, start_date, start_reason ${columns}) VALUES (1, 1, 'aza_asil', '2024-03-31', 'secim' ${values})`);
    await expect(seat(', position', ', 5')).rejects.toThrow('CHECK');
    await expect(seat(', end_date', `, '2024-03-30'`)).rejects.toThrow('CHECK');
    await seat(', position', ', 4');
    await run(`UPDATE person SET tckn = '10000000146' WHERE id = 1`);
    await person();
    await expect(run(`UPDATE person SET tckn = '10000000146' WHERE id = 2`)).rejects.toThrow('UNIQUE');
  });

  test.each(['neighbourhood', 'person', 'seat_term', 'ngo', 'ngo_contact', 'unit', 'unit_staff', 'neighbourhood_former_name'])('rows of %s are never deleted', async (table) => {
    await migrateTo(2);
    await neighbourhood('yeni');
    await person();
    await run(`INSERT INTO seat_term (neighbourhood_id, person_id, role, start_date, start_reason) VALUES (1, 1, 'muhtar', '2024-03-31', 'secim')`);
    await run(`INSERT INTO ngo (name, name_fold, name_sort) VALUES ('x', 'x', 'x')`);
    await run('INSERT INTO ngo_contact (ngo_id, person_id) VALUES (1, 1)');
    await run(`INSERT INTO unit (name, name_fold, name_sort) VALUES ('x', 'x', 'x')`);
    await run('INSERT INTO unit_staff (unit_id, person_id) VALUES (1, 1)');
    await run(`INSERT INTO neighbourhood_former_name (neighbourhood_id, name, name_fold, name_key, valid_to) VALUES (1, 'x', 'x', 'x', '2026-01-01')`);
    await expect(run(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
    expect(await run(`SELECT COUNT(*) AS count FROM ${table}`)).toEqual([{ count: 1 }]);
  });
});

describe('0003 requests', () => {
  test('takes the directory of 0002 over', async () => {
    await migrateTo(2);
    await neighbourhood('yeni');
    await migrateTo(4, 2);
    await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
    await run(request('2026/0001', 1, 'neighbourhood_id', '1'));
    expect(await run('SELECT n.name FROM request r JOIN neighbourhood n ON n.id = r.neighbourhood_id')).toEqual([{ name: 'yeni' }]);
    await healthy();
  });

  test('a number is given once, a request stays, a closed one has an outcome', async () => {
    await migrateTo(4);
    await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
    await run(request('2026/0001', 1));
    await expect(run(request('2026/0001', 2))).rejects.toThrow('UNIQUE');
    await expect(run(request('2026/1', 1))).rejects.toThrow('UNIQUE');
    await expect(run('DELETE FROM request')).rejects.toThrow('never deleted');
    await expect(run(`UPDATE request SET state = 'kapali'`)).rejects.toThrow('CHECK');
    await expect(run(`UPDATE request SET state = 'iptal'`)).rejects.toThrow('CHECK');
    await run(`INSERT INTO request_event (request_id, kind, happened_on, recorded_at, actor, text) VALUES (1, 'kayit', 'a', 'b', 'c', 'd')`);
    await expect(run(`UPDATE request_event SET text = ''`)).rejects.toThrow('append-only');
    await expect(run('DELETE FROM request_event')).rejects.toThrow('never deleted');
  });
});

describe('0004 deadlines', () => {
  test('makes rules, holidays and recalculations beside the tables before it', async () => {
    await migrateTo(3);
    const before = await names('table');
    await migrateTo(4, 3);
    expect((await names('table')).filter((name) => !before.includes(name))).toEqual(['deadline_rule', 'holiday', 'recalculation', 'recalculation_line']);
    await healthy();
  });

  test('recalculations only grow; a holiday may go, and the history says which', async () => {
    await migrateTo(4);
    await run(`UPDATE write_context SET actor = 'Elif Kaya', at = '2026-11-22T10:00:00', operation = 'deadlines.removeHoliday'`);
    await run(`INSERT INTO recalculation (at, actor, cause) VALUES ('a', 'b', 'c')`);
    await expect(run(`UPDATE recalculation SET cause = ''`)).rejects.toThrow('append-only');
    await expect(run('DELETE FROM recalculation')).rejects.toThrow('never deleted');
    await run(`INSERT INTO holiday (date, name, kind) VALUES ('2026-11-24', 'x', 'full')`);
    await run('DELETE FROM holiday');
    expect(await run(`SELECT field, old_value, actor FROM history WHERE entity = 'holiday' ORDER BY id DESC LIMIT 1`)).toEqual([{ field: 'date', old_value: '2026-11-24', actor: 'Elif Kaya' }]);
    const rule = (kind: string, period: number) => run(`INSERT INTO deadline_rule (code, name, period, unit, legal_basis, kind) VALUES (?, 'x', ?, 'gun', 'x', ?)`, [`${kind}${period}`, period, kind]);
    for (const kind of ['legal', 'target', 'internal']) await rule(kind, 15);
    await expect(rule('other', 15)).rejects.toThrow('CHECK');
    await expect(rule('legal', 0)).rejects.toThrow('CHECK');
    await expect(run('DELETE FROM deadline_rule')).rejects.toThrow('never deleted');
  });
});

describe('0005 undo and drafts', () => {
  test('takes over what 0004 held, and keeps its rows from deleting except while something is undone', async () => {
    await migrateTo(4);
    await run(`UPDATE write_context SET actor = 'Elif Kaya', at = 'a', operation = 'b'`);
    await neighbourhood('yeni');
    await person();
    await migrateTo(5, 4);
    expect(await run('SELECT actor, step_id, undoing FROM write_context')).toEqual([{ actor: 'Elif Kaya', step_id: null, undoing: 0 }]);
    expect(await run('SELECT name FROM person')).toEqual([{ name: 'Ali Er' }]);
    await expect(run('DELETE FROM person')).rejects.toThrow('never deleted');
    await run('UPDATE write_context SET undoing = 1');
    await run('DELETE FROM person');
    expect(await run(`SELECT field, old_value FROM history WHERE entity = 'person' ORDER BY id DESC LIMIT 1`)).toEqual([{ field: 'name', old_value: 'Ali Er' }]);
    await healthy();
  });

  test('a user has one draft for each form and place; papers that went out only grow in number', async () => {
    await migrateTo(5);
    const draft = () => run(`INSERT INTO draft (actor, form, place, title, content, saved_at) VALUES ('a', 'requests.create', '/requests/new', 'x', '{}', 'b')`);
    await draft();
    await expect(draft()).rejects.toThrow('UNIQUE');
    await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
    await run(request('2026/0001', 1));
    await run(`INSERT INTO issued_paper (kind, request_id, issued_at, actor) VALUES ('alindi', 1, 'a', 'b')`);
    await expect(run('DELETE FROM issued_paper')).rejects.toThrow('never deleted');
    await expect(run(`UPDATE issued_paper SET kind = 'x'`)).rejects.toThrow('append-only');
    await expect(run(`INSERT INTO undo_change (step_id, entity, entity_id, kind) VALUES (1, 'x', 1, 'other')`)).rejects.toThrow('CHECK');
  });
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

test('0020 write count: beside what was there, it begins at nothing', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('WriteCount'));
  await migrateTo(at);
  await neighbourhood('yeni');
  await migrateTo(at + 1, at);
  expect(await run('SELECT writes FROM write_context')).toEqual([{ writes: 0 }]);
  expect(await run('SELECT name FROM neighbourhood')).toEqual([{ name: 'yeni' }]);
  await healthy();
});

test('every column of every entity is in the database, and the other way round', async () => {
  await migrateTo(migrations.length);
  for (const { table, columns } of entityColumns()) {
    const inDatabase = (await run(`SELECT name FROM pragma_table_info(?)`, [table])).map(({ name }) => String(name));
    expect(columns, table).toEqual(inDatabase.toSorted());
  }
});

test('every table with a history of changes writes old value, new value, who, when and in which operation', async () => {
  await migrateTo(migrations.length);
  const triggers = await names('trigger');
  for (const table of ['neighbourhood', 'person', 'seat_term', 'ngo', 'ngo_contact', 'unit', 'unit_staff', 'request', 'hand_off', 'topic', 'reason', 'deadline_rule', 'holiday', 'pause_reason', 'request_pause', 'interim_answer', 'request_snooze']) {
    expect(triggers).toEqual(expect.arrayContaining([`${table}_history_insert`, `${table}_history_update`]));
  }
  await run(`UPDATE write_context SET actor = 'Elif Kaya', at = '2026-11-22T10:00:00', operation = 'people.change'`);
  await person();
  await run(`UPDATE person SET phone = '+905321234567', email = email WHERE id = 1`);
  expect(await run('SELECT entity, entity_id, field, old_value, new_value, actor, at, operation FROM history ORDER BY id')).toEqual([
    { entity: 'person', entity_id: 1, field: '', old_value: null, new_value: null, actor: 'Elif Kaya', at: '2026-11-22T10:00:00', operation: 'people.change' },
    { entity: 'person', entity_id: 1, field: 'phone', old_value: '', new_value: '+905321234567', actor: 'Elif Kaya', at: '2026-11-22T10:00:00', operation: 'people.change' },
  ]);
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

describe('0016 trace', () => {
  const at = migrations.findIndex(({ name }) => name === 'Trace0000000000016');
  const change = (key: string, value: object) => run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, JSON.stringify(value)]);

  test('the log of exports becomes the access log with every line of it', async () => {
    await migrateTo(at);
    await run(`INSERT INTO export_log (at, actor, what, format, row_count, without_personal, file) VALUES ('2026-11-22T10:00:00', 'Elif', 'Talepler', 'xlsx', 12, 1, 'a.xlsx'), ('2026-11-22T10:01:00', 'Elif', 'Talepler', 'pdf', 3, 0, '')`);
    await migrateTo(at + 1, at);
    expect(await run('SELECT id, actor, kind, what, person_id, format, row_count, without_personal, file FROM access_log ORDER BY id')).toEqual([
      { id: 1, actor: 'Elif', kind: 'aktarim', what: 'Talepler', person_id: null, format: 'xlsx', row_count: 12, without_personal: 1, file: 'a.xlsx' },
      { id: 2, actor: 'Elif', kind: 'cikti', what: 'Talepler', person_id: null, format: 'pdf', row_count: 3, without_personal: 0, file: '' },
    ]);
    await expect(run(`UPDATE access_log SET detail = 'z'`)).rejects.toThrow('append-only');
    await healthy();
  });

  test('settings and channels have a history, part by part, without what the program remembers for itself', async () => {
    await migrateTo(at + 1);
    await change('office', { unit: 'Muhtarlık', logo: '', tcknEnabled: false });
    await change('lastChannel', ['mbs']);
    await change('office', { unit: 'Muhtarlık İşleri', logo: 'x'.repeat(500), tcknEnabled: false });
    await change('office', { unit: 'Muhtarlık İşleri', logo: 'x'.repeat(500), tcknEnabled: true, phone: '1' });
    await change('lastChannel', ['telefon']);
    await run(`INSERT INTO channel (code, name, position) VALUES ('mbs', 'MBS', 0)`);
    await run(`UPDATE channel SET name = 'Muhtar Bilgi Sistemi', position = 3`);
    expect(await run('SELECT entity, field, old_value, new_value FROM history ORDER BY id, field')).toEqual([
      { entity: 'setting:office', field: '', old_value: null, new_value: null },
      { entity: 'setting:office', field: 'logo', old_value: '', new_value: '#500' },
      { entity: 'setting:office', field: 'unit', old_value: 'Muhtarlık', new_value: 'Muhtarlık İşleri' },
      { entity: 'setting:office', field: 'phone', old_value: null, new_value: '1' },
      { entity: 'setting:office', field: 'tcknEnabled', old_value: 0, new_value: 1 },
      { entity: 'channel:mbs', field: 'name', old_value: 'MBS', new_value: 'Muhtar Bilgi Sistemi' },
    ]);
  });

  test('words of the history can be blanked in a disposal and never else; who, what and when never', async () => {
    await migrateTo(at + 1);
    await run(`INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation) VALUES ('person', 1, 'name', 'Hasan', 'Ali', 'Elif', 'x', 'y')`);
    await expect(run(`UPDATE history SET old_value = NULL`)).rejects.toThrow('append-only');
    await run('UPDATE write_context SET disposing = 1');
    await run(`UPDATE history SET old_value = NULL`);
    await expect(run(`UPDATE history SET actor = 'z'`)).rejects.toThrow('append-only');
    await expect(run(`DELETE FROM history`)).rejects.toThrow('never deleted');
    await run('UPDATE write_context SET disposing = 0');
    await expect(run(`UPDATE history SET new_value = NULL`)).rejects.toThrow('append-only');
    expect(await run('SELECT old_value, new_value, actor FROM history')).toEqual([{ old_value: null, new_value: 'Ali', actor: 'Elif' }]);
  });
});

describe('0015 users', () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('Users'));

  test('whoever worked alone goes on as the müdür without a PIN, and what they kept stays theirs', async () => {
    await migrateTo(at);
    await run(`INSERT INTO setting (key, value) VALUES ('office', '{"userName": " Işıl Öz "}')`);
    await run(`UPDATE write_context SET actor = 'Işıl Öz', at = '2026-11-20T09:00:00', operation = 'people.create'`);
    await person();
    await run(`INSERT INTO draft (actor, form, place, title, content, saved_at) VALUES ('Işıl Öz', 'f', 'p', 't', '{}', '2026-11-20T09:00:00')`);
    await migrateTo(at + 1, at);
    expect(await run('SELECT * FROM app_user')).toEqual([{ id: 1, name: 'Işıl Öz', name_fold: 'isil oz', name_sort: expect.any(String), role: 'mudur', active_from: '2026-11-20', active_to: null }]);
    expect(await run('SELECT * FROM user_secret')).toEqual([]);
    expect(await run('SELECT actor FROM draft')).toEqual([{ actor: 'Işıl Öz' }]);
    expect(await run(`SELECT actor, at, operation FROM history WHERE entity = 'app_user'`)).toEqual([{ actor: 'Program', at: '2026-11-20T09:00:00', operation: 'migration' }]);
    await healthy();
  });

  test('before the first run there is nobody', async () => {
    await migrateTo(at + 1);
    expect(await run('SELECT * FROM app_user')).toEqual([]);
  });

  test('the history tells that a PIN was set, never which; what contradicts itself is refused', async () => {
    await migrateTo(at + 1);
    const user = (name: string, role = 'memur') => run(`INSERT INTO app_user (name, name_fold, name_sort, role, active_from) VALUES (?, ?, ?, ?, '2026-11-22')`, [name, name, name, role]);
    await user('ali');
    await expect(user('ali')).rejects.toThrow('UNIQUE');
    await expect(user('elif', 'kral')).rejects.toThrow('CHECK');
    await expect(run(`UPDATE app_user SET active_to = '2026-11-21'`)).rejects.toThrow('CHECK');
    await expect(run('DELETE FROM app_user')).rejects.toThrow('never deleted');
    await run(`INSERT INTO user_secret (user_id, salt, hash, cost) VALUES (1, 'tuz', 'özet', 14)`);
    await run(`UPDATE user_secret SET salt = 'tuz2', hash = 'özet2', recovery_salt = 'tuz3', recovery_hash = 'özet3', recovery_cost = 14`);
    await run('UPDATE user_secret SET wrong_tries = 3');
    expect(await run(`SELECT entity, entity_id, field, old_value, new_value FROM history WHERE field <> ''`)).toEqual([1, 2].map(() => ({ entity: 'app_user', entity_id: 1, field: 'pin', old_value: null, new_value: null })));
    expect(JSON.stringify(await run('SELECT * FROM history'))).not.toMatch(/tuz|özet/);
    await expect(run('UPDATE user_secret SET hash = NULL')).rejects.toThrow('CHECK');
    await healthy();
  });
});
