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
