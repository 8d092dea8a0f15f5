import { existsSync, rmSync, statSync } from 'node:fs';
import { copyFile, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { MigrationInterface } from 'typeorm';
import { checkFile } from './check-file.ts';
import { Connection } from './connection.ts';
import { freeFolder } from './free-folder.ts';
import { OpenError } from './open-error.ts';

/** Beside the records: for each update of the program a folder with the file that the older program wrote. */
export const olderFolderName = 'surum-oncesi';

export interface UpgradeJob {
  readonly path: string;
  readonly nativeBinding: string | undefined;
  readonly today: string;
  /** Number of migrations that made the file. */
  readonly version: number;
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/**
 * Brings an older file up to date without working in it: a copy is checked, migrated, checked again, and takes the place
 * of the older file by one renaming. At every moment the records are the old file or the new one, whole; the old one
 * stays in a folder of its own, so that the older program can go on with it. Throws; then the old file is as it was.
 */
export async function upgradeFile(job: UpgradeJob): Promise<void> {
  const { path, nativeBinding } = job;
  const [kept, next] = [`${path}.onceki`, `${path}.gecis`];
  // An attempt that was cut off.
  for (const each of [kept, next]) removeWithLogs(each);
  try {
    settle(path, nativeBinding);
    const before = stampOf(path);
    await copySynced(path, kept);
    checkFile(kept, nativeBinding, { thorough: true });
    removeEmptyLog(kept);
    await copySynced(kept, next);
    await migrateFile(next, job);
    checkFile(next, nativeBinding, { thorough: true });
    compareKeptRows(kept, next, nativeBinding);
    for (const each of [kept, next]) removeEmptyLog(each);
    if (stampOf(path) !== before) throw new OpenError('migration', 'somebody wrote to the older file meanwhile');
    const folder = await freeFolder(join(dirname(path), olderFolderName), `${job.today}-surum-${job.version}`);
    await rename(kept, join(folder, 'defter.sqlite'));
    await rename(next, path);
    await syncFolder(dirname(path));
  } catch (error) {
    for (const each of [kept, next]) removeWithLogs(each);
    throw error;
  }
}

/** Brings what is still in the log into the file, as every closing does; fails while somebody else has it open. */
function settle(path: string, nativeBinding: string | undefined): void {
  const db = new Database(path, { fileMustExist: true, nativeBinding });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  removeEmptyLog(path);
}

async function migrateFile(path: string, { nativeBinding, migrations }: UpgradeJob): Promise<void> {
  const { Orm } = await import('./orm.ts');
  const connection = new Connection({ path, nativeBinding, readonly: false });
  try {
    await (await Orm.join(connection, migrations)).migrate();
    connection.all(`PRAGMA user_version = ${migrations.length}`);
    // Closing does the same, and says nothing where the disk is full by then.
    connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  await syncFile(path);
}

/** Rows that nothing may delete (see kept-triggers.ts) must be no fewer than before, whatever a migration did. */
function compareKeptRows(before: string, after: string, nativeBinding: string | undefined): void {
  const [old, fresh] = [keptRows(before, nativeBinding), keptRows(after, nativeBinding)];
  for (const [table, rows] of old) {
    const there = fresh.get(table);
    if (there !== undefined && there < rows) throw new OpenError('migration', `${table}: ${there} of ${rows} rows`);
  }
}

function keptRows(path: string, nativeBinding: string | undefined): Map<string, number> {
  const connection = new Connection({ path, nativeBinding, readonly: true });
  try {
    const tables = connection.all<{ name: string }>(`SELECT tbl_name AS name FROM sqlite_schema WHERE type = 'trigger' AND name = tbl_name || '_no_delete'`);
    return new Map(tables.flatMap(({ name }) => connection.all<{ rows: number }>(`SELECT count(*) AS rows FROM "${name}"`).map(({ rows }) => [name, rows] as const)));
  } finally {
    connection.close();
  }
}

/** A reader leaves an empty log beside a file; it must not come to lie beside the file that takes its place. */
function removeEmptyLog(path: string): void {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) throw new OpenError('migration', 'a log lies beside the file that should have none');
  for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
}

const stampOf = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
};

async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await syncFile(to);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows does not open folders and needs nothing of it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function removeWithLogs(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true });
}
