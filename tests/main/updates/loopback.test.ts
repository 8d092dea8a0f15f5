import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../../main/updates/loopback.ts';

let home: string;
let served: ServedFolder;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'defter-usb-'));
  mkdirSync(join(home, 'usb', 'alt'), { recursive: true });
  writeFileSync(join(home, 'gizli.txt'), 'gizli');
  writeFileSync(join(home, 'usb', 'latest.yml'), 'version: 1');
  writeFileSync(join(home, 'usb', 'alt', 'x'), 'x');
  symlinkSync(join(home, 'gizli.txt'), join(home, 'usb', 'bag'));
  served = await serveFolder(join(home, 'usb'));
});
afterEach(async () => {
  await served.close();
  rmSync(home, { recursive: true, force: true });
});

const status = async (address: string, method = 'GET'): Promise<number> => (await fetch(address, { method })).status;

test('gives the files of the folder, to this computer, under its secret address', async () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  expect(await (await fetch(`${served.address}latest.yml?noCache=1`)).text()).toBe('version: 1');
  expect((await serveFolder(join(home, 'usb'))).address).not.toBe(served.address);
});

test('gives nothing else: another address, another way of asking, a way out of the folder, a folder in it, a link', async () => {
  const root = new URL(served.address).origin;
  expect(await status(`${root}/latest.yml`)).toBe(404);
  expect(await status(`${root}/${'0'.repeat(32)}/latest.yml`)).toBe(404);
  expect(await status(`${served.address}latest.yml`, 'POST')).toBe(404);
  for (const name of ['..%2Fgizli.txt', '%2e%2e/gizli.txt', '..%5Cgizli.txt', 'alt', 'alt/x', 'alt%2Fx', 'bag', '', '%', '%00', 'yok.yml']) expect(await status(served.address + name), name).toBe(404);
});

test('is gone when it is closed', async () => {
  await served.close();
  await expect(fetch(`${served.address}latest.yml`)).rejects.toThrow('fetch failed');
});
