import { openDatabase } from '../../db/open.ts';
import { OpenError, sqliteCode } from '../../db/open-error.ts';
import { newestDay } from '../../db/queries/newest-day.ts';
import { getSetting } from '../../db/settings.ts';
import type { Reader, UnitOfWork } from '../../db/unit-of-work.ts';
import type { ProblemCode, ReadOnly } from '../../preload/contract/app.ts';
import { clearUnpacked, finishRestore } from '../backup/finish.ts';
import { checkInThread, type CheckAnswer } from './check-thread.ts';
import { databaseFile, hasDatabase, makeDataFolder } from './data-folder.ts';
import { neededMegabytes, type Disk } from './disk.ts';
import { openForReading, readOnlyCopy, type Reading } from './read-only.ts';

/** Why the records of a folder were not opened; nothing there has changed. */
export class StartFailure extends Error {
  readonly code: ProblemCode;
  readonly detail: string;

  constructor(code: ProblemCode, detail = '', cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.detail = detail;
  }
}

export interface OpenRequest {
  readonly folder: string;
  /** Records once were here, so that a missing file is a loss. */
  readonly hadRecords: boolean;
  readonly today: string;
  readonly nativeBinding: string | undefined;
  readonly disk: Disk;
  /** The program's own folder for what is thrown away. */
  readonly scratch: string;
  /** The user goes on in spite of a low disk or an early clock. */
  readonly ignoreWarnings: boolean;
  /** The user was told that writes are missing or that the file was changed, and goes on. */
  readonly acceptChange: boolean;
}

/** The open records of one folder. */
export interface Records {
  readonly folder: string;
  /** The file that is open: the folder's own, or a private copy where records are only read. */
  readonly path: string;
  /** null: records can be written. */
  readonly readOnly: ReadOnly | null;
  readonly work: UnitOfWork;
  /** What the window's frame names; read anew after the office's settings changed. */
  readonly names: () => Promise<RecordNames>;
  /** The verdict on the whole file. No write goes before it. */
  readonly checked: Promise<CheckAnswer>;
  /** Somebody wants to write and waits for the verdict. */
  hurryCheck(): void;
  close(): Promise<void>;
}

export interface RecordNames {
  readonly sample: boolean;
  readonly institution: string;
}

/** The first page has the machine to itself for so long: the look at the whole file would take it half of two processors. */
const untilDrawnMs = 2000;

/** Opens the records of a folder, or throws StartFailure with the reason that the start screen names. */
export async function openRecords(request: OpenRequest): Promise<Records> {
  const { folder, today, nativeBinding } = request;
  look(request);
  const { database, path, readOnly, remove } = await openOrRead(request);
  try {
    // There is nothing to look at in records that were never set up, and nothing can be set up.
    if (readOnly && !(await read(database.work, today, (reader) => getSetting(reader, 'office')))) throw new StartFailure('readOnly');
    const newest = await read(database.work, today, newestDay);
    if (!request.ignoreWarnings && newest !== null && today < newest) throw new StartFailure('clock', newest);
    const check = checkInThread({ path, nativeBinding, closed: database.closed }, untilDrawnMs);
    void check.verdict.then(({ sound }) => sound === true && database.trust());
    // A failure to load comes back at the first write.
    void check.verdict.then(() => database.warmUp()).catch(() => undefined);
    return {
      folder,
      path,
      readOnly,
      work: database.work,
      names: () => read(database.work, today, readNames),
      checked: check.verdict,
      hurryCheck: check.hurry,
      async close() {
        await check.stop();
        await database.close();
        remove();
      },
    };
  } catch (error) {
    await database.close();
    remove();
    throw asStartFailure(error);
  }
}

/** A folder that is closed to this user is still read, so that questions can be answered until it is open again. */
async function openOrRead(request: OpenRequest): Promise<Reading & { readonly readOnly: ReadOnly | null }> {
  const { folder, today, nativeBinding } = request;
  const copy = readOnlyCopy(folder);
  try {
    if (copy) return { ...(await openForReading(request)), readOnly: copy };
    makeDataFolder(folder);
    const path = databaseFile(folder);
    return { database: await openDatabase({ path, nativeBinding, today, marked: true, acceptChange: request.acceptChange }), path, readOnly: null, remove: () => undefined };
  } catch (error) {
    const failure = asStartFailure(error);
    if (copy || failure.code !== 'readOnly' || !hasDatabase(folder)) throw failure;
    return { ...(await openForReading(request).catch((reading: unknown) => Promise.reject(asStartFailure(reading)))), readOnly: { reason: 'folder' } };
  }
}

function look({ folder, hadRecords, disk, ignoreWarnings }: OpenRequest): void {
  try {
    if (disk.isNetworkShare(folder)) throw new StartFailure('networkShare', folder);
    finishRestore(folder);
    clearUnpacked(folder);
    if (hadRecords && !hasDatabase(folder)) throw new StartFailure('missing', folder);
    const free = disk.freeMegabytes(folder);
    if (!ignoreWarnings && free !== null && free < neededMegabytes) throw new StartFailure('diskFull', String(free));
  } catch (error) {
    throw asStartFailure(error);
  }
}

async function readNames(reader: Reader): Promise<RecordNames> {
  const office = await getSetting(reader, 'office');
  return { sample: (await getSetting(reader, 'sample')) === true, institution: office?.institution ?? '' };
}

function read<T>(work: UnitOfWork, today: string, job: (reader: Reader) => Promise<T>): Promise<T> {
  return work.read({ actor: 'Program', today, now: `${today}T00:00:00`, operation: 'start' }, job);
}

export function asStartFailure(error: unknown): StartFailure {
  if (error instanceof StartFailure) return error;
  if (error instanceof OpenError) {
    const code = error.problem === 'older' ? 'migration' : error.problem;
    // A reason in SQLite's own words stays in the log; the sentence of a low disk names a number it has not got here.
    return new StartFailure(code, code === 'diskFull' ? '0' : code === 'changed' ? error.detail : '', error);
  }
  const code = sqliteCode(error);
  if (/^(EACCES|EPERM|EROFS|EEXIST|ENOTDIR)$/.test(code)) return new StartFailure('readOnly', '', error);
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return new StartFailure('diskFull', '0', error);
  if (code === 'ENOENT') return new StartFailure('missing', '', error);
  return new StartFailure('unknown', '', error);
}
