import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Services } from '../../../main/app/services.ts';
import { checkFolder } from '../../../main/backup/check.ts';
import { BackupKeeper } from '../../../main/backup/keeper.ts';
import { readManifest } from '../../../main/backup/manifest.ts';
import { backupMemory } from '../../../main/backup/memory.ts';
import { updateBackups } from '../../../main/backup/places.ts';
import { backUpForUpdate } from '../../../main/updates/back-up.ts';
import { isUpdateAddress } from '../../../preload/contract/update-address.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { makeRelease, serveFeed } from './feed.ts';
import { updatePlace, type UpdatePlace } from './updates-office.ts';

let place: UpdatePlace;
let office: TestOffice;
let chosen: string | null;
let sample: boolean;
async function open(kind: 'appimage' | 'manual' = 'appimage'): Promise<void> {
  const updates = place.service(kind);
  const start = { status: () => ({ sample }) } as Services['start'];
  office = await openOffice({ services: { updates, start, askFolder: async () => chosen } });
}
beforeEach(async () => {
  place = updatePlace();
  chosen = place.release;
  sample = false;
  await open();
});
afterEach(async () => {
  await office.close();
  place.remove();
});

test('the address of the office: https, or this computer itself, and nothing besides an address', () => {
  const taken = ['https://ornek.bel.tr/defter/', 'https://10.0.0.5:8443/', 'http://127.0.0.1:8080/', 'http://[::1]/x'];
  const not = ['http://ornek.bel.tr/', 'http://localhost/', 'http://127.0.0.1.ornek.com/', 'ftp://ornek.bel.tr/', 'file:///etc/', 'ornek.bel.tr', 'https://ad:parola@ornek.bel.tr/', 'https://ornek.bel.tr/?a=1', 'https://ornek.bel.tr/#x', 'javascript:alert(1)', ''];
  expect(taken.filter((address) => !isUpdateAddress(address))).toEqual([]);
  expect(not.filter(isUpdateAddress)).toEqual([]);
});

describe('operations', () => {
  test('the address is kept; one that is none is refused at its field; without one nobody is asked', async () => {
    expect(await office.call('updates', 'settings', {})).toEqual({ address: '' });
    expect((await office.refused('updates', 'check', {})).failure.message).toContain('Güncelleme adresi yazılmamış.');
    expect((await office.refused('updates', 'saveSettings', { address: 'http://ornek.bel.tr/' })).fields).toHaveProperty('address');
    makeRelease(place.release, { version: '1.1.0' });
    const feed = await serveFeed(place.release);
    await office.call('updates', 'saveSettings', { address: ` ${feed.address} ` });
    expect((await office.call('updates', 'check', {})).state).toMatchObject({ step: 'available', source: { kind: 'address', place: feed.address } });
    await feed.close();
  });

  test('a folder comes from the dialog alone; started, ready, given up; the rest does its one thing', async () => {
    makeRelease(place.release, { version: '1.1.0' });
    chosen = null;
    expect(await office.call('updates', 'checkFolder', { folder: '/etc' } as never)).toBeNull();
    chosen = place.release;
    expect((await office.refused('updates', 'start', {})).failure.message).toContain('Kurulacak bir sürüm bulunmamış');
    expect((await office.call('updates', 'checkFolder', {}))?.state.step).toBe('available');
    expect((await office.call('updates', 'start', {})).state.step).toBe('ready');
    expect((await office.call('updates', 'status', {})).state.step).toBe('ready');
    await office.call('updates', 'installNow', {});
    expect(place.quits).toBe(1);
    expect((await office.call('updates', 'stop', {})).state.step).toBe('idle');
    await office.call('updates', 'installNow', {});
    expect(place.quits).toBe(1);
    await office.call('updates', 'showPrevious', {});
    expect(place.shown).toHaveLength(1);
  });

  test('the sample office is not what would be backed up, and a copy that cannot replace itself only looks', async () => {
    makeRelease(place.release, { version: '1.1.0' });
    await office.call('updates', 'checkFolder', {});
    sample = true;
    expect((await office.refused('updates', 'start', {})).failure.message).toContain('Örnek veri açıkken');
    sample = false;
    await office.close();
    await open('manual');
    expect((await office.call('updates', 'checkFolder', {}))?.state.step).toBe('available');
    expect((await office.refused('updates', 'start', {})).failure.message).toContain('kendini yenileyemez');
    expect(place.backups).toEqual([]);
  });
});

test('the backup before an update: real, checked, in a folder that no rotation visits; two older ones stay', async () => {
  const folder = join(place.home, 'veri');
  mkdirSync(folder);
  const records = await openOffice({ path: join(folder, 'defter.sqlite') });
  const keeper = new BackupKeeper({ folder: () => folder, automatic: () => true, memory: backupMemory(place.settings), clock: { today: () => '2026-11-22', now: () => '2026-11-22T10:00:00' }, steady: () => 0, nativeBinding: undefined, log: { info: () => undefined, error: () => undefined, reference: () => 'H-1' } });
  const cutOff = join(updateBackups(folder), '.muhtarlik-yedek-2026-01-01-000000.yeni');
  mkdirSync(cutOff, { recursive: true });
  writeFileSync(join(cutOff, 'x'), '');
  const make = (hour: string, from = folder) => backUpForUpdate(keeper, { folder: from, now: `2026-11-22T${hour}:00:00`, nativeBinding: undefined }, () => undefined);
  const made: string[] = [];
  for (const hour of ['08', '09', '10', '11']) made.push(await make(hour));
  expect(await checkFolder(made[3] ?? '', undefined, () => undefined)).toEqual([]);
  expect(readManifest(made[3] ?? '')?.reason).toBe('guncelleme');
  expect(readdirSync(updateBackups(folder)).map((name) => join(updateBackups(folder), name))).toEqual(made.slice(1));
  expect((await keeper.state()).last).toBeNull();
  await expect(make('12', join(place.home, 'yok'))).rejects.toThrow(/unable to open/);
  await records.close();
});
