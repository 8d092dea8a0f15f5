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
import { watchFile, type ClosedFile, type WatchedFile, type WatchOptions } from './watched-file.ts';

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
  /** Watched by a mark beside the file: what was acknowledged and is missing, or was changed since the closing, is told. */
  readonly marked?: boolean;
  /** The user was told of such a change and goes on with what there is. */
  readonly acceptChange?: boolean;
  /** Other migrations than the program's own; a test gives one that fails. */
  readonly migrations?: readonly (new () => MigrationInterface)[];
}

export interface OpenDatabase {
  readonly work: UnitOfWork;
  /** For the slow look at the file: what it was like when it was closed last. */
  readonly closed: ClosedFile | null;
  /** That look found it the same. */
  trust(): void;
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
  const { migrations = ownMigrations, readonly = false } = options;
  const { version, writes } = lookBefore(options, migrations.length);
  const older = !readonly && version > 0 && version < migrations.length;
  const watched = await watch(options, { writes, older });
  const connection = await prepare(options, older ? version : null, migrations).catch((error: unknown) => {
    watched?.end(false);
    throw error;
  });
  let joined: Promise<Orm> | undefined;
  const orm = (): Promise<Orm> => (joined ??= import('./orm.ts').then(({ Orm }) => Orm.join(connection, migrations)));
  try {
    const work = new UnitOfWork(connection, orm, (count) => watched?.mark.note(count));
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
    // Until it was looked over, a file that may have been changed is left as it is.
    let trusted = !watched?.closed;
    return {
      work,
      closed: watched?.closed ?? null,
      trust() {
        trusted = true;
      },
      source: { query: async <Rows>(sql: string, parameters: readonly Parameter[] = []) => connection.all(sql, parameters) as Rows },
      async warmUp() {
        if (!closed && !readonly) await orm();
      },
      async close() {
        closed = true;
        await work.drain();
        await joined?.catch(() => undefined);
        if (trusted) watched?.mark.clearSum();
        if (!readonly && trusted) tidy(connection, options.today);
        connection.close();
        watched?.end(trusted);
      },
    };
  } catch (error) {
    // A failed migration leaves foreign keys off on the live connection: never go on with it.
    connection.close();
    watched?.end(false);
    throw asOpenError(error, 'migration');
  }
}

async function watch({ path, today, readonly = false, marked = false, acceptChange = false }: OpenOptions, file: Pick<WatchOptions, 'writes' | 'older'>): Promise<WatchedFile | null> {
  if (!marked || readonly || path === ':memory:') return null;
  try {
    return await watchFile({ path, today, acceptChange, ...file });
  } catch (error) {
    throw asOpenError(error, 'migration');
  }
}

/** `older`: the version of a file that is brought up to date first. */
async function prepare({ path, nativeBinding, today, readonly = false }: OpenOptions, older: number | null, migrations: readonly (new () => MigrationInterface)[]): Promise<Connection> {
  try {
    if (older !== null) await upgradeFile({ path, nativeBinding, today, version: older, migrations });
  } catch (error) {
    throw asOpenError(error, 'migration');
  }
  return connect({ path, nativeBinding, readonly });
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

/** Looks at an existing file without touching it: is it ours, and not from a newer program. Version 0: nothing is in it yet. */
function lookBefore({ path, nativeBinding, readonly = false }: OpenOptions, known: number): Pick<Seen, 'version' | 'writes'> {
  const fresh = { version: 0, writes: null };
  if (path === ':memory:') return fresh;
  if (!existsSync(path)) {
    if (readonly) throw new OpenError('missing', path);
    return fresh;
  }
  if (statSync(path).size === 0 && !readonly) return fresh;
  const { version, ours, writes } = readVersion(path, nativeBinding);
  if (version > known) throw new OpenError('newer', String(version));
  if (!ours) throw new OpenError('damaged', 'not a file of this program');
  if (readonly && version < known) throw new OpenError('older', String(version));
  return { version, writes };
}

interface Seen {
  readonly version: number;
  readonly ours: boolean;
  /** null where the version does not count them yet. */
  readonly writes: number | null;
}

/** A file is ours when it has the table of migrations, or nothing at all (a first start that was cut short). */
function readVersion(path: string, nativeBinding?: string): Seen {
  try {
    // A restored backup becomes one with a log at its first opening. Where that was cut off, a journal lies beside it,
    // and only one who may write can roll it back.
    const db = new Database(path, { readonly: !existsSync(`${path}-journal`), fileMustExist: true, nativeBinding });
    try {
      const version = Number(db.pragma('user_version', { simple: true }));
      const tables = db.prepare(`SELECT count(*) AS count, coalesce(sum(name = 'migration'), 0) AS own FROM sqlite_schema`).get() as { count: number; own: number };
      const ran = tables.own > 0 ? (db.prepare('SELECT count(*) AS count FROM migration').get() as { count: number }).count : 0;
      const counts = db.prepare(`SELECT count(*) FROM pragma_table_info('write_context') WHERE name = 'writes'`).pluck().get() === 1;
      const writes = counts ? Number(db.prepare('SELECT writes FROM write_context').pluck().get()) : null;
      return { version: Math.max(version, ran), ours: tables.count === 0 || tables.own > 0, writes };
    } finally {
      db.close();
    }
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
}
