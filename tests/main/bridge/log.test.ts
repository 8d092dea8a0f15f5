import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../../main/bridge/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'defter-gunluk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const clock = () => '2026-11-22T10:00:00';
const lines = (): Record<string, unknown>[] =>
  readFileSync(join(folder, 'defter.log'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('log', () => {
  test('gathers lines and writes them together; errors go at once', () => {
    const log = openLog(folder, clock);
    log.info('operation', { name: 'requests.create', ms: 3 });
    expect(existsSync(join(folder, 'defter.log'))).toBe(false);
    log.error('failed', { name: 'requests.create' }, new Error('x'));
    expect(lines().map(({ event }) => event)).toEqual(['operation', 'failed']);
    log.info('closed');
    log.flush();
    expect(lines()).toHaveLength(3);
  });

  test('holds the kind and place of an error, never its words', () => {
    const log = openLog(folder, clock);
    log.error('failed', {}, Object.assign(new Error("INSERT … 'Ayşe Yılmaz', '+905321234567'"), { code: 'SQLITE_ERROR' }));
    const text = readFileSync(join(folder, 'defter.log'), 'utf8');
    expect(text).toContain('SQLITE_ERROR');
    expect(text).toContain('log.test.ts');
    expect(text).not.toMatch(/Ayşe|90532|INSERT/);
  });

  test('a message of several lines cannot pass for a place in the program, and places name no folder of the user', () => {
    const log = openLog(folder, clock);
    log.error('failed', {}, new Error('Metin:\n    at Ayşe (Yılmaz:1:1)\n    at Hasan:2:2'));
    const foreign = new Error('x');
    foreign.stack = 'Error: x\n    at kaydet (C:\\Users\\Ayşe Yılmaz\\AppData\\Local\\Programs\\defter\\out\\main\\index.js:12:3)\n    at async file:///home/ayse.yilmaz/defter/out/main/a.js:4:5';
    log.error('failed', {}, foreign);
    const [first, second] = lines().map(({ error }) => (error as { stack: string[] }).stack);
    expect(first?.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines())).not.toMatch(/Ayşe|Yılmaz|Hasan|ayse|yilmaz/);
    expect(second).toEqual(['at kaydet (out/main/index.js:12:3)', 'at out/main/a.js:4:5']);
    const changed = new Error('x');
    changed.message = 'başka';
    changed.stack = 'Error: Metin\n    at Ayşe:1:1';
    log.error('failed', {}, changed);
    expect(lines().at(-1)?.error).toMatchObject({ stack: [] });
  });

  test('is read by its user alone and keeps five files of a megabyte', () => {
    const log = openLog(join(folder, 'alt'), clock);
    for (let n = 0; n < 8; n++) {
      log.info('x');
      log.flush();
      writeFileSync(join(folder, 'alt', 'defter.log'), 'y'.repeat(1_000_001));
    }
    expect(readdirSync(join(folder, 'alt')).toSorted()).toEqual(['defter.log', 'defter.log.1', 'defter.log.2', 'defter.log.3', 'defter.log.4']);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'alt')).mode & 0o777).toBe(0o700);
  });

  test('a place that cannot be written disturbs nobody', () => {
    writeFileSync(join(folder, 'dosya'), '');
    const log = openLog(join(folder, 'dosya', 'alt'), clock);
    expect(() => log.error('failed', {}, new Error('x'))).not.toThrow();
  });

  test('a reference is short and can be read out', () => {
    expect(openLog(folder, clock, () => 0.5).reference()).toBe('H-888888');
    expect(openLog(folder, clock, () => 0).reference()).toBe('H-000000');
  });
});
