import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderMemory } from '../../../main/app/data-folder.ts';
import { realDisk } from '../../../main/app/disk.ts';
import { startEngine, type Engine } from '../../../main/app/engine.ts';
import type { BackupEntry, BackupState } from '../../../preload/contract/backups.ts';
import type { Reply } from '../../../preload/contract/operation.ts';

const today = '2026-11-26';
let root: string;
let folder: string;
let minute = 0;
let chosen: string | null = null;
let engine: Engine;

function start(): Engine {
  return startEngine({
    memory: folderMemory(join(root, 'ayarlar'), folder),
    settings: join(root, 'ayarlar'),
    sampleFolder: join(root, 'ornek'),
    disk: realDisk,
    clock: { today: () => today, now: () => `${today}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute++ % 60).padStart(2, '0')}:00` },
    nativeBinding: undefined,
    version: '1',
    log: { info: () => undefined, error: () => undefined, reference: () => 'H-1', flush: () => undefined, files: () => [] },
    services: { temporaryFolder: join(root, 'gecici'), askFolder: async () => chosen, askPackage: async () => chosen, askSavePath: async () => chosen } as never,
    onNames: () => undefined,
    reload: () => undefined,
    showFolder: async () => undefined,
    quit: () => undefined,
    update: { kind: 'manual', signedConfig: '', environment: {} },
  });
}

beforeEach(async () => {
  minute = 0;
  root = mkdtempSync(join(tmpdir(), 'defter-yedekci-'));
  folder = join(root, 'veri');
  engine = start();
  await call('office', 'setUp', { office: { province: '', district: '', institution: '', unit: 'Birim', insideMetropolitan: false, logo: '', userName: 'Deneme' }, neighbourhoods: ['Çay'], units: ['Fen İşleri Müdürlüğü'], muhtars: [], termStart: '2024-03-31' });
});
afterEach(async () => {
  await engine.close();
  rmSync(root, { recursive: true, force: true });
});

async function call<T>(feature: string, operation: string, input: unknown = {}): Promise<T> {
  const reply = (await engine.route(feature, operation, input)) as Reply<T>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
const names = async () => (await call<readonly { name: string }[]>('units', 'list', {})).map(({ name }) => name);
const addUnit = (name: string) => call('units', 'create', { name });

test('restored in the running program, with the way back', async () => {
  expect(await call<BackupState>('backups', 'make')).toMatchObject({ automatic: true, last: expect.stringContaining(today) });
  await addUnit('Park ve Bahçeler Müdürlüğü');
  const [backup] = await call<BackupEntry[]>('backups', 'list');
  expect(backup).toMatchObject({ place: 'bilgisayar', reason: 'elle', requests: 0, version: 'ayni', locked: false });
  expect(await call('backups', 'restore', { key: backup?.key })).toEqual({ aside: expect.stringContaining('onceki-') });
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü']);
  const aside = (await call<BackupEntry[]>('backups', 'list')).find(({ place }) => place === 'kenara');
  expect(aside).toMatchObject({ reason: null, madeAt: expect.stringContaining(today), requests: 0 });
  await call('backups', 'restore', { key: aside?.key });
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü', 'Park ve Bahçeler Müdürlüğü']);
});

test('with no usable records at all: a damaged file goes aside for the last backup', async () => {
  await call('backups', 'make');
  await engine.close();
  writeFileSync(join(folder, 'defter.sqlite'), 'no database at all '.repeat(400));
  engine = start();
  expect(await call('app', 'start')).toMatchObject({ problem: { code: 'damaged', actions: ['retry', 'restore', 'chooseFolder', 'showFolder', 'quit'] } });
  // Nothing is backed up over the good ones.
  await expect(call('backups', 'make')).rejects.toThrow(/Yedeklenecek açık kayıt yok/);
  const [backup] = await call<BackupEntry[]>('backups', 'list');
  await call('backups', 'restore', { key: backup?.key });
  expect(await call('app', 'start')).toMatchObject({ problem: null });
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü']);
});

test('from a stick, of which the folder or the backup itself is pointed at', async () => {
  const stick = join(root, 'usb');
  mkdirSync(stick);
  chosen = stick;
  expect(await call<BackupState>('backups', 'chooseSecond')).toMatchObject({ second: { path: stick, present: true, last: null } });
  await call('backups', 'make');
  const [name] = readdirSync(stick).filter((each) => each.startsWith('muhtarlik-yedek-2'));
  expect(await call<BackupEntry[]>('backups', 'choose')).toMatchObject([{ place: 'baska' }]);
  chosen = join(stick, name ?? '');
  const [entry] = await call<BackupEntry[]>('backups', 'choose');
  await call('backups', 'restore', { key: entry?.key });
  rmSync(chosen, { recursive: true });
  await expect(call('backups', 'restore', { key: entry?.key })).rejects.toThrow(/artık yerinde değil/);
  chosen = join(root, 'ayarlar');
  await expect(call('backups', 'choose')).rejects.toThrow(/yedek bulunamadı/);
  chosen = null;
  expect(await call('backups', 'choose')).toBeNull();
  expect(await call('backups', 'forgetSecond')).toMatchObject({ second: null });
});

test('locked on the stick: one file that says what is inside, and opens with the password alone', async () => {
  const stick = join(root, 'usb');
  mkdirSync(stick);
  chosen = stick;
  await call('backups', 'chooseSecond');
  await expect(call('backups', 'setPassword', { password: 'kısa' })).rejects.toThrow(/eksik ya da hatalı|düzelt|alan/i);
  expect(await call<BackupState>('backups', 'setPassword', { password: 'Uzun parola 1' })).toMatchObject({ second: { locked: true } });
  await call('backups', 'make');
  const [name = ''] = readdirSync(stick).filter((each) => each.startsWith('muhtarlik-yedek-2'));
  expect(name).toMatch(/\.mdpaket$/);
  expect(await call<BackupState>('backups', 'state')).toMatchObject({ second: { last: expect.stringContaining(today) } });
  chosen = join(stick, name);
  const [entry] = await call<BackupEntry[]>('backups', 'choosePack');
  expect(entry).toMatchObject({ locked: true, requests: 0, version: 'ayni' });
  await addUnit('Zabıta Amirliği');
  for (const password of [null, 'Uzun parola 2']) await expect(call('backups', 'restore', { key: entry?.key, password })).rejects.toThrow(/parola/i);
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü', 'Zabıta Amirliği']);
  await call('backups', 'restore', { key: entry?.key, password: 'Uzun parola 1' });
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü']);
  expect(readdirSync(folder).filter((each) => each.startsWith('geri-yukleme'))).toEqual([]);
  // From now on open again; the rotation of the stick knows both kinds.
  await call('backups', 'setPassword', { password: null });
  await call('backups', 'make');
  expect((await call<BackupEntry[]>('backups', 'list')).filter(({ place }) => place === 'ikinci').map(({ locked }) => locked)).toEqual([false, true]);
});

test('the whole office in one file, and from it on a new computer', async () => {
  chosen = join(root, 'tasima.mdpaket');
  expect(await call('backups', 'pack', { password: null })).toEqual({ path: chosen });
  expect(await call('accessLog', 'list', {})).toMatchObject({ rows: [{ kind: 'aktarim', what: 'Taşıma paketi', format: 'mdpaket', actor: 'Deneme', file: chosen }] });
  await engine.close();
  folder = join(root, 'yeni bilgisayar');
  engine = start();
  const [entry] = await call<BackupEntry[]>('backups', 'choosePack');
  await call('backups', 'restore', { key: entry?.key });
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü']);
  expect(await call('office', 'get')).toMatchObject({ userName: 'Deneme' });
  chosen = join(folder, 'defter.json');
  await expect(call('backups', 'choosePack')).rejects.toThrow(/taşıma paketi ya da kilitli yedek değil/);
});

test('a copy to look at: it opens, says its day and takes nothing', async () => {
  chosen = root;
  const { path } = await call<{ path: string }>('backups', 'readingCopy');
  expect(path).toBe(join(root, `muhtarlik-inceleme-${today}`));
  expect(await call('accessLog', 'list', {})).toMatchObject({ rows: [{ what: 'İnceleme kopyası', format: 'klasör', file: path }] });
  await engine.close();
  folder = path;
  engine = start();
  expect(await call('app', 'start')).toMatchObject({ problem: null, status: { readOnly: { reason: 'copy', madeAt: expect.stringContaining(today) } } });
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü']);
  await expect(addUnit('Zabıta Amirliği')).rejects.toThrow(/kopya/i);
  expect(await call<BackupState>('backups', 'state')).toMatchObject({ automatic: false });
  expect(await engine.keeper.dueAtClose()).toBe(false);
});

test('a damaged backup is refused in words, and the records open again as they were', async () => {
  await call('backups', 'make');
  const [entry] = await call<BackupEntry[]>('backups', 'list');
  writeFileSync(join(entry?.path ?? '', 'defter.sqlite'), 'x');
  await expect(call('backups', 'restore', { key: entry?.key })).rejects.toThrow(/Bu yedekten geri yüklenemez\. Kayıtlarınıza dokunulmadı/);
  expect(await names()).toEqual(['Fen İşleri Müdürlüğü']);
  for (const key of ['99', '__proto__', '-1', '../..']) await expect(call('backups', 'restore', { key })).rejects.toThrow(/artık yerinde değil/);
});

test('the sample is neither backed up nor restored over; a stop where nothing runs is well', async () => {
  await call('backups', 'make');
  const [entry] = await call<BackupEntry[]>('backups', 'list');
  await call('app', 'openSample');
  expect(await call<BackupState>('backups', 'state')).toMatchObject({ automatic: false });
  await expect(call('backups', 'restore', { key: entry?.key })).rejects.toThrow(/Örnek veriye/);
  expect(await call('backups', 'cancel')).toBeNull();
  expect(await engine.keeper.dueAtClose()).toBe(false);
}, 60_000);
