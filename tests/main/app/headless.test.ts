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
  root = mkdtempSync(join(tmpdir(), 'defter-komut-'));
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
  let out = '';
  let err = '';
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

const period = (output: string, folder = data) => ['--veri', folder, '--rapor', 'donem', '--baslangic', '2026-10-01', '--bitis', '2026-10-31', '--cikti', output];
const beginning = (path: string) => readFileSync(path).subarray(0, 4).toString('latin1');

describe('reports without a window', () => {
  test.each([['pdf', '%PDF'], ['xlsx', 'PK\u0003\u0004'], ['csv', '\u00ef\u00bb\u00bfD']])('the period as %s', async (ending, begins) => {
    const output = join(root, `donem.${ending}`);
    expect(await run(...period(output))).toEqual({ code: 0, out: `${output}\n`, err: '' });
    expect(beginning(output)).toBe(begins);
  });

  test.each(['Yeni', 'yeni mahallesi', 'YENİ MH.'])('the page of a neighbourhood, written %s', async (name) => {
    const output = join(root, 'mahalle.pdf');
    rmSync(output, { force: true });
    expect(await run('--veri', data, '--rapor', 'mahalle', '--mahalle', name, '--cikti', output)).toMatchObject({ code: 0, err: '' });
    expect(beginning(output)).toBe('%PDF');
  });

  test.each([['pdf', '%PDF'], ['xlsx', 'PK\u0003\u0004'], ['csv', '\u00ef\u00bb\u00bfS']])('the purchases of a period as %s', async (ending, begins) => {
    const output = join(root, `satinalma.${ending}`);
    expect(await run('--veri', data, '--rapor', 'satinalma', '--baslangic', '2026-10-01', '--bitis', '2026-10-31', '--cikti', output)).toEqual({ code: 0, out: `${output}\n`, err: '' });
    expect(beginning(output)).toBe(begins);
  });

  test('an empty period is a report with zeros, not a failure', async () => {
    const output = join(root, 'bos.csv');
    expect(await run('--veri', data, '--rapor', 'donem', '--baslangic', '2019-01-01', '--bitis', '2019-01-31', '--cikti', output)).toMatchObject({ code: 0 });
  });

  test('beside a window that has the same records open and writes', async () => {
    const program = await openDatabase({ path: databaseFile(data), today });
    await program.source.query('BEGIN IMMEDIATE');
    const result = await run(...period(join(root, 'yanda.pdf')));
    await program.source.query('ROLLBACK');
    await program.close();
    expect(result).toMatchObject({ code: 0, err: '' });
  });

  test('an old file is replaced by a whole one, and nothing is left beside it', async () => {
    const folder = join(root, 'eski');
    mkdirSync(folder);
    writeFileSync(join(folder, 'F.csv'), 'eski');
    expect((await run(...period(join(folder, 'F.csv')))).code).toBe(0);
    expect(readFileSync(join(folder, 'F.csv'), 'utf8')).not.toContain('eski');
    expect(readdirSync(folder)).toEqual(['F.csv']);
  });
});

test('a backup, its check and a restore without a window, and what each says', async () => {
  const made = await run('--veri', data, '--yedekle', join(root, 'yedekler'));
  const backup = join(root, 'yedekler', 'muhtarlik-yedek-2026-11-22-100000');
  expect(made).toEqual({ code: 0, out: `Yedek alındı ve denetlendi: ${backup} (0 dosya)\n`, err: '' });
  for (const folder of [data, backup]) expect(await run('--veri', folder, '--dogrula')).toEqual({ code: 0, out: `${folder} sağlam: veritabanı, satır sayıları ve dosyalar denetlendi.\n`, err: '' });

  const place = join(root, 'geri');
  expect(await run('--veri', place, '--geri-yukle', backup)).toEqual({ code: 0, out: `22.11.2026 10:00 tarihli yedek geri yüklendi: ${place}\n`, err: '' });
  const again = await run('--veri', place, '--geri-yukle', backup);
  expect(again.out).toContain(`Önceki kayıtlar duruyor: ${join(place, 'onceki-2026-11-22-100000')}.`);
  expect((await run(...period(join(root, 'geri.csv'), place))).code).toBe(0);

  writeFileSync(databaseFile(backup), 'bozuk '.repeat(1000));
  const checked = await run('--veri', backup, '--dogrula');
  expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(/^Kayıtların dosyası bozuk/)]);
  expect(checked.err).toBe('1 sorun bulundu. Hiçbir şey değiştirilmedi. Bir yedekten geri yüklemeyi düşünün.\n');
  const refused = await run('--veri', place, '--geri-yukle', backup);
  expect([refused.code, refused.out, refused.err]).toEqual([1, '', expect.stringMatching(/^Bu yedekten geri yüklenemez\. Kayıtlarınıza dokunulmadı\./)]);
  expect(await run('--veri', join(root, 'yok'), '--yedekle', join(root, 'yedekler'))).toMatchObject({ code: 1, out: '' });
});

describe('failures end with 1 and a sentence', () => {
  test.each<[string, () => string[], RegExp]>([
    ['no records there', () => period(join(root, 'x.pdf'), join(root, 'yok')), /klasöründe kayıt yok/],
    ['an unknown neighbourhood', () => ['--veri', data, '--rapor', 'mahalle', '--mahalle', 'Olmayan', '--cikti', join(root, 'x.pdf')], /“Olmayan” adında bir mahalle yok/],
    ['a folder that is not there', () => period(join(root, 'yok', 'x.pdf')), /x\.pdf dosyasına yazılamadı/],
    ['a folder where the file should be', () => {
      mkdirSync(join(root, 'klasor.pdf'), { recursive: true });
      return period(join(root, 'klasor.pdf'));
    }, /klasor\.pdf dosyasına yazılamadı/],
    ['a damaged file', () => {
      const folder = join(root, 'bozuk');
      mkdirSync(folder, { recursive: true });
      writeFileSync(databaseFile(folder), 'bozuk '.repeat(1000));
      return period(join(root, 'x.pdf'), folder);
    }, /Veri dosyası bozuk/],
  ])('%s', async (_name, args, sentence) => {
    const { code, out, err } = await run(...args());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(existsSync(join(root, 'x.pdf'))).toBe(false);
    expect(existsSync(join(root, 'yok'))).toBe(false);
  });
});

test('wrong use ends with 2, a sentence and the usage', async () => {
  const { code, out, err } = await run('--rapor', 'yok');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^“yok” diye bir rapor yok\..*\n\nKullanım:\n/s);
});
