import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { parseCommandLine } from '../../../main/app/command-line.ts';
import { commands } from '../../../main/app/commands.ts';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { runCommandLine } from '../../../main/app/headless.ts';
import { fillSampleOffice } from '../../../main/sample/index.ts';

const today = '2026-11-22';
let root: string;
let data: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-penceresiz-'));
  data = join(root, 'veri');
  mkdirSync(data);
  const database = await openDatabase({ path: databaseFile(data), today });
  await fillSampleOffice(database.work, today);
  await database.close();
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const asked = parseCommandLine(args, commands);
  if (asked.kind === 'window') throw new Error('a window was asked for');
  let [out, err] = ['', ''];
  const code = await runCommandLine(asked, {
    folder: asked.kind === 'command' ? (asked.dataFolder ?? data) : data,
    clock: { today: () => today, now: () => `${today}T10:00:00` },
    log: { info: () => undefined, error: (_event, _facts, error) => console.error(error), reference: () => 'H-0000AB', flush: () => undefined },
    nativeBinding: undefined,
    out: (line) => void (out += `${line}\n`),
    err: (line) => void (err += `${line}\n`),
  });
  return { code, out, err };
}

async function logged(folder: string): Promise<unknown[]> {
  const database = await openDatabase({ path: databaseFile(folder), today, readonly: true });
  const rows = await database.source.query('SELECT what, format, file FROM access_log ORDER BY id');
  await database.close();
  return rows;
}

describe('the whole data without a window', () => {
  test('out into a new folder, and in again into another; the log knows it', async () => {
    const target = join(root, 'disari');
    expect(await run('--veri', data, '--disa-aktar', target)).toEqual({ code: 0, out: `${target}\n`, err: '' });
    expect(existsSync(join(target, 'bilgi.json'))).toBe(true);
    expect(await logged(data)).toEqual([{ what: 'Açık dışa aktarım', format: 'klasör', file: target }]);
    const fresh = join(root, 'yeni veri');
    const taken = await run('--veri', fresh, '--ice-al', target);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toMatch(/yeni veri: \d+ tablo, [\d.]+ kayıt, 0 dosya alındı\.\n$/);
    expect(await run('--veri', fresh, '--rapor', 'donem', '--baslangic', '2026-10-01', '--bitis', '2026-10-31', '--cikti', join(root, 'F.csv'))).toMatchObject({ code: 0 });
    // Beside a folder with records, nothing is taken in.
    expect(await run('--veri', fresh, '--ice-al', target)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('boş değil') });
    expect(await run('--veri', data, '--disa-aktar', target)).toMatchObject({ code: 1, err: expect.stringContaining('boş değil') });
    expect(readdirSync(root).filter((name) => name.includes('yeni') && name.startsWith('.'))).toEqual([]);
  }, 60_000);

  test.each<[string, () => string[], number, RegExp]>([
    ['no records', () => ['--veri', join(root, 'yok'), '--disa-aktar', join(root, 'x')], 1, /klasöründe kayıt yok/],
    ['into the data folder', () => ['--veri', data, '--disa-aktar', join(data, 'x')], 1, /veri klasörünün içine/],
    ['a source that is none', () => ['--veri', join(root, 'z'), '--ice-al', data], 1, /açık dışa aktarımı yok/],
    ['a file in the place of the folder', () => {
      writeFileSync(join(root, 'dosya'), '');
      return ['--veri', data, '--disa-aktar', join(root, 'dosya')];
    }, 1, /klasör değil/],
    ['a foreign option', () => ['--veri', data, '--disa-aktar', join(root, 'x'), '--cikti', 'F.pdf'], 2, /--cikti, --disa-aktar ile kullanılmaz/],
  ])('%s', async (_name, args, code, sentence) => {
    const result = await run(...args());
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toMatch(sentence);
    expect(existsSync(join(root, 'x'))).toBe(false);
    expect(existsSync(join(root, 'z'))).toBe(false);
  });

  test('stopped by Ctrl+C: a sentence, and nothing is left', async () => {
    const before = process.listenerCount('SIGINT');
    const running = run('--veri', data, '--disa-aktar', join(root, 'durdurulan'));
    while (process.listenerCount('SIGINT') === before) await new Promise((resolve) => setTimeout(resolve, 5));
    process.emit('SIGINT');
    expect(await running).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Durduruldu') });
    expect(readdirSync(root).filter((name) => name.includes('durdurulan'))).toEqual([]);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('Open311 without a window', () => {
  test.each(['json', 'csv'])('as %s', async (ending) => {
    const output = join(root, `t.${ending}`);
    expect(await run('--veri', data, '--open311', output, '--baslangic', '2026-10-01', '--bitis', '2026-10-31')).toEqual({ code: 0, out: `${output}\n`, err: '' });
    const text = readFileSync(output, 'utf8');
    if (ending === 'json') expect((JSON.parse(text) as { service_request_id: string }[])[0]?.service_request_id).toMatch(/^2026\//);
    else expect(text.split('\r\n')[0]).toContain('service_request_id,status,');
  });

  test.each<[string[], RegExp]>([
    [['--open311', 'F.xml'], /\.json ya da \.csv olmalı/],
    [['--open311', 'F.json', '--baslangic', '01.10.2026'], /tarihi anlaşılamadı/],
    [['--open311', 'F.json', '--baslangic', '2026-10-02', '--bitis', '2026-10-01'], /önce olamaz/],
    [['--open311', 'F.json', '--kisisel-veriyle=1'], /değer almaz/],
  ])('wrong use %j', async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
