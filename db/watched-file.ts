import { closeSync, copyFileSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freeFolder } from './free-folder.ts';
import { OpenError } from './open-error.ts';
import { markEnding, readMark, sumOf, WriteMark, type FileSum } from './write-mark.ts';

/** Beside the records: what was found when acknowledged writes were missing and the user went on nevertheless. */
const lossFolderName = 'eksik';

/** The file as it was closed last, and a handle to look at it; the handle stays open as long as the records are. */
export interface ClosedFile {
  readonly sum: FileSum;
  readonly file: number;
}

export interface WatchedFile {
  readonly mark: WriteMark;
  /** null where nothing is known of the content. */
  readonly closed: ClosedFile | null;
  /** After the connection was closed. `whole`: what is in the file now is what the program wrote; else the mark stays as it is. */
  end(whole: boolean): void;
}

export interface WatchOptions {
  readonly path: string;
  readonly today: string;
  /** Writes that the file has seen; null where it does not count them. */
  readonly writes: number | null;
  /** The user was told and goes on with what there is. */
  readonly acceptChange: boolean;
  /** The file is about to be brought up to date. */
  readonly older: boolean;
}

/** Holds the file against its mark, before anything is opened. Throws OpenError('changed') with the number of missing writes. */
export async function watchFile({ path, today, writes, acceptChange, older }: WatchOptions): Promise<WatchedFile> {
  const known = readMark(path);
  const missing = known && writes !== null ? known.writes - writes : 0;
  if (missing > 0 && !acceptChange) throw new OpenError('changed', String(missing));
  if (missing > 0) await keepEvidence(path, today);
  if (known && (writes === null || acceptChange)) rmSync(path + markEnding, { force: true });
  const mark = new WriteMark(path, writes ?? 0);
  if (older) mark.clearSum();
  const sum = readMark(path)?.sum ?? null;
  const closed = sum && { sum, file: openSync(path, 'r') };
  return {
    mark,
    closed,
    end(whole) {
      if (closed) closeSync(closed.file);
      mark.close(whole && closedWhole(path) ? sumOfFile(path) : null);
    },
  };
}

/** The log that ends too early is gone at the next closing; whoever can read more of it than SQLite does needs it. */
async function keepEvidence(path: string, today: string): Promise<void> {
  const folder = await freeFolder(join(dirname(path), lossFolderName), today);
  for (const ending of ['', '-wal', markEnding]) if (existsSync(path + ending)) copyFileSync(path + ending, join(folder, `defter.sqlite${ending}`));
}

const closedWhole = (path: string): boolean => existsSync(path) && !(existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0);

function sumOfFile(path: string): FileSum | null {
  try {
    const file = openSync(path, 'r');
    try {
      return sumOf(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // The next start claims nothing of the content.
    return null;
  }
}
