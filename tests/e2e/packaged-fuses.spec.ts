import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { packedIn, shippedOutput, testOutput } from '../../scripts/dist/pack.ts';

// A fuse is one byte in the executable: the digit 0 or 1.
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

test('the shipped program has the fuses of the security checklist', async () => {
  const wire = await getCurrentFuseWire(packedIn(shippedOutput).executable);
  expect(wire[FuseV1Options.RunAsNode]).toBe(off);
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off);
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off);
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on);
  expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(on);
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(on);
  expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(off);
  expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(off);
});

test('the program for the packaged test differs from it in the inspector fuse alone', async () => {
  const shipped = await getCurrentFuseWire(packedIn(shippedOutput).executable);
  const tested = await getCurrentFuseWire(packedIn(testOutput).executable);
  expect(tested).toEqual({ ...shipped, [FuseV1Options.EnableNodeCliInspectArguments]: on });
});

test('only what runs is packed', () => {
  const { folder } = packedIn(shippedOutput);
  const files = listPackage(join(folder, 'resources/app.asar'), { isPack: false });
  expect(files).toContain('/out/main/index.js');
  expect(files.filter((file) => /\.map$|\.d\.ts$|^\/(db|main|renderer|tests|scripts)\/|\/better-sqlite3\/(deps|src)\//.test(file))).toEqual([]);
  const bindings = files.filter((file) => file.endsWith('.node'));
  expect(bindings).toEqual([`/node_modules/better-sqlite3/prebuilds/${process.platform}-x64.node`]);
  expect(existsSync(join(folder, 'resources/default_app.asar'))).toBe(false);
  expect(readdirSync(join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'tr.pak']);
});
