import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { MigrationInterface } from 'typeorm';
import { addDays } from '../preload/contract/dates.ts';
import { Connection, type ConnectionOptions, type Parameter } from './connection.ts';
import { migrations as ownMigrations } from './migrations/index.ts';
import { asOpenError, OpenError } from './open-error.ts';
import type { Orm } from './orm.ts';
import { seed } from './seeds/index.ts';
import { forgetChanges, undoDays } from './undo/steps.ts';
import { UnitOfWork } from './unit-of-work.ts';
import { upgradeFile } from './upgrade.ts';

export { OpenError, sqliteCode, type OpenProblem } from './open-error.ts';
export { checkFile } from './check-file.ts';

export interface OpenOptions {
  /** Path of the file, or ':memory:'. A missing file is created, unless `readonly`. */
  readonly path: string;
  /** A better-sqlite3 addon other than the one in its package. */
  readonly nativeBinding?: string | undefined;
  /** Today as a local day; the seeds carry it. */
  readonly today: string;
  /** Beside the running program: nothing is written, brought up to date or seeded. */
  readonly readonly?: boolean;
  /** Other migrations than the program's own; a test gives one that fails. */
  readonly migrations?: readonly (new () => MigrationInterface)[];
}

export interface OpenDatabase {
  readonly work: UnitOfWork;
  /** SQL past the queue, for tests and tools alone. */
  readonly source: { query<Rows = unknown[]>(sql: string, parameters?: readonly Parameter[]): Promise<Rows> };
  /** Loads what the first write needs, ahead of it. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the records: refuses a newer file, brings an older one up to date (in a copy that takes its place), fills a new one with the shipped lists.
 * Throws OpenError; then nothing is left open and the file is as it was. `checkFile` is the slow look at the file
 * and is called by the program beside this, so that the first window does not wait for it.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { path, nativeBinding, migrations = ownMigrations, readonly = false } = options;
  const version = lookBefore(options, migrations.length);
  if (!readonly && version > 0 && version < migrations.length) await upgrade(options, version, migrations);
  const connection = connect({ path, nativeBinding, readonly });
  let joined: Promise<Orm> | undefined;
  const orm = (): Promise<Orm> => (joined ??= import('./orm.ts').then(({ Orm }) => Orm.join(connection, migrations)));
  try {
    const work = new UnitOfWork(connection, orm);
    if (!readonly) {
      connection.all('BEGIN IMMEDIATE');
      connection.all('ROLLBACK');
      if (versionOf(connection) !== migrations.length) {
        await (await orm()).migrate();
        connection.all(`PRAGMA user_version = ${migrations.length}`);
      }
      await seed(work, options.today);
    }
    let closed = false;
    return {
      work,
      source: { query: async <Rows>(sql: string, parameters: readonly Parameter[] = []) => connection.all(sql, parameters) as Rows },
      async warmUp() {
        if (!closed && !readonly) await orm();
      },
      async close() {
        closed = true;
        await work.drain();
        await joined?.catch(() => undefined);
        if (!readonly) tidy(connection, options.today);
        connection.close();
      },
    };
  } catch (error) {
    // A failed migration leaves foreign keys off on the live connection: never go on with it.
    connection.close();
    throw asOpenError(error, 'migration');
  }
}

async function upgrade({ path, nativeBinding, today }: OpenOptions, version: number, migrations: readonly (new () => MigrationInterface)[]): Promise<void> {
  try {
    await upgradeFile({ path, nativeBinding, today, version, migrations });
  } catch (error) {
    throw asOpenError(error, 'migration');
  }
}

function connect(options: ConnectionOptions): Connection {
  try {
    return new Connection(options);
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
}

const versionOf = (connection: Connection): number => connection.all<{ user_version: number }>('PRAGMA user_version')[0]?.user_version ?? 0;

/** Forgets what is too old to be undone and gives a hint for later plans; a disk that is full by now must not spoil the closing. */
function tidy(connection: Connection, today: string): void {
  try {
    forgetChanges(connection, addDays(today, -undoDays));
    connection.all('PRAGMA optimize');
  } catch {
    // Nothing of the records is lost by it.
  }
}

/** Looks at an existing file without touching it: is it ours, and not from a newer program. Answers its version, 0 where nothing is in it yet. */
function lookBefore({ path, nativeBinding, readonly = false }: OpenOptions, known: number): number {
  if (path === ':memory:') return 0;
  if (!existsSync(path)) {
    if (readonly) throw new OpenError('missing', path);
    return 0;
  }
  if (statSync(path).size === 0 && !readonly) return 0;
  const { version, ours } = readVersion(path, nativeBinding);
  if (version > known) throw new OpenError('newer', String(version));
  if (!ours) throw new OpenError('damaged', 'not a file of this program');
  if (readonly && version < known) throw new OpenError('older', String(version));
  return version;
}

/** A file is ours when it has the table of migrations, or nothing at all (a first start that was cut short). */
function readVersion(path: string, nativeBinding?: string): { readonly version: number; readonly ours: boolean } {
  try {
    // A restored backup becomes one with a log at its first opening. Where that was cut off, a journal lies beside it,
    // and only one who may write can roll it back.
    const db = new Database(path, { readonly: !existsSync(`${path}-journal`), fileMustExist: true, nativeBinding });
    try {
      const version = Number(db.pragma('user_version', { simple: true }));
      const tables = db.prepare(`SELECT count(*) AS count, coalesce(sum(name = 'migration'), 0) AS own FROM sqlite_schema`).get() as { count: number; own: number };
      const ran = tables.own > 0 ? (db.prepare('SELECT count(*) AS count FROM migration').get() as { count: number }).count : 0;
      return { version: Math.max(version, ran), ours: tables.count === 0 || tables.own > 0 };
    } finally {
      db.close();
    }
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
}
