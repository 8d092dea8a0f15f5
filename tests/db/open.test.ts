import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations, schemaVersion } from '../../db/migrations/index.ts';
import { checkFile, openDatabase, OpenError, type OpenOptions } from '../../db/open.ts';
import { asOpenError } from '../../db/open-error.ts';

const today = '2026-11-22';
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'defter-ac-'));
  path = join(folder, 'defter.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function makeDatabase(): Promise<void> {
  await (await openDatabase({ path, today })).close();
}

async function problemOf(options: Partial<OpenOptions> = {}): Promise<string> {
  try {
    const opened = await openDatabase({ path, today, ...options });
    await opened.close();
    return 'opened';
  } catch (error) {
    expect(error).toBeInstanceOf(OpenError);
    return (error as OpenError).problem;
  }
}

function overwrite(position: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}

/** Open handles of this process on the test's folder; Linux only, elsewhere none is counted. */
function openHandles(): number {
  if (!existsSync('/proc/self/fd')) return 0;
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
    } catch {
      return false;
    }
  }).length;
}

describe('a sound file', () => {
  test('is made with log, full sync and foreign keys, carries the version, and closes to one file', async () => {
    const database = await openDatabase({ path, today });
    const pragma = async (name: string) => Object.values((await database.source.query<Record<string, unknown>[]>(`PRAGMA ${name}`))[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('user_version')).toBe(schemaVersion);
    await database.close();
    expect(readdirSync(folder)).toEqual(['defter.sqlite']);
    expect(openHandles()).toBe(0);
    expect(() => checkFile(path)).not.toThrow();
  });

  test('opens again without being seeded twice', async () => {
    await makeDatabase();
    const database = await openDatabase({ path, today });
    const [{ n } = { n: 0 }] = await database.source.query<{ n: number }[]>('SELECT count(*) AS n FROM channel');
    expect(n).toBe(13);
    await database.close();
  });

  test('an empty file, as a cut first start leaves it, becomes a new one', async () => {
    writeFileSync(path, '');
    expect(await problemOf()).toBe('opened');
  });
});

test('a first opening of a restored backup that was killed half-way is rolled back and opens', async () => {
  await makeDatabase();
  const half = new Database(path);
  half.pragma('journal_mode = DELETE');
  const asItWas = half.prepare('SELECT group_concat(name) FROM holiday').pluck().get();
  // So small a memory puts half of the change into the file before its end.
  half.pragma('cache_size = 2');
  half.exec(`BEGIN; UPDATE holiday SET name = name || ' ' || hex(randomblob(200))`);
  for (const ending of ['', '-journal']) copyFileSync(`${path}${ending}`, `${path}.kesik${ending}`);
  half.close();
  const database = await openDatabase({ path: `${path}.kesik`, today });
  expect(await database.source.query('SELECT group_concat(name) AS names FROM holiday')).toEqual([{ names: asItWas }]);
  await database.close();
});

describe('a file that is not opened stays as it was', () => {
  test.each([
    ['text instead of a database', () => writeFileSync(path, 'bu bir veri dosyası değil '.repeat(400))],
    ['a destroyed header', () => overwrite(0, new Uint8Array(100).fill(0x5a))],
    ['another program’s database', () => {
      rmSync(path);
      const other = new Database(path);
      other.exec('CREATE TABLE sarkilar (ad TEXT)');
      other.close();
    }],
  ])('%s is damaged', async (_name, spoil) => {
    await makeDatabase();
    spoil();
    const before = readFileSync(path);
    expect(await problemOf()).toBe('damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(openHandles()).toBe(0);
  });

  test('destroyed pages in the middle are found by the careful look, and it changes nothing', async () => {
    await makeDatabase();
    const size = statSync(path).size;
    for (let page = 20; page < size / 4096; page += 7) overwrite(page * 4096, Uint8Array.from({ length: 4096 }, (_, index) => (index * 131 + page) % 251));
    const before = readFileSync(path);
    expect(() => checkFile(path)).toThrow(expect.objectContaining({ problem: 'damaged' }));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a cut-off file is damaged', async () => {
    await makeDatabase();
    writeFileSync(path, readFileSync(path).subarray(0, 4096 * 10 + 17));
    expect(() => checkFile(path)).toThrow(expect.objectContaining({ problem: 'damaged' }));
  });

  test.each([
    ['its number', (db: Database.Database) => db.pragma(`user_version = ${schemaVersion + 1}`)],
    ['its list of migrations', (db: Database.Database) => db.exec(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Yeni9999999999999')`)],
  ])('one of a newer program is told by %s', async (_name, change) => {
    await makeDatabase();
    const db = new Database(path);
    change(db);
    db.pragma('journal_mode = DELETE');
    db.close();
    const before = readFileSync(path);
    expect(await problemOf()).toBe('newer');
    expect(await problemOf({ readonly: true })).toBe('newer');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('an update that fails half-way leaves every byte of the old file and nothing open', async () => {
    await makeDatabase();
    const before = readFileSync(path);
    expect(await problemOf({ migrations: [...migrations, AddsThenFails0000000000099, Fails0000000000100] })).toBe('migration');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(openHandles()).toBe(0);
    expect(await problemOf()).toBe('opened');
  });
});

describe('a place that cannot be written', () => {
  test('a folder that is a file', async () => {
    writeFileSync(join(folder, 'dosya'), '');
    expect(await problemOf({ path: join(folder, 'dosya', 'defter.sqlite') })).not.toBe('opened');
  });

  test.each([
    ['SQLITE_READONLY_DIRECTORY', 'readOnly'],
    ['SQLITE_CANTOPEN', 'readOnly'],
    ['EACCES', 'readOnly'],
    ['EROFS', 'readOnly'],
    ['SQLITE_FULL', 'diskFull'],
    ['ENOSPC', 'diskFull'],
    ['SQLITE_CORRUPT_INDEX', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_IOERR', 'migration'],
  ])('%s is %s, also inside the wrapper of TypeORM', (code, problem) => {
    const inner = Object.assign(new Error('inner'), { code });
    expect(asOpenError(inner, 'migration').problem).toBe(problem);
    expect(asOpenError(Object.assign(new Error('outer'), { driverError: inner }), 'migration').problem).toBe(problem);
  });
});

describe('reading beside the program', () => {
  test('sees what the program wrote and writes nothing', async () => {
    const program = await openDatabase({ path, today });
    await program.source.query(`UPDATE reason SET name = 'Değişti' WHERE id = 1`);
    const reader = await openDatabase({ path, today, readonly: true });
    const occasion = { actor: '', today, now: `${today}T10:00:00`, operation: 'okuma' };
    expect(await reader.work.read(occasion, (door) => door.one('SELECT name FROM reason WHERE id = 1'))).toEqual({ name: 'Değişti' });
    await expect(reader.work.write(occasion, () => 1)).rejects.toThrow('readonly');
    await reader.close();
    await program.close();
  });

  test('a missing file is missing, and is not made', async () => {
    expect(await problemOf({ readonly: true })).toBe('missing');
    expect(existsSync(path)).toBe(false);
  });

  test('an older file is older, and stays it', async () => {
    await makeDatabase();
    const db = new Database(path);
    db.pragma('user_version = 1');
    db.exec('DELETE FROM migration WHERE id > 1');
    db.close();
    copyFileSync(path, `${path}.once`);
    expect(await problemOf({ readonly: true })).toBe('older');
    expect(readFileSync(path).equals(readFileSync(`${path}.once`))).toBe(true);
  });
});

class AddsThenFails0000000000099 implements MigrationInterface {
  name = 'AddsThenFails0000000000099';
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE yeni (id INTEGER PRIMARY KEY) STRICT');
    await db.query(`INSERT INTO setting (key, value) VALUES ('yeni', '1')`);
  }
  async down(): Promise<void> {}
}

class Fails0000000000100 implements MigrationInterface {
  name = 'Fails0000000000100';
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE yok ADD COLUMN x TEXT');
  }
  async down(): Promise<void> {}
}
