import type { OpenDatabase } from '../../../db/open.ts';
import type { Occasion } from '../../../db/unit-of-work.ts';
import type { FileLog } from '../../bridge/log.ts';
import type { Clock } from '../clock.ts';

/** What a command without a window works with. */
export interface Desk {
  /** The data folder: `--veri`, or the remembered one. */
  readonly folder: string;
  readonly clock: Clock;
  readonly log: FileLog;
  readonly nativeBinding: string | undefined;
  /** A line on standard output. */
  readonly out: (line: string) => void | Promise<void>;
  /** A line on standard error. */
  readonly err: (line: string) => void | Promise<void>;
}

/**
 * Opens the records of the desk for one job and closes them again. `readonly`: beside a window that may be open on
 * them. Otherwise the folder's file must exist already; nothing new is begun. Throws OpenError.
 */
export async function withRecords<T>(
  { folder, clock, nativeBinding }: Desk,
  { readonly }: { readonly readonly: boolean },
  job: (database: OpenDatabase, occasion: Occasion) => Promise<T>,
): Promise<T> {
  // The database layer takes its time to load, and a wrong command line does without it.
  const [{ openDatabase, OpenError }, { nameOfOffice }, { databaseFile, hasDatabase }, { finishRestore }] = await Promise.all([import('../../../db/open.ts'), import('../../../db/repositories/users.ts'), import('../data-folder.ts'), import('../../backup/finish.ts')]);
  finishRestore(folder);
  if (!readonly && !hasDatabase(folder)) throw new OpenError('missing', folder);
  const database = await openDatabase({ path: databaseFile(folder), nativeBinding, today: clock.today(), readonly, marked: true });
  try {
    const occasion = (actor: string): Occasion => ({ actor, today: clock.today(), now: clock.now(), operation: 'commandLine' });
    return await job(database, occasion(await database.work.read(occasion(''), nameOfOffice)));
  } finally {
    await database.close();
  }
}
