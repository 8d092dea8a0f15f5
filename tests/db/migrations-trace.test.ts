import { describe, expect, test } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { eachWithOwnDatabase, healthy, migrateTo, neighbourhood, person, run } from './migrating.ts';

eachWithOwnDatabase();

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

test('0020 write count: beside what was there, it begins at nothing', async () => {
  const at = migrations.findIndex(({ name }) => name.startsWith('WriteCount'));
  await migrateTo(at);
  await neighbourhood('yeni');
  await migrateTo(at + 1, at);
  expect(await run('SELECT writes FROM write_context')).toEqual([{ writes: 0 }]);
  expect(await run('SELECT name FROM neighbourhood')).toEqual([{ name: 'yeni' }]);
  await healthy();
});
