import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseFile, folderMemory } from '../../../main/app/data-folder.ts';
import { realDisk } from '../../../main/app/disk.ts';
import { startEngine, type Engine } from '../../../main/app/engine.ts';
import type { BackupEntry } from '../../../preload/contract/backups.ts';
import type { Reply } from '../../../preload/contract/operation.ts';
import type { UpdateStatus } from '../../../preload/contract/updates.ts';
import { makeRelease } from './feed.ts';

// The whole program without its window, before an update, after it, and gone back.

let root: string;
let folder: string;
let engine: Engine;
const before = process.env['APPIMAGE'];

function start(): Engine {
  const installed = makeRelease(join(root, 'program'), { version: '1.0.0' }).file;
  process.env['APPIMAGE'] = join(root, 'program', installed);
  return startEngine({
    memory: folderMemory(join(root, 'ayarlar'), folder),
    settings: join(root, 'ayarlar'),
    sampleFolder: join(root, 'ornek'),
    disk: realDisk,
    clock: { today: () => '2026-11-26', now: () => '2026-11-26T10:00:00' },
    nativeBinding: undefined,
    version: '1.0.0',
    log: { info: () => undefined, error: () => undefined, reference: () => 'H-1', flush: () => undefined, files: () => [] },
    services: { askFolder: async () => join(root, 'usb') } as never,
    onNames: () => undefined,
    reload: () => undefined,
    showFolder: async () => undefined,
    quit: () => undefined,
    update: { kind: 'appimage', signedConfig: '', environment: process.env },
  });
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-geri-'));
  folder = join(root, 'veri');
  engine = start();
  await call('office', 'setUp', { office: { province: '', district: '', institution: '', unit: 'Birim', insideMetropolitan: false, logo: '', userName: 'Deneme' }, neighbourhoods: ['Çay'], units: ['Fen İşleri Müdürlüğü'], muhtars: [], termStart: '2024-03-31' });
});
afterEach(async () => {
  await engine.close();
  if (before === undefined) delete process.env['APPIMAGE'];
  else process.env['APPIMAGE'] = before;
  rmSync(root, { recursive: true, force: true });
});

async function call<T>(feature: string, operation: string, input: unknown = {}): Promise<T> {
  const reply = (await engine.route(feature, operation, input)) as Reply<T>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

test('records of a newer version are left alone by the older program, which offers the backup that was made before the update', async () => {
  makeRelease(join(root, 'usb'), { version: '2.0.0' });
  await call('updates', 'checkFolder');
  const { state } = await call<UpdateStatus>('updates', 'start');
  expect(state.step).toBe('ready');
  await engine.close();
  // What the newer program does to the records.
  const newer = new Database(databaseFile(folder));
  newer.exec("CREATE TABLE yeni_tablo (a); UPDATE unit SET name = 'Yeni sürümde yazıldı'");
  newer.pragma('user_version = 999');
  newer.close();

  engine = start();
  expect(await call('app', 'start')).toMatchObject({ problem: { code: 'newer', actions: ['restore', 'chooseFolder', 'showFolder', 'quit'] } });
  const [backup, ...others] = await call<BackupEntry[]>('backups', 'list');
  expect(others).toEqual([]);
  expect(backup).toMatchObject({ place: 'bilgisayar', reason: 'guncelleme', version: 'ayni', path: state.step === 'ready' ? state.backup : '' });
  const { aside } = await call<{ aside: string }>('backups', 'restore', { key: backup?.key });
  expect(await call('app', 'start')).toMatchObject({ problem: null });
  expect((await call<readonly { name: string }[]>('units', 'list', {})).map(({ name }) => name)).toEqual(['Fen İşleri Müdürlüğü']);
  // Nothing of what the newer version wrote is lost.
  const kept = new Database(databaseFile(aside), { readonly: true });
  expect(kept.prepare('SELECT name FROM unit').pluck().all()).toEqual(['Yeni sürümde yazıldı']);
  kept.close();
});
