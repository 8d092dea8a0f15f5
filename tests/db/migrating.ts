import Database from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, expect } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { entities } from '../../db/orm.ts';

let source: DataSource;

/** Gives every test of the file an empty database in memory. */
export function eachWithOwnDatabase(): void {
  beforeEach(async () => {
    source = new DataSource({ type: 'better-sqlite3', database: ':memory:', driver: Database, entities, migrationsTableName: 'migration' });
    await source.initialize();
  });
  afterEach(() => source.destroy());
}

/** Runs the migrations from the one at `from` up to the one before `count`. */
export async function migrateTo(count: number, from = 0): Promise<void> {
  for (const Migration of migrations.slice(from, count)) {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await new Migration().up(runner);
    await runner.commitTransaction();
    await runner.release();
  }
}

export const run = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> => source.query(sql, parameters);

/** Names of the tables or triggers, in order. */
export const names = async (type: 'table' | 'trigger'): Promise<string[]> =>
  (await run(`SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_fts_%' ORDER BY name`, [type])).map(({ name }) => String(name));

/** The columns that the program believes in, by table. */
export const entityColumns = (): { table: string; columns: string[] }[] =>
  source.entityMetadatas.map(({ tableName, columns }) => ({ table: tableName, columns: columns.map(({ databaseName }) => databaseName).toSorted() }));

export const neighbourhood = (key: string, more = '') =>
  run(`INSERT INTO neighbourhood (name, name_fold, name_sort, name_key, kind ${more === '' ? '' : ', valid_to, merged_into_id'}) VALUES (?, ?, ?, ?, 'merkez'${more})`, [key, key, key, key]);
export const person = () => run(`INSERT INTO person (name, name_fold, name_sort) VALUES ('Ali Er', 'ali er', 'ali er')`);

/** The SQL of a request with one column more. */
export function request(number: string, seq: number, column = 'due_date', value = 'NULL'): string {
  return `INSERT INTO request (year, seq, number, registered_on, channel, type, subject, requester_kind, requester_name, requester_sort, state, ${column})
    VALUES (2026, ${seq}, '${number}', '2026-11-22', 'mbs', 'istek', 'x', 'kisi', 'x', 'x', 'acik', ${value})`;
}

/** Every reference leads somewhere, and every page reads. */
export async function healthy(): Promise<void> {
  expect(await run('PRAGMA foreign_key_check')).toEqual([]);
  expect(await run('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  expect(await run('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}
