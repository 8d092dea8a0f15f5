import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeSync, closeSync } from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { openDatabase, OpenError } from '../../db/open.ts';
import { makeOlder } from '../drill/older.ts';
import { smallDisk, whyNoSmallDisk } from '../fixtures/small-disk.ts';

/** The system refuses the renaming of this number; 0 = never. */
const renaming = vi.hoisted(() => ({ failsAt: 0, done: 0 }));
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof FsPromises>();
  return {
    ...fs,
    rename: async (...names: Parameters<typeof fs.rename>) => {
      renaming.done += 1;
      if (renaming.done === renaming.failsAt) throw Object.assign(new Error('a virus scanner holds it'), { code: 'EBUSY' });
      await fs.rename(...names);
    },
  };
});

const today = '2026-11-22';
const version = 8;
const rows = 60;
let folder: string;
let path: string;
const kept = (name = `${today}-surum-${version}`) => join(folder, 'surum-oncesi', name, 'defter.sqlite');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-surum-'));
  path = join(folder, 'defter.sqlite');
  await makeOlder(path, version, rows);
});
afterEach(() => {
  Object.assign(renaming, { failsAt: 0, done: 0 });
  rmSync(folder, { recursive: true, force: true });
});

async function problemOf(more: Partial<Parameters<typeof openDatabase>[0]> = {}): Promise<string> {
  try {
    await (await openDatabase({ path, today, ...more })).close();
    return 'opened';
  } catch (error) {
    if (error instanceof OpenError) return error.problem;
    throw error;
  }
}

/** What the older program finds in a file: it refuses one that is newer than itself. */
async function withOlderProgram(file: string): Promise<unknown> {
  const database = await openDatabase({ path: file, today, readonly: true, migrations: migrations.slice(0, version) });
  const [found] = await database.source.query('SELECT count(*) AS requests, max(number) AS last FROM request');
  await database.close();
  return found;
}
const all = { requests: rows, last: `2026/00${rows}` };

function held(file: string): unknown {
  const db = new Database(file, { readonly: true });
  try {
    return { version: db.pragma('user_version', { simple: true }), requests: db.prepare('SELECT count(*) FROM request').pluck().get() };
  } finally {
    db.close();
  }
}

test('the new program works on; the older one opens what it left, also what was in the log still', async () => {
  const working = new Database(path);
  working.pragma('journal_mode = WAL');
  working.exec(`UPDATE request SET subject = 'Yalnız günlükte' WHERE seq = 1`);
  // As after a kill: the change is in the log alone.
  for (const ending of ['', '-wal']) copyFileSync(path + ending, `${path}${ending}.kesik`);
  working.close();
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}.kesik`, path + ending);
  for (const ending of ['', '-wal']) rmSync(`${path}${ending}.kesik`);

  expect(await problemOf()).toBe('opened');
  expect(readdirSync(folder).toSorted()).toEqual(['defter.sqlite', 'surum-oncesi']);
  expect(held(path)).toEqual({ version: migrations.length, requests: rows });
  expect(await withOlderProgram(kept())).toEqual(all);
  const subject = (file: string) => new Database(file, { readonly: true }).prepare('SELECT subject FROM request WHERE seq = 1').pluck().get();
  expect([subject(path), subject(kept())]).toEqual(['Yalnız günlükte', 'Yalnız günlükte']);
});

test.each<[string, new () => MigrationInterface, string]>([
  ['fails half-way', class Fails0000000000999 implements MigrationInterface {
    name = 'Fails0000000000999';
    up = async (db: QueryRunner) => {
      await db.query('CREATE TABLE yeni (id INTEGER PRIMARY KEY)');
      await db.query('ALTER TABLE yok ADD COLUMN x TEXT');
    };
    down = async () => undefined;
  }, 'migration'],
  ['loses numbered rows', class Loses0000000000999 implements MigrationInterface {
    name = 'Loses0000000000999';
    up = async (db: QueryRunner) => {
      await db.query('DROP TRIGGER request_no_delete');
      await db.query('DELETE FROM request WHERE seq > 58');
      await db.query(`CREATE TRIGGER request_no_delete BEFORE DELETE ON request BEGIN SELECT RAISE(ABORT, 'x'); END`);
    };
    down = async () => undefined;
  }, 'migration'],
])('a migration that %s: said, not a byte of the older file is changed, nothing is left over', async (_name, Wrong, problem) => {
  const before = readFileSync(path);
  expect(await problemOf({ migrations: [...migrations, Wrong] })).toBe(problem);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['defter.sqlite']);
  expect(await withOlderProgram(path)).toEqual(all);
});

class DropsAnIndex0000000000999 implements MigrationInterface {
  name = 'DropsAnIndex0000000000999';
  up = async (db: QueryRunner) => void (await db.query('DROP INDEX request_requester'));
  down = async () => undefined;
}

test.each([
  ['a table', 'request', migrations],
  // After it nothing is wrong any more; but the way back would be.
  ['an index that the update drops', 'request_requester', [...migrations, DropsAnIndex0000000000999]],
] as const)('an older file with a damaged page of %s is said to be damaged, and is not migrated', async (_name, object, updates) => {
  const db = new Database(path);
  const page = Number(db.prepare(`SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'`).pluck().get(object));
  db.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(2000, 0x7f), 0, 2000, (page - 1) * 4096 + 8);
  closeSync(file);
  const before = readFileSync(path);
  expect(await problemOf({ migrations: updates })).toBe('damaged');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['defter.sqlite']);
});

test.each([1, 2])('where the system refuses renaming %i, the older file is in its place, and the next start succeeds', async (failsAt) => {
  renaming.failsAt = failsAt;
  expect(await problemOf()).toBe('migration');
  expect(await withOlderProgram(path)).toEqual(all);
  expect(await problemOf()).toBe('opened');
  expect(readdirSync(folder).toSorted()).toEqual(['defter.sqlite', 'surum-oncesi']);
  expect(held(path)).toEqual({ version: migrations.length, requests: rows });
  expect(await withOlderProgram(kept())).toEqual(all);
});

test('two updates on one day keep both older files', async () => {
  mkdirSync(join(folder, 'surum-oncesi', `${today}-surum-${version}`), { recursive: true });
  copyFileSync(path, kept());
  expect(await problemOf()).toBe('opened');
  expect(await withOlderProgram(kept())).toEqual(all);
  expect(await withOlderProgram(kept(`${today}-surum-${version}-2`))).toEqual(all);
});

test.each(['WAL', 'DELETE'])('somebody else has the older file open (%s): nothing is done', async (mode) => {
  const other = new Database(path);
  other.pragma(`journal_mode = ${mode}`);
  other.exec('BEGIN; SELECT count(*) FROM request');
  expect(await problemOf()).toBe('migration');
  other.close();
  expect(await withOlderProgram(path)).toEqual(all);
}, 30_000);

test('a disk that fills up at any moment of it: said, and the older file is whole; with room it goes through', async ({ skip }) => {
  const disk = smallDisk(12);
  if (!disk) return skip(whyNoSmallDisk);
  try {
    const there = join(disk.folder, 'defter.sqlite');
    copyFileSync(path, there);
    const before = readFileSync(there);
    const needed = before.length;
    const seen = new Set<string>();
    for (const leave of [0, 0.5, 0.99, 1.2, 1.99, 2.1, 2.5, 3, 4].map((times) => Math.floor(times * needed))) {
      disk.fill(leave);
      const problem = await problemOf({ path: there });
      seen.add(problem);
      if (problem === 'opened') {
        expect(held(there)).toEqual({ version: migrations.length, requests: rows });
        break;
      }
      expect(problem).toBe('diskFull');
      expect(readFileSync(there).equals(before)).toBe(true);
      expect(readdirSync(disk.folder).toSorted()).toEqual(['.dolgu', 'defter.sqlite']);
    }
    disk.free();
    expect(await problemOf({ path: there })).toBe('opened');
    expect(seen.has('diskFull')).toBe(true);
    expect(existsSync(join(disk.folder, 'surum-oncesi'))).toBe(true);
  } finally {
    disk.remove();
  }
});
