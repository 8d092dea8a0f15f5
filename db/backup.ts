import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { asOpenError, OpenError, sqliteCode } from './open-error.ts';

/** What a database holds, as far as a backup has to know it. */
export interface Contents {
  /** Number of migrations that made it. */
  readonly version: number;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** Files and photos that must lie beside it. */
  readonly files: readonly StoredFile[];
  /** Name that the office's records carry from one computer to the next; '' where they are older than that. */
  readonly records: string;
}

export interface StoredFile {
  /** Generated name in the folder of files. */
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Copies the records as they stand at one moment (SQLite's online backup), also beside a window that writes to them; `to` is new.
 * The copy is one file that needs no log beside it. Throws OpenError; `progress` may throw to stop before it begins.
 */
export async function copyDatabase(from: string, to: string, nativeBinding: string | undefined, progress: () => void): Promise<void> {
  // For its user alone from the first byte on.
  closeSync(openSync(to, 'wx', 0o600));
  try {
    const source = new Database(from, { readonly: true, fileMustExist: true, nativeBinding });
    try {
      await source.backup(to, {
        // In one step: beside a log it holds nobody up, and a second step would begin anew after each write of the office.
        progress: ({ totalPages }) => {
          progress();
          return totalPages;
        },
      });
    } finally {
      source.close();
    }
    const copy = new Database(to, { nativeBinding });
    try {
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
  } catch (error) {
    throw error instanceof Database.SqliteError ? asOpenError(error, 'damaged') : error;
  }
}

/** Is somebody else working with the records? Leaves no log beside a sound file; a file that SQLite cannot read is nobody's. */
export function isInUse(path: string, nativeBinding: string | undefined): boolean {
  let db: Database.Database | null = null;
  try {
    db = new Database(path, { fileMustExist: true, timeout: 0, nativeBinding });
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return false;
  } catch (error) {
    return /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error));
  } finally {
    db?.close();
  }
}

/** What a database holds, read without touching it. Throws OpenError. */
export function readContents(path: string, nativeBinding: string | undefined): Contents {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, nativeBinding });
    try {
      const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`).all().map(({ name }) => name);
      if (!tables.includes('migration')) throw new OpenError('damaged', 'not a file of this program');
      const count = (table: string): number => db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows ?? 0;
      const filesOf = (table: string): StoredFile[] => (tables.includes(table) ? db.prepare<[], StoredFile>(`SELECT file, size, sha256 FROM ${table} ORDER BY file`).all() : []);
      return {
        version: Number(db.pragma('user_version', { simple: true })),
        counts: Object.fromEntries(tables.map((table) => [table, count(table)])),
        files: [...filesOf('attachment'), ...filesOf('waiting_file')],
        records: tables.includes('setting') ? recordsName(db) : '',
      };
    } finally {
      db.close();
    }
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
}

function recordsName(db: Database.Database): string {
  const row = db.prepare<[], { value: string }>(`SELECT value FROM setting WHERE key = 'recordsName'`).get();
  return row ? String(JSON.parse(row.value)) : '';
}
