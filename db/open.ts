import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrations as ownMigrations } from './migrations/index.ts';
import { asOpenError, OpenError } from './open-error.ts';
import { entities } from './schema/index.ts';
import { seed } from './seeds/index.ts';
import { UnitOfWork } from './unit-of-work.ts';

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
  readonly source: DataSource;
  readonly work: UnitOfWork;
  /** Finishes what is in the queue; a second call does nothing. */
  close(): Promise<void>;
}

const busyTimeoutMs = 5000;

/**
 * Opens the records: refuses a newer file, brings an older one up to date, fills a new one with the shipped lists.
 * Throws OpenError; then nothing is left open and the file is as it was. `checkFile` is the slow look at the file
 * and is called by the program beside this, so that the first window does not wait for it.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { migrations = ownMigrations, readonly = false } = options;
  lookBefore(options, migrations.length);
  const source = dataSource(options, migrations);
  try {
    await source.initialize();
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
  try {
    const work = new UnitOfWork(source);
    if (!readonly) {
      await source.query('BEGIN IMMEDIATE');
      await source.query('ROLLBACK');
      await source.runMigrations();
      const [{ user_version: version = 0 } = {}] = await source.query<{ user_version?: number }[]>('PRAGMA user_version');
      if (version !== migrations.length) await source.query(`PRAGMA user_version = ${migrations.length}`);
      await seed(work, options.today);
    }
    return {
      source,
      work,
      async close() {
        await work.drain();
        if (!source.isInitialized) return;
        if (!readonly) await source.query('PRAGMA optimize').catch(() => undefined);
        await source.destroy();
      },
    };
  } catch (error) {
    // A failed migration leaves foreign keys off on the live connection: never go on with it.
    await source.destroy();
    throw asOpenError(error, 'migration');
  }
}

function dataSource({ path, nativeBinding, readonly = false }: OpenOptions, migrations: readonly (new () => MigrationInterface)[]): DataSource {
  return new DataSource({
    type: 'better-sqlite3',
    database: path,
    nativeBinding,
    driver: Database,
    readonly,
    timeout: busyTimeoutMs,
    entities,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    // One transaction for all of them: an update that fails half-way leaves the file of the old program.
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    statementCacheSize: 200,
    prepareDatabase: (db: Database.Database) => {
      try {
        if (!readonly) {
          db.pragma('journal_mode = WAL');
          db.pragma('synchronous = FULL');
        }
        db.pragma('temp_store = MEMORY');
        db.pragma('cache_size = -65536');
        db.pragma('mmap_size = 268435456');
      } catch (error) {
        // TypeORM forgets the connection when this fails; an open handle would hold the file on Windows.
        db.close();
        throw error;
      }
    },
  });
}

/** Looks at an existing file without touching it: is it ours, and not from a newer program. */
function lookBefore({ path, nativeBinding, readonly = false }: OpenOptions, known: number): void {
  if (path === ':memory:') return;
  if (!existsSync(path)) {
    if (readonly) throw new OpenError('missing', path);
    return;
  }
  if (statSync(path).size === 0 && !readonly) return;
  const { version, ours } = readVersion(path, nativeBinding);
  if (version > known) throw new OpenError('newer', String(version));
  if (!ours) throw new OpenError('damaged', 'not a file of this program');
  if (readonly && version < known) throw new OpenError('older', String(version));
}

/** A file is ours when it has the table of migrations, or nothing at all (a first start that was cut short). */
function readVersion(path: string, nativeBinding?: string): { readonly version: number; readonly ours: boolean } {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, nativeBinding });
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
