import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tls from 'node:tls';
import { NsisUpdater } from 'electron-updater';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UpdateService } from '../../../main/updates/service.ts';
import type { UpdateState } from '../../../preload/contract/updates.ts';
import { feedName, fileName, makeRelease, payload, serveFeed, type Feed } from './feed.ts';
import { ownCertificate } from './own-certificate.ts';
import { updatePlace, type UpdatePlace } from './updates-office.ts';

// The real AppImageUpdater and NsisUpdater against a real feed on loopback; only where they would start an installer of Windows is it replaced.

let place: UpdatePlace;
let feed: Feed | null = null;
beforeEach(() => {
  place = updatePlace();
});
afterEach(async () => {
  await feed?.close();
  feed = null;
  vi.restoreAllMocks();
  place.remove();
});

const atAddress = async (service: UpdateService, options: Parameters<typeof serveFeed>[1] = {}): Promise<UpdateState> => {
  feed = await serveFeed(place.release, options);
  return (await service.check({ kind: 'address', place: feed.address })).state;
};
const onStick = async (service: UpdateService): Promise<UpdateState> => (await service.check({ kind: 'folder', place: place.release })).state;
const ways = [['an address', atAddress], ['a stick', onStick]] as const;
const reason = (state: UpdateState): string => (state.step === 'refused' ? state.reason : state.step);

describe.each(ways)('from %s', (_, look) => {
  test('a newer release is found with its checksum, brought whole, and ready', async () => {
    const { sha512, bytes, file } = makeRelease(place.release, { version: '1.1.0' });
    const service = place.service();
    expect(await look(service)).toMatchObject({ step: 'available', found: { version: '1.1.0', date: '2026-11-20', file, size: bytes.length, sha512: sha512.toString('hex') } });
    expect(place.backups).toEqual([]);
    const { state } = await service.start();
    expect(state).toMatchObject({ step: 'ready', backup: '/yedek' });
    expect(readFileSync(join(place.settings, 'guncelleme', 'indirilen', 'pending', file))).toEqual(bytes);
    expect(place.events.map(([event, facts]) => [event, 'step' in facts && facts.step])).toEqual(['checking', 'available', 'backingUp', 'downloading', 'ready'].map((step) => ['update', step]));
  });

  test('the same release is none, an older one is refused, and neither is brought', async () => {
    makeRelease(place.release, { version: '1.0.0' });
    const service = place.service();
    expect(await look(service)).toMatchObject({ step: 'none', found: { version: '1.0.0' } });
    await feed?.close();
    makeRelease(place.release, { version: '0.9.0' });
    expect(await look(service)).toMatchObject({ step: 'refused', reason: 'older', found: { version: '0.9.0' } });
    await service.start();
    expect(place.backups).toEqual([]);
    expect(existsSync(join(place.settings, 'guncelleme', 'indirilen'))).toBe(false);
  });

  test('a file that was changed after its sheet was written is refused and not kept', async () => {
    const { file } = makeRelease(place.release, { version: '1.1.0' });
    writeFileSync(join(place.release, file), payload('1.1.1'));
    const service = place.service();
    expect((await look(service)).step).toBe('available');
    expect((await service.start()).state).toMatchObject({ step: 'refused', reason: 'tampered', found: { version: '1.1.0' } });
    expect(readdirSync(join(place.settings, 'guncelleme', 'indirilen', 'pending'))).toEqual([]);
    expect(service.installOnClose()).toBe(false);
  });

  test('an older file passed off as a new release, a foreign program, a sheet without checksum or of nonsense', async () => {
    const service = place.service();
    const told = async (): Promise<string> => {
      const state = reason(await look(service));
      await feed?.close();
      return state;
    };
    makeRelease(place.release, { version: '1.1.0', file: fileName('0.9.0', 'appimage') });
    expect(await told()).toBe('wrongFile');
    makeRelease(place.release, { version: '1.1.0', file: 'baska-program-1.1.0.AppImage' });
    expect(await told()).toBe('wrongFile');
    makeRelease(place.release, { version: '1.1.0', kind: 'nsis' });
    expect(await told()).toBe('otherSystem');
    for (const sheet of ['<!doctype html><title>Giriş</title>', 'version: yeni', `version: 1.1.0\nfiles:\n  - url: ${fileName('1.1.0', 'appimage')}\n`, 'version: 1.1.0\n', '']) {
      writeFileSync(join(place.release, feedName), sheet);
      expect(await told(), sheet).toBe('unreadable');
    }
    rmSync(join(place.release, feedName));
    expect(await told()).toBe('noFeed');
  });

  test('a sheet whose file is not there', async () => {
    const { file } = makeRelease(place.release, { version: '1.1.0' });
    rmSync(join(place.release, file));
    const service = place.service();
    await look(service);
    expect(reason((await service.start()).state)).toBe('noFile');
  });
});

test('a stick with the release of the other system says so', async () => {
  makeRelease(place.release, { version: '1.1.0' });
  writeFileSync(join(place.release, 'latest.yml'), readFileSync(join(place.release, feedName)));
  rmSync(join(place.release, feedName));
  expect(reason(await onStick(place.service()))).toBe('otherSystem');
});

test('no connection', async () => {
  feed = await serveFeed(place.release);
  const { address } = feed;
  await feed.close();
  expect(reason((await place.service().check({ kind: 'address', place: address })).state)).toBe('offline');
  expect(reason((await place.service().check({ kind: 'address', place: 'https://olmayan.invalid/' })).state)).toBe('offline');
});

test('https: an authority that only this computer knows is trusted, one that nobody knows is not', async () => {
  makeRelease(place.release, { version: '1.1.0' });
  const secure = ownCertificate();
  const service = place.service();
  expect(reason(await atAddress(service, { secure }))).toBe('certificate');
  expect(feed?.asked).toEqual([]);
  vi.spyOn(tls, 'getCACertificates').mockImplementation((kind) => (kind === 'system' ? [secure.cert] : []));
  expect((await service.check({ kind: 'address', place: feed?.address ?? '' })).state.step).toBe('available');
  expect((await service.start()).state.step).toBe('ready');
});

test('only the address of the office is asked: no other host in the sheet, no redirect, no plain http, and no number of this computer', async () => {
  const elsewhere = await serveFeed(place.release);
  const service = place.service();
  makeRelease(place.release, { version: '1.1.0', url: `${elsewhere.address}${fileName('1.1.0', 'appimage')}` });
  expect((await atAddress(service)).step).toBe('available');
  expect(reason((await service.start()).state)).toBe('foreign');
  await feed?.close();
  makeRelease(place.release, { version: '1.1.0' });
  expect(reason(await atAddress(service, { redirect: { [feedName]: `${elsewhere.address}${feedName}` } }))).toBe('foreign');
  await feed?.close();
  expect((await atAddress(service, { redirect: { [fileName('1.1.0', 'appimage')]: `${elsewhere.address}x` } })).step).toBe('available');
  expect(reason((await service.start()).state)).toBe('foreign');
  expect(elsewhere.asked).toEqual([]);
  expect(reason((await service.check({ kind: 'address', place: elsewhere.address.replace('127.0.0.1', 'localhost') })).state)).toBe('foreign');
  expect(elsewhere.asked).toEqual([]);
  for (const { headers } of feed?.asked ?? []) expect(headers).not.toHaveProperty('x-user-staging-id');
  expect(feed?.asked.length).toBeGreaterThan(1);
  await elsewhere.close();
});

test('without a backup nothing is brought', async () => {
  makeRelease(place.release, { version: '1.1.0' });
  place.failBackup = true;
  const service = place.service();
  await atAddress(service);
  expect((await service.start()).state).toMatchObject({ step: 'refused', reason: 'backup' });
  expect(feed?.asked.map(({ path }) => path)).toEqual([feedName]);
});

test('stopped amid the backup: nothing is brought, whatever becomes of the backup', async () => {
  makeRelease(place.release, { version: '1.1.0' });
  let release = (): void => undefined;
  place.hold = new Promise((resolve) => {
    release = resolve;
  });
  const service = place.service();
  await atAddress(service);
  const running = service.start();
  expect(service.status().state).toMatchObject({ step: 'backingUp', done: 1, total: 2 });
  await service.stop();
  release();
  await running;
  expect(service.status().state).toEqual({ step: 'idle' });
  expect(feed?.asked.map(({ path }) => path)).toEqual([feedName]);
});

test('stopped amid the download: nothing is ready, and it can be begun again', async () => {
  makeRelease(place.release, { version: '1.1.0' });
  const service = place.service();
  await atAddress(service, { slow: 1000 });
  const running = service.start();
  await expect.poll(() => feed?.asked.length).toBe(2);
  expect((await service.stop()).state).toEqual({ step: 'idle' });
  await running;
  expect(service.status().state).toEqual({ step: 'idle' });
  await feed?.close();
  await atAddress(service);
  expect((await service.start()).state.step).toBe('ready');
});

describe('at closing', () => {
  test.skipIf(process.platform !== 'linux')('the AppImage is replaced and tried, and the old one is kept for the way back', async () => {
    const { bytes } = makeRelease(place.release, { version: '1.1.0' });
    const old = readFileSync(place.installed);
    const service = place.service();
    await onStick(service);
    await service.start();
    expect(service.status().previous).toBeNull();
    expect(service.installOnClose()).toBe(true);
    const program = join(place.home, 'program', fileName('1.1.0', 'appimage'));
    expect(readFileSync(program)).toEqual(bytes);
    expect(existsSync(place.installed)).toBe(false);
    expect(readFileSync(join(place.home, 'program', 'calisti.txt'), 'utf8')).toBe('1.1.0 true \n');
    const after = place.service('appimage', '1.1.0');
    const { previous } = after.status();
    expect(previous).toMatchObject({ version: '1.0.0', replacedBy: '1.1.0', at: '2026-11-22T10:00:00', backup: '/yedek' });
    expect(readFileSync(previous?.file ?? '')).toEqual(old);
    await after.showPrevious();
    expect(place.shown).toEqual([join(place.settings, 'guncelleme', 'onceki')]);
    expect(place.service('appimage', '1.0.0').status().previous).toBeNull();
  });

  test.skipIf(process.platform !== 'linux')('a new AppImage that does not start: the old one lies where it was, and can be started', async () => {
    makeRelease(place.release, { version: '1.1.0', bytes: Buffer.from('#!/bin/sh\nexit 3\n') });
    const old = readFileSync(place.installed);
    const service = place.service();
    await onStick(service);
    await service.start();
    expect(service.installOnClose()).toBe(false);
    expect(readFileSync(place.installed)).toEqual(old);
    expect(statSync(place.installed).mode & 0o777).toBe(0o755);
    expect(place.events.at(-1)).toEqual(['updateNotInstalled', { reason: 'putBack' }]);
    expect(place.service('appimage', '1.1.0').status().previous).toBeNull();
  });

  test('the installer of Windows is started silently, from where it was brought, and the one before it is kept', async () => {
    const { file } = makeRelease(place.release, { version: '1.1.0', kind: 'nsis' });
    const started: unknown[] = [];
    vi.spyOn(NsisUpdater.prototype as unknown as { doInstall: (options: object) => boolean }, 'doInstall').mockImplementation(function (this: NsisUpdater, options) {
      started.push([(this as unknown as { installerPath: string }).installerPath, options]);
      return true;
    });
    const service = place.service('nsis');
    await onStick(service);
    await service.start();
    service.installNow();
    expect(place.quits).toBe(1);
    expect(service.installOnClose()).toBe(true);
    expect(started).toEqual([[join(place.settings, 'guncelleme', 'indirilen', 'pending', file), { isSilent: true, isForceRunAfter: true, isAdminRightsRequired: false }]]);
    expect(place.service('nsis', '1.1.0').status().previous?.file).toBe(join(place.settings, 'guncelleme', 'onceki', fileName('1.0.0', 'nsis')));
  });

  test('a file that was changed after it was brought is not started', async () => {
    const { file } = makeRelease(place.release, { version: '1.1.0' });
    const service = place.service();
    await onStick(service);
    await service.start();
    writeFileSync(join(place.settings, 'guncelleme', 'indirilen', 'pending', file), payload('6.6.6'));
    expect(service.installOnClose()).toBe(false);
    expect(existsSync(place.installed)).toBe(true);
    expect(place.events.at(-1)).toEqual(['updateNotInstalled', { reason: 'changed' }]);
  });

  test('given up: the next closing installs nothing', async () => {
    makeRelease(place.release, { version: '1.1.0' });
    const service = place.service();
    await onStick(service);
    await service.start();
    await service.stop();
    expect(service.installOnClose()).toBe(false);
    expect(existsSync(place.installed)).toBe(true);
  });
});
