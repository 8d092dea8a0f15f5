import Database from 'better-sqlite3';
import { asOpenError, OpenError } from './open-error.ts';

/**
 * The careful look at a whole file, with a connection of its own; takes about a second for each 300 MB, so the
 * program calls it in a thread beside the window. `thorough`: every index and link too, for a backup. Throws
 * OpenError('damaged') when SQLite finds anything wrong.
 */
export function checkFile(path: string, nativeBinding?: string, { thorough = false }: { readonly thorough?: boolean } = {}): void {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, nativeBinding });
    try {
      const result = db.pragma(thorough ? 'integrity_check(1)' : 'quick_check(1)', { simple: true });
      if (result !== 'ok') throw new OpenError('damaged', String(result));
      const [loose] = thorough ? (db.pragma('foreign_key_check') as readonly { readonly table: string }[]) : [];
      if (loose) throw new OpenError('damaged', `foreign key of ${loose.table}`);
    } finally {
      db.close();
    }
  } catch (error) {
    throw asOpenError(error, 'damaged');
  }
}
