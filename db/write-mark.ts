import { closeSync, constants, fsyncSync, openSync, readFileSync, readSync, fstatSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * A few bytes beside the records, because SQLite ends a log silently at the first frame that is not sound, and sees a
 * changed letter in a sound page not at all: how many writes were acknowledged, and the sum of the file as it was closed.
 */
export interface Mark {
  readonly writes: number;
  /** null while the records are open, and after a power cut: then nothing is claimed of the file's content. */
  readonly sum: FileSum | null;
}

export interface FileSum {
  readonly size: number;
  readonly crc: number;
}

export const markEnding = '-isaret';

/** null where there is none or where it is not sound itself: then nothing is claimed. */
export function readMark(path: string): Mark | null {
  let text: string;
  try {
    text = readFileSync(path + markEnding, 'latin1');
  } catch {
    return null;
  }
  const [, body, writes, size, crc, own] = /^((\d{15}) (\d{15}) ([0-9a-f]{8})) ([0-9a-f]{8})\n$/.exec(text) ?? [];
  if (body === undefined || own !== hex(crc32(body))) return null;
  return { writes: Number(writes), sum: Number(size) === 0 ? null : { size: Number(size), crc: Number.parseInt(crc ?? '', 16) } };
}

/** Always the same length, so that one write in its place keeps it whole. */
function textOf({ writes, sum }: Mark): string {
  const digits = (value: number): string => String(value).padStart(15, '0');
  const body = `${digits(writes)} ${digits(sum?.size ?? 0)} ${hex(sum?.crc ?? 0)}`;
  return `${body} ${hex(crc32(body))}\n`;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * The mark of records that are open. No failure of it reaches the caller: it must not spoil a write that succeeded, and
 * a mark that lags behind claims less, never something wrong.
 */
export class WriteMark {
  readonly #path: string;
  #file: number | null = null;
  #written: Mark;

  /** `writes`: what the file has seen. */
  constructor(path: string, writes: number) {
    this.#path = path + markEnding;
    this.#written = readMark(path) ?? { writes, sum: null };
  }

  /** A write was committed. Costs one small write without a sync: a kill loses nothing of it, a power cut lets it lag. */
  note(writes: number): void {
    this.#put({ writes, sum: null });
  }

  /** The file is about to change otherwise. */
  clearSum(): void {
    if (this.#written.sum) this.#put({ ...this.#written, sum: null });
  }

  /** The records were closed whole. */
  close(sum: FileSum | null): void {
    if (sum) this.#put({ ...this.#written, sum });
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #put(mark: Mark): void {
    try {
      this.#file ??= openSync(this.#path, constants.O_RDWR | constants.O_CREAT, 0o600);
      writeSync(this.#file, textOf(mark), 0, 'latin1');
      // The sum of before must be gone from the disk before the file changes, or a power cut would leave a false one.
      if (this.#written.sum) fsyncSync(this.#file);
      this.#written = mark;
    } catch {
      // The next start claims less.
    }
  }
}

const pieceBytes = 1_048_576;

/**
 * Sum of a file that is open already. A file of SQLite's must not be opened and closed by others while it is in use:
 * closing it drops this process's locks on it.
 */
export function sumOf(file: number): FileSum {
  const { size } = fstatSync(file);
  const piece = Buffer.allocUnsafe(pieceBytes);
  let crc = 0;
  for (let at = 0; at < size; ) {
    const length = readSync(file, piece, 0, pieceBytes, at);
    if (length === 0) break;
    crc = crc32(piece.subarray(0, length), crc);
    at += length;
  }
  return { size, crc };
}
