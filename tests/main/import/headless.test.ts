import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCommandLine } from '../../../main/app/command-line.ts';
import { commands } from '../../../main/app/commands.ts';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { runCommandLine } from '../../../main/app/headless.ts';
import { openOffice } from '../../fixtures/office.ts';
import { saveBook } from './office.ts';

const today = '2026-11-22';
let root: string;
let data: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-aktar-'));
  data = join(root, 'veri');
  mkdirSync(data);
  const office = await openOffice({ path: databaseFile(data), today });
  await office.call('neighbourhoods', 'create', { name: 'Yeni', kind: 'merkez', population: null });
  await office.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: string[]) {
  const asked = parseCommandLine(['--veri', data, ...args], commands);
  if (asked.kind === 'window') throw new Error('a window was asked for');
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(asked, {
    folder: data,
    clock: { today: () => today, now: () => `${today}T10:00:00` },
    log: { info: () => undefined, error: (_event, _facts, error) => console.error(error), reference: () => 'H-0000AB', flush: () => undefined },
    nativeBinding: undefined,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { code, out, err: err.join('\n') };
}

test('a list goes in, a second time nothing does, a wrong row stops all of it unless it is to be left out', async () => {
  const file = join(root, 'liste.xlsx');
  saveBook(file, [['MBS No', 'Başvuru Tarihi', 'Mahalle', 'Muhtar', 'Konu'], ['1', '12.11.2026', 'Yeni', 'Hasan Işık', 'Çukur'], ['2', '13.11.2026', 'YENİ MH.', 'Hasan Işık', 'Lamba']]);
  expect(await run('--aktar', 'talepler', file)).toEqual({ code: 0, out: ['Yeni: 2 · Zaten var: 0 · Reddedilen: 0'], err: '' });
  expect(await run('--aktar', 'talepler', file)).toEqual({ code: 0, out: ['Yeni: 0 · Zaten var: 2 · Reddedilen: 0'], err: '' });
  saveBook(file, [['MBS No', 'Başvuru Tarihi', 'Mahalle', 'Muhtar', 'Konu'], ['3', '12.11.2026', 'Yok', 'Ali Er', 'Çukur'], ['4', '31.02.2026', 'Yeni', 'Ali Er', ''], ['5', '13.11.2026', 'Yeni', 'Ali Er', 'Lamba']]);
  const refused = await run('--aktar', 'talepler', file);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('hiçbir kayıt yazılmadı') });
  expect(refused.out).toEqual(['Yeni: 0 · Zaten var: 0 · Reddedilen: 2', '  Satır 2: Mahalle: “Yok” adında bir mahalle yok. Hangi mahalle olduğunu seçin.', '  Satır 3: Dış numaranın tarihi: “31.02.2026” bir tarih olarak anlaşılamadı. Örnek: 22.11.2026 Konu: Bu alan boş bırakılamaz.']);
  expect(await run('--aktar', 'talepler', file, '--hatalilari-atla')).toMatchObject({ code: 0, err: '' });
  const office = await openOffice({ path: databaseFile(data), today });
  expect((await office.call('requests', 'list', {})).total).toBe(3);
  expect((await office.call('imports', 'batches', {})).rows.map(({ fileName, fresh, rejected }) => [fileName, fresh, rejected])).toEqual([['liste.xlsx', 1, 2], ['liste.xlsx', 2, 0]]);
  await office.close();
});

test.each([
  [['uzay', 'x.xlsx'], 2, '“uzay” aktarılamaz'],
  [['talepler', '/yok/liste.xlsx'], 1, 'açılamadı'],
] as const)('%j', async (words, code, sentence) => {
  expect(await run('--aktar', ...words)).toMatchObject({ code, err: expect.stringContaining(sentence) });
});

test.each([
  ['bos.csv', '', 'hiç veri yok'],
  ['not.csv', 'Merhaba;Dünya\nx;y', 'sütun seçilmemiş'],
])('%s', async (name, text, sentence) => {
  writeFileSync(join(root, name), text);
  expect(await run('--aktar', 'talepler', join(root, name))).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
});
