import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { migrations } from '../../../db/migrations/index.ts';
import { openRecords } from '../../../main/app/records.ts';
import { checkFolder } from '../../../main/backup/check.ts';
import { clearUnpacked, finishRestore } from '../../../main/backup/finish.ts';
import { makeBackup } from '../../../main/backup/make.ts';
import { manifestName, readManifest, writeManifest } from '../../../main/backup/manifest.ts';
import { restoreBackup } from '../../../main/backup/restore.ts';
import { checksum } from '../../../main/files/folder.ts';
import { filesOffice } from '../files/files-office.ts';
import { pdf, png, upload } from '../files/samples.ts';

/** The power fails before the renaming of this number; 0 = never. */
const power = vi.hoisted(() => ({ failsAt: 0, renamings: 0 }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  return {
    ...fs,
    renameSync: (...names: Parameters<typeof fs.renameSync>) => {
      power.renamings += 1;
      if (power.renamings === power.failsAt) throw new Error('power cut');
      fs.renameSync(...names);
    },
  };
});

const quiet = (): void => undefined;
const now = '2026-11-26T09:30:00';
let root: string;
/** A backup with one request and a picture… */
let backup: string;
/** …and a closed data folder with two requests and a PDF besides. */
let present: string;
let folder: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-geri-'));
  const office = await filesOffice({ whole: true });
  const { id } = await office.create();
  await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [(await upload(office, 'a.png', await png())).token] });
  ({ path: backup } = await makeBackup({ folder: office.folder, target: join(root, 'yedekler'), now: '2026-11-25T14:12:03', reason: 'elle', nativeBinding: undefined }, quiet));
  await office.create();
  await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [(await upload(office, 'b.pdf', pdf())).token] });
  await office.database.close();
  present = join(root, 'simdiki');
  cpSync(office.folder, present, { recursive: true });
  await office.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, 'veri-'));
  cpSync(present, folder, { recursive: true });
});
afterEach(() => {
  power.failsAt = 0;
});

const restore = (source = backup, to = folder, at = now) => restoreBackup({ source, folder: to, now: at, nativeBinding: undefined }, quiet);

/** Requests and files of a folder, read as the records' own file says. */
function held(where: string): { readonly requests: number; readonly files: number } {
  const db = new Database(join(where, 'defter.sqlite'), { readonly: true, fileMustExist: true });
  try {
    return { requests: Number(db.prepare('SELECT count(*) FROM request').pluck().get()), files: readdirSync(join(where, 'dosyalar')).length };
  } finally {
    db.close();
  }
}
const old = { requests: 2, files: 2 };
const restored = { requests: 1, files: 1 };

test('the backup takes the place of the records, which stay aside, and can be taken back', async () => {
  const { madeAt, aside } = await restore();
  expect([madeAt, aside]).toEqual(['2026-11-25T14:12:03', join(folder, 'onceki-2026-11-26-093000')]);
  expect([held(folder), held(aside ?? '')]).toEqual([restored, old]);
  expect(await checkFolder(folder, undefined, quiet)).toEqual([]);
  expect(readdirSync(folder).filter((name) => /geri-yukleme|yedek/.test(name))).toEqual([]);
  const back = await restore(aside ?? '', folder, '2026-11-26T09:31:00');
  expect([back.madeAt, held(folder), held(back.aside ?? '')]).toEqual(['', old, restored]);
});

test('into a folder that is empty, not there, or holds a damaged file', async () => {
  expect(await restore(backup, join(root, 'yeni-pc', 'veri'))).toMatchObject({ aside: null });
  expect(held(join(root, 'yeni-pc', 'veri'))).toEqual(restored);
  expect(readdirSync(join(root, 'yeni-pc', 'veri')).toSorted()).toEqual(['defter.sqlite', 'dosyalar']);
  writeFileSync(join(folder, 'defter.sqlite'), 'bozuk '.repeat(1000));
  const { aside } = await restore();
  expect(held(folder)).toEqual(restored);
  expect(readFileSync(join(aside ?? '', 'defter.sqlite'), 'utf8')).toContain('bozuk');
});

test('a bad or newer backup, records in use, the folder itself: refused, and nothing changed', async () => {
  const copy = join(root, 'kopya');
  cpSync(backup, copy, { recursive: true });
  rmSync(join(copy, 'dosyalar'), { recursive: true });
  await expect(restore(copy)).rejects.toThrow(/Kayıtlarınıza dokunulmadı\. Dosya yok: /);
  await expect(restore(join(root, 'yok'))).rejects.toThrow(/yok ya da boş/);
  await expect(restore(folder)).rejects.toThrow(/kendi kendisinden/);

  const newer = join(root, 'yeni-surum');
  cpSync(backup, newer, { recursive: true });
  new Database(join(newer, 'defter.sqlite')).exec(`PRAGMA user_version = ${migrations.length + 1}`).close();
  const manifest = readManifest(newer);
  if (manifest === null) throw new Error('no manifest');
  writeManifest(newer, { ...manifest, sha256: await checksum(join(newer, 'defter.sqlite')) });
  expect(existsSync(join(newer, manifestName))).toBe(true);
  await expect(restore(newer)).rejects.toThrow(/daha yeni bir sürümünden/);

  const open = new Database(join(folder, 'defter.sqlite'));
  open.prepare('SELECT count(*) FROM request').get();
  await expect(restore()).rejects.toThrow(/şu anda açık/);
  open.close();
  const stop = (): never => {
    throw new Error('stopped');
  };
  await expect(restoreBackup({ source: backup, folder, now, nativeBinding: undefined }, stop)).rejects.toThrow('stopped');
  expect(held(folder)).toEqual(old);
  expect(readdirSync(folder).filter((name) => /geri-yukleme|onceki/.test(name))).toEqual([]);
});

test('a power cut at any step of the exchange: the next start finds the old records or the restored ones, whole', async () => {
  power.renamings = 0;
  await restore();
  const steps = power.renamings;
  expect(steps).toBeGreaterThanOrEqual(6);
  for (let step = 1; step <= steps; step++) {
    const place = mkdtempSync(join(root, 'kesinti-'));
    cpSync(present, place, { recursive: true });
    Object.assign(power, { renamings: 0, failsAt: step });
    await expect(restore(backup, place)).rejects.toThrow('power cut');
    Object.assign(power, { failsAt: 0 });
    const records = await openRecords({ folder: place, hadRecords: true, today: '2026-11-26', nativeBinding: undefined, scratch: join(place, 'gecici'), disk: { isNetworkShare: () => false, freeMegabytes: () => null }, ignoreWarnings: false, acceptChange: false });
    await records.close();
    // Before the first renaming, that of the decision, nothing was decided.
    expect([step, held(place)]).toEqual([step, step === 1 ? old : restored]);
    if (step > 1) expect(held(join(place, 'onceki-2026-11-26-093000'))).toEqual(old);
    expect(await checkFolder(place, undefined, quiet)).toEqual([]);
  }
});

test('a decision without anything to put in place is dropped: the records stay', () => {
  writeFileSync(join(folder, 'geri-yukleme.json'), JSON.stringify({ step: 'kenara', aside: 'onceki-2026-11-26-093000' }));
  mkdirSync(join(folder, 'geri-yukleme'));
  finishRestore(folder);
  expect(held(folder)).toEqual(old);
  expect(existsSync(join(folder, 'geri-yukleme.json'))).toBe(false);
});

test('cut off before anything was decided: the copy that waited is cleared away, and the records are as they were', () => {
  cpSync(backup, join(folder, 'geri-yukleme'), { recursive: true });
  mkdirSync(join(folder, 'geri-yukleme-paket', 'dosyalar'), { recursive: true });
  finishRestore(folder);
  clearUnpacked(folder);
  expect(readdirSync(folder).filter((name) => name.startsWith('geri-yukleme'))).toEqual([]);
  expect(held(folder)).toEqual(old);
});
