import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Names of operations, codes, ids and durations only: never a name, a phone or a text of a record. */
export interface Log {
  info(event: string, facts?: Facts): void;
  error(event: string, facts: Facts, error: unknown): void;
  /** A new reference number that the user can read out: H-3F7A21. */
  reference(): string;
}

/** Lines are gathered and written a moment later, so that no operation waits for the disk; errors go at once. */
export interface FileLog extends Log {
  flush(): void;
}

export interface KeptLog extends FileLog {
  /** Everything that was written and is still there, the newest first. */
  files(): readonly LogFile[];
}

export interface LogFile {
  /** "defter.log.2" */
  readonly name: string;
  readonly text: string;
}

type Facts = Readonly<Record<string, string | number | boolean | null>>;

const fileSize = 1_000_000;
const files = 5;
const delayMs = 500;

/** Writes to `folder`/defter.log and keeps five files of one megabyte. */
export function openLog(folder: string, clock: () => string, random: () => number = Math.random): KeptLog {
  const path = join(folder, 'defter.log');
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text === '') return;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (existsSync(path) && statSync(path).size > fileSize) rotate(path);
      appendFileSync(path, text, { mode: 0o600 });
    } catch {
      // A full disk must not turn a small failure into a larger one; the user is told by the operation itself.
    }
  };
  const add = (line: object): void => {
    waiting += `${JSON.stringify(line)}\n`;
    timer ??= setTimeout(flush, delayMs).unref();
  };
  return {
    flush,
    files() {
      flush();
      const paths = [path, ...Array.from({ length: files - 1 }, (_, n) => `${path}.${n + 1}`)];
      return paths.filter((each) => existsSync(each)).map((each) => ({ name: basename(each), text: readFileSync(each, 'utf8') }));
    },
    info: (event, facts = {}) => add({ at: clock(), event, ...facts }),
    error(event, facts, error) {
      add({ at: clock(), event, ...facts, error: describe(error) });
      flush();
    },
    reference: () => `H-${Array.from({ length: 6 }, () => '0123456789ABCDEF'[Math.floor(random() * 16)]).join('')}`,
  };
}

function rotate(path: string): void {
  for (let n = files - 1; n >= 1; n--) {
    const from = n === 1 ? path : `${path}.${n - 1}`;
    if (existsSync(from)) renameSync(from, `${path}.${n}`);
  }
}

/** Name, SQLite code and stack frames. The message stays out: SQLite and the drivers quote values in it. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  return { name: error.name, code: typeof code === 'string' ? code : null, stack: framesOf(error).slice(0, 12) };
}

/** The message is cut off before the frames are looked for: a text of several lines may hold one that looks like a frame. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  // A message that was changed after the stack was taken cannot be told from it.
  const frames = at < 0 ? [] : stack.slice(at + message.length).split('\n');
  return frames.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)).map((line) => withoutFolders(line.trim()));
}

/** "at save (out/main/index.js:12:3)": the folders above are the user's own, and on most computers bear a name. */
function withoutFolders(frame: string): string {
  const [, before = '', place = '', after = ''] = /^(at (?:[^(]*\()?)(.*?)(\)?)$/.exec(frame) ?? [];
  return before + place.split(/[\\/]/).slice(-3).join('/') + after;
}
