import Database from 'better-sqlite3';
import { asOpenError, OpenError } from './open-error.ts';

/**
 * The careful look at a whole file, with a connection of its own; takes about a second for each 300 MB, so the
 * program calls it in a thread beside the window. Throws OpenError('damaged') when SQLite finds anything wrong.
 */
export function checkFile(path: string, nativeBinding?: string): void {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, nativeBinding });
    try {
      const result = db.pragma('quick_check(1)', { simple: true });
      if (result !== 'ok') throw new OpenError('damaged', String(result));
    } finally {
      db.close();
    }
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
}
