import { describe, expect, test } from 'vitest';
import { sourcesOf, type Source } from './sources.ts';

const room = (path: string): string => (path.startsWith('preload/contract/') ? 'contract' : (path.split('/')[0] ?? ''));

/** Which rooms each room may read. Arrows not drawn here do not exist. */
const allowed: Record<string, readonly string[]> = {
  contract: ['contract'],
  preload: ['contract', 'preload'],
  db: ['contract', 'db'],
  main: ['contract', 'db', 'main'],
  renderer: ['contract', 'renderer'],
  scripts: ['scripts', 'contract', 'db', 'main', 'tests'],
};
const rooms = new Set(['contract', 'preload', 'db', 'main', 'renderer', 'scripts', 'tests']);

const all = sourcesOf('preload', 'db', 'main', 'renderer', 'scripts');

function offences(find: (source: Source) => readonly string[]): string[] {
  return all.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));
}

describe('rooms', () => {
  test('there is something to look at', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
  });

  test('imports run downward only', () => {
    const wrong = offences((source) =>
      source.imports
        .map(({ target }) => target)
        .filter((target) => rooms.has(room(target)) && target.includes('/'))
        // The door shares the channel's name with the preload, and nothing else.
        .filter((target) => !(source.path === 'main/bridge/door.ts' && target === 'preload/channel.ts'))
        .filter((target) => !(allowed[room(source.path)] ?? []).includes(room(target))),
    );
    expect(wrong).toEqual([]);
  });

  test('only the window, the preload and the Electron side of main import electron', () => {
    const electronFree = offences((source) =>
      source.imports.some(({ target, typeOnly }) => target === 'electron' && !typeOnly) && !/^(main\/(index|app\/|security\/|bridge\/door)|preload\/index|scripts\/)/.test(source.path)
        ? ['imports electron']
        : [],
    );
    expect(electronFree).toEqual([]);
  });

  test('ipcMain has one door and ipcRenderer one preload', () => {
    const wrong = offences(({ path, text }) => [
      ...(/\bipcMain\b/.test(text) && path !== 'main/bridge/door.ts' ? ['ipcMain'] : []),
      ...(/\bipcRenderer\b/.test(text) && path !== 'preload/index.ts' ? ['ipcRenderer'] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('SQL is written in db only', () => {
    const sql = /[`'"]\s*(SELECT\s|INSERT INTO\s|UPDATE\s+\w+\s+SET\s|DELETE FROM\s|PRAGMA\s)/;
    expect(offences(({ path, text }) => (/^(main|renderer|preload)\//.test(path) && sql.test(text) ? ['SQL'] : []))).toEqual([]);
  });

  test('words are folded and cased by preload/contract/turkish.ts alone', () => {
    const casing = /\.(toLowerCase|toUpperCase|toLocaleLowerCase|toLocaleUpperCase|localeCompare)\(/;
    const technical = /toString\(16\)\.toUpperCase\(\)/;
    const wrong = offences(({ path, text }) =>
      /^(main|renderer|db|preload)\//.test(path) && path !== 'preload/contract/turkish.ts'
        ? text.split('\n').filter((line) => casing.test(line) && !technical.test(line)).map((line) => line.trim())
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('rules take the clock; they do not look at it', () => {
    const clock = /\bnew Date\(\)|\bDate\.now\(/;
    const allowedHere = /^(main\/(app|index|bridge)|scripts\/|renderer\/shared\/useToday\.ts)/;
    expect(offences(({ path, text }) => (!allowedHere.test(path) && clock.test(text) ? ['looks at the clock'] : []))).toEqual([]);
  });

  test('one idea per file: none is longer than 300 lines', () => {
    expect(offences(({ text }) => (text.split('\n').length > 301 ? [`${text.split('\n').length} lines`] : []))).toEqual([]);
  });
});
