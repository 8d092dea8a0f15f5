import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContents } from '../../../db/backup.ts';
import { migrations } from '../../../db/migrations/index.ts';
import { openDatabase } from '../../../db/open.ts';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { checksum } from '../../../main/files/folder.ts';
import { writeManifest } from '../../../main/backup/manifest.ts';
import { restoreBackup } from '../../../main/backup/restore.ts';
import { firstLedger, makeOlder } from '../../drill/older.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'defter-eski-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every state of the tables since there were requests: each may lie in a drawer as a backup. */
const versions = Array.from({ length: migrations.length - firstLedger + 1 }, (_, more) => firstLedger + more);

test.each(versions)('a backup of the %i. version of the records opens in this program', async (version) => {
  const backup = join(root, 'muhtarlik-yedek-2025-01-02-030405');
  mkdirSync(backup);
  await makeOlder(databaseFile(backup), version, 7);
  const { counts } = readContents(databaseFile(backup), undefined);
  writeManifest(backup, { program: 'muhtarlik-defteri', format: 1, madeAt: '2025-01-02T03:04:05', version, sha256: await checksum(databaseFile(backup)), counts, absent: [], reason: 'elle', records: '' });
  const folder = join(root, 'veri');
  expect(await restoreBackup({ source: backup, folder, now: '2026-11-26T10:00:00', nativeBinding: undefined }, () => undefined)).toEqual({ madeAt: '2025-01-02T03:04:05', aside: null });
  const database = await openDatabase({ path: databaseFile(folder), today: '2026-11-26' });
  expect(await database.source.query('SELECT number, subject FROM request ORDER BY seq LIMIT 1')).toEqual([{ number: '2026/0001', subject: 'Eski kayıt e1' }]);
  expect(await database.source.query('SELECT count(*) AS count FROM request')).toEqual([{ count: 7 }]);
  await database.close();
  // The next backup knows whose records they are.
  expect(readContents(databaseFile(folder), undefined).records).toMatch(/^[0-9a-f]{16}$/);
  expect(readdirSync(backup)).toEqual(['defter.sqlite', 'yedek.json']);
});
