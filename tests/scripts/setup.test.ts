import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, contentName, makeOnce } from '../../scripts/setup/cache-folder.ts';
import { sqliteDefines } from '../../scripts/setup/native-addon.ts';
import { integrityOf } from '../../scripts/setup/registry-file.ts';
import { chooseNames, missingPackages, type Need } from '../../scripts/setup/system-packages.ts';

describe('system packages', () => {
  const all = new Set<Need>(['electron', 'display', 'compiler', 'tests']);

  test('only what the command needs is asked for', () => {
    const none = (): boolean => false;
    const flat = (needs: Need[]): string[] => missingPackages(new Set(needs), none).flat();
    expect(flat(['electron'])).toContain('libgtk-3-0');
    expect(flat(['electron'])).not.toContain('xvfb');
    expect(flat(['display'])).toEqual(['xvfb', 'xauth']);
    expect(flat(['compiler'])).toEqual(['g++']);
    expect(missingPackages(all, none).flat()).not.toContain('cups');
  });

  test('a library counts as there under its old or its new name', () => {
    const old = missingPackages(all, (name) => !name.endsWith('t64'));
    const renamed = missingPackages(all, (name) => !['libgtk-3-0', 'libasound2', 'libatspi2.0-0'].includes(name));
    expect(old).toEqual([]);
    expect(renamed).toEqual([]);
  });

  test('the name is chosen that the package list knows', () => {
    const missing = [['libasound2t64', 'libasound2'], ['xvfb']];
    expect(chooseNames(missing, () => true)).toEqual(['libasound2t64', 'xvfb']);
    expect(chooseNames(missing, (name) => !name.endsWith('t64'))).toEqual(['libasound2', 'xvfb']);
    expect(chooseNames(missing, () => false)).toEqual(['libasound2', 'xvfb']);
  });
});

describe('cache folder', () => {
  test('follows XDG_CACHE_HOME only when it is absolute', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/c' }, '/home/a')).toBe('/var/c/muhtarlik-defteri');
    expect(cacheFolder({ XDG_CACHE_HOME: 'c' }, '/home/a')).toBe('/home/a/.cache/muhtarlik-defteri');
    expect(cacheFolder({}, '/home/a')).toBe('/home/a/.cache/muhtarlik-defteri');
  });

  test('the name changes with every ingredient and their order', () => {
    const names = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', '']].map((parts) => contentName('electron-1', parts));
    expect(new Set(names).size).toBe(4);
    expect(names[0]).toMatch(/^electron-1-[0-9a-f]{10}$/);
    expect(contentName('electron-1', ['a', 'b'])).toBe(names[0]);
  });
});

describe('makeOnce', () => {
  let parent: string;
  const isWhole = (folder: string): boolean => existsSync(join(folder, 'done'));
  const make = (text: string) => async (folder: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    writeFileSync(join(folder, 'done'), text);
  };

  beforeEach(() => {
    parent = join(mkdtempSync(join(tmpdir(), 'defter-once-')), 'cache');
  });
  afterEach(() => rmSync(join(parent, '..'), { recursive: true, force: true }));

  test('makes once and leaves nothing else behind', async () => {
    let times = 0;
    const count = async (folder: string): Promise<void> => {
      times += 1;
      await make('x')(folder);
    };
    await makeOnce(parent, 'thing', isWhole, count);
    await makeOnce(parent, 'thing', isWhole, count);
    expect(times).toBe(1);
    expect(readdirSync(parent)).toEqual(['thing']);
  });

  test('two at once give one whole folder', async () => {
    const folders = await Promise.all(['a', 'b', 'c'].map((text) => makeOnce(parent, 'thing', isWhole, make(text))));
    expect(new Set(folders).size).toBe(1);
    expect(['a', 'b', 'c']).toContain(readFileSync(join(parent, 'thing/done'), 'utf8'));
    expect(readdirSync(parent)).toEqual(['thing']);
  });

  test('a failed making leaves nothing, and the next one succeeds', async () => {
    const fail = async (folder: string): Promise<void> => {
      writeFileSync(join(folder, 'half'), '');
      throw new Error('broken');
    };
    await expect(makeOnce(parent, 'thing', isWhole, fail)).rejects.toThrow('broken');
    expect(readdirSync(parent)).toEqual([]);
    await makeOnce(parent, 'thing', isWhole, make('x'));
    expect(isWhole(join(parent, 'thing'))).toBe(true);
  });

  test('a damaged folder is made anew; what a killed run left is cleared, its lock passed by', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.on('close', resolve));
    mkdirSync(join(parent, 'thing'), { recursive: true });
    mkdirSync(join(parent, `.making-${hostname()}-${dead.pid}-abc`));
    writeFileSync(join(parent, '.lock-thing'), JSON.stringify({ pid: dead.pid, host: hostname() }));
    await makeOnce(parent, 'thing', isWhole, make('x'));
    expect(isWhole(join(parent, 'thing'))).toBe(true);
    expect(readdirSync(parent)).toEqual(['thing']);
  });

  test('a lock that nobody has touched for a minute is passed by', async () => {
    mkdirSync(parent, { recursive: true });
    const lock = join(parent, '.lock-thing');
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname() }));
    utimesSync(lock, new Date(), new Date(Date.now() - 61_000));
    await makeOnce(parent, 'thing', isWhole, make('x'));
    expect(isWhole(join(parent, 'thing'))).toBe(true);
  });

  test('waits while a living process holds the lock', async () => {
    mkdirSync(parent, { recursive: true });
    const lock = join(parent, '.lock-thing');
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname() }));
    let finished = false;
    const making = makeOnce(parent, 'thing', isWhole, make('x')).then(() => (finished = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(finished).toBe(false);
    rmSync(lock);
    await making;
    expect(isWhole(join(parent, 'thing'))).toBe(true);
  });
});

test('the options of SQLite are read from its own list', () => {
  const lines = Array.from({ length: 25 }, (_, index) => `    'SQLITE_OPTION_${index}=${index - 3}',`);
  const defines = sqliteDefines(`{\n  'defines': [\n    'SQLITE_ENABLE_FTS5',\n${lines.join('\n')}\n  ],\n}`);
  expect(defines).toContain('-DSQLITE_ENABLE_FTS5');
  expect(defines).toContain('-DSQLITE_OPTION_0=-3');
  expect(defines).toHaveLength(26);
  expect(() => sqliteDefines("'defines': []")).toThrow('adapt');
});

test('the sum of a file is its subresource integrity', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'defter-sum-'));
  writeFileSync(join(folder, 'f'), '');
  expect(await integrityOf(join(folder, 'f'))).toBe('sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==');
  rmSync(folder, { recursive: true });
});
