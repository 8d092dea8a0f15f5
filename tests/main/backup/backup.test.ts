import { copyFileSync, cpSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync, writeSync, closeSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder, isHarm } from '../../../main/backup/check.ts';
import { makeBackup } from '../../../main/backup/make.ts';
import { backupName } from '../../../main/backup/manifest.ts';
import { makeSecret, type Secret } from '../../../main/backup/pack/secret.ts';
import { backupsIn } from '../../../main/backup/places.ts';
import { sendBackup } from '../../../main/backup/send.ts';
import { findingText } from '../../../main/backup/text.ts';
import { filesOffice, type FilesOffice } from '../files/files-office.ts';
import { pdf, png, upload } from '../files/samples.ts';

const now = '2026-11-25T14:12:03';
const quiet = (): void => undefined;
let office: FilesOffice;
let target: string;

beforeEach(async () => {
  office = await filesOffice({ whole: true });
  target = join(office.folder, '..', `${office.folder.split('/').at(-1)}-yedekler`);
  const { id } = await office.create();
  const tokens = [(await upload(office, 'a.png', await png())).token, (await upload(office, 'b.pdf', pdf())).token];
  await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens });
});
afterEach(async () => {
  await office.close();
  rmSync(target, { recursive: true, force: true });
});

const make = (at = now) => makeBackup({ folder: office.folder, target, now: at, reason: 'elle', nativeBinding: undefined }, quiet);
const sentences = async (folder: string) => (await checkFolder(folder, undefined, quiet)).map(findingText);
const overwrite = (path: string, at: number, bytes: Buffer): void => {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
};

test('beside an office that goes on writing: one moment of it, with its files, found sound', async () => {
  const { path, files, absent } = await make();
  expect(path).toBe(join(target, 'muhtarlik-yedek-2026-11-25-141203'));
  expect([files, absent]).toEqual([2, []]);
  expect(readdirSync(path).toSorted()).toEqual(['defter.sqlite', 'dosyalar', 'yedek.json']);
  expect(await sentences(path)).toEqual([]);
  if (process.platform !== 'win32') expect(statSync(join(path, 'defter.sqlite')).mode & 0o077).toBe(0);
  await office.create();
  expect(await sentences(path)).toEqual([]);
  expect(await sentences(office.folder)).toEqual([]);
  const later = await make('2026-11-25T18:00:00');
  const requests = (folder: string) => new Database(join(folder, 'defter.sqlite'), { readonly: true }).prepare('SELECT count(*) FROM request').pluck().get();
  expect([requests(path), requests(later.path)]).toEqual([1, 2]);
  expect(backupName('2026-01-02T03:04:05')).toBe('muhtarlik-yedek-2026-01-02-030405');
});

test('a file that is gone or changed does not hold up the rest, and the backup says which', async () => {
  const [gone, other] = office.stored();
  rmSync(join(office.folder, 'dosyalar', gone ?? ''));
  writeFileSync(join(office.folder, 'dosyalar', other ?? ''), 'başka');
  expect((await sentences(office.folder)).toSorted()).toEqual([`Dosya değişmiş: ${other}`, `Dosya yok: ${gone}`].toSorted());
  const { path, absent } = await make();
  expect(absent.toSorted()).toEqual([gone, other].toSorted());
  const findings = await checkFolder(path, undefined, quiet);
  expect(findings.map(({ kind }) => kind)).toEqual(['absent', 'absent']);
  expect(findings.some(isHarm)).toBe(false);
});

test('what a killed backup left on its target goes with the next one; what may be under way stays, and so does what is not ours', async () => {
  const named = (name: string): string => join(target, name);
  const names = { dead: '.muhtarlik-yedek-2026-11-20-090000.0a1b2c3d.yeni', deadSecond: '.muhtarlik-yedek-2026-11-20-090000 (2).0a1b2c3d.yeni', running: '.muhtarlik-yedek-2026-11-25-141000.0a1b2c3d.yeni', foreign: '.mektup.yeni' };
  for (const name of Object.values(names)) {
    mkdirSync(named(name), { recursive: true });
    writeFileSync(join(named(name), 'defter.sqlite'), 'yarım');
  }
  const day = (text: string): Date => new Date(Date.parse(text));
  for (const name of [names.dead, names.deadSecond, names.foreign]) utimesSync(named(name), day('2026-11-20T09:00:00'), day('2026-11-20T09:00:00'));
  utimesSync(named(names.running), day('2026-11-25T14:10:00'), day('2026-11-25T14:10:00'));
  const { path } = await make();
  expect(readdirSync(target).toSorted()).toEqual([names.foreign, names.running, path.split('/').at(-1)].toSorted());
});

test('stopped or refused by the disk: nothing half is left, and the older backup is as it was', async () => {
  const { path } = await make();
  const stop = (): never => {
    throw new Error('stopped');
  };
  await expect(makeBackup({ folder: office.folder, target, now: '2026-11-26T09:00:00', reason: 'elle', nativeBinding: undefined }, stop)).rejects.toThrow('stopped');
  let steps = 0;
  const pulledOut = (): void => {
    steps += 1;
    // The stick goes while the files are copied.
    if (steps === 3) for (const name of readdirSync(target).filter((one) => one.startsWith('.'))) rmSync(join(target, name), { recursive: true });
  };
  await expect(makeBackup({ folder: office.folder, target, now: '2026-11-26T09:00:00', reason: 'elle', nativeBinding: undefined }, pulledOut)).rejects.toThrow(/ENOENT|unable to open|readonly|disk I\/O/);
  expect(steps).toBeGreaterThanOrEqual(3);
  expect(readdirSync(target)).toEqual(['muhtarlik-yedek-2026-11-25-141203']);
  expect(await sentences(path)).toEqual([]);
  // A second one in the same second takes another name.
  expect((await make()).path).toBe(`${path} (2)`);
  expect(await sentences(path)).toEqual([]);
});

test('the stick is pulled out while a backup goes to it: nothing half is left there, and the older one is as it was', async () => {
  const stick = join(target, 'usb');
  mkdirSync(stick, { recursive: true });
  const [first, second] = [await make('2026-11-25T09:00:00'), await make('2026-11-25T18:00:00')];
  const send = (path: string, progress: () => void, secret: Secret | null = null) => sendBackup({ path, target: stick, secret, now, nativeBinding: undefined }, progress);
  await send(first.path, quiet);
  for (const secret of [null, await makeSecret('uzun parola')]) {
    let steps = 0;
    const pulledOut = (): void => {
      steps += 1;
      if (steps === 2) renameSync(stick, `${stick}-cebinde`);
    };
    await expect(send(second.path, pulledOut, secret)).rejects.toThrow(/ENOENT|unable to open|denetimden geçmedi/);
    renameSync(`${stick}-cebinde`, stick);
    expect(readdirSync(stick).filter((name) => !name.startsWith('.'))).toEqual(['muhtarlik-yedek-2026-11-25-090000']);
    expect(await sentences(join(stick, 'muhtarlik-yedek-2026-11-25-090000'))).toEqual([]);
  }
  // What a stick that came back still holds half-made is no backup, and is cleared away in time.
  await send(second.path, quiet);
  expect((await backupsIn(stick)).map(({ name }) => name)).toEqual(['muhtarlik-yedek-2026-11-25-180000', 'muhtarlik-yedek-2026-11-25-090000']);
});

describe('what happened to a backup is said, never passed over', () => {
  let path: string;
  let file: string;
  beforeEach(async () => {
    ({ path } = await make());
    file = readdirSync(join(path, 'dosyalar'))[0] ?? '';
  });

  test.each<[string, (folder: string) => void, RegExp]>([
    ['the database is gone', (folder) => rmSync(join(folder, 'defter.sqlite')), /^Kayıtların dosyası \(defter\.sqlite\) yok ya da boş\.$/],
    ['the database is empty', (folder) => truncateSync(join(folder, 'defter.sqlite')), /yok ya da boş/],
    ['the database is cut short', (folder) => truncateSync(join(folder, 'defter.sqlite'), statSync(join(folder, 'defter.sqlite')).size - 8192), /bozuk/],
    ['the database is another kind of file', (folder) => writeFileSync(join(folder, 'defter.sqlite'), pdf()), /bozuk/],
    ['a row was taken out', (folder) => new Database(join(folder, 'defter.sqlite')).exec('DELETE FROM holiday WHERE id = (SELECT min(id) FROM holiday)').close(), /satır olmalıydı/],
    ['the sheet cannot be read', (folder) => writeFileSync(join(folder, 'yedek.json'), '{'), /yedek\.json\) okunamıyor/],
    ['a file is gone', (folder) => rmSync(join(folder, 'dosyalar', file)), /^Dosya yok: /],
    ['a file is changed', (folder) => overwrite(join(folder, 'dosyalar', file), 9, Buffer.from('X')), /^Dosya değişmiş: /],
    ['a file is a folder', (folder) => (rmSync(join(folder, 'dosyalar', file)), mkdirSync(join(folder, 'dosyalar', file))), /^Dosya yok: /],
  ])('%s', async (_name, harm, sentence) => {
    harm(path);
    const findings = await checkFolder(path, undefined, quiet);
    expect(findings.some(isHarm)).toBe(true);
    expect(findings.map(findingText).some((one) => sentence.test(one))).toBe(true);
  });

  test('a file that no record names is told and harms nothing', async () => {
    copyFileSync(join(path, 'dosyalar', file), join(path, 'dosyalar', 'fazla.png'));
    expect(await checkFolder(path, undefined, quiet)).toEqual([{ kind: 'extra', file: 'fazla.png' }]);
  });

  test('any bytes overwritten anywhere in the database', async () => {
    const database = join(path, 'defter.sqlite');
    const whole = readFileSync(database);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 64 }), async (at, bytes) => {
        const damage = Buffer.from(bytes).subarray(0, whole.length - at);
        fc.pre(!whole.subarray(at, at + damage.length).equals(damage));
        const copy = `${path}-hasarli`;
        cpSync(path, copy, { recursive: true });
        try {
          overwrite(join(copy, 'defter.sqlite'), at, damage);
          expect((await checkFolder(copy, undefined, quiet)).some(isHarm)).toBe(true);
        } finally {
          rmSync(copy, { recursive: true });
        }
      }),
      { numRuns: 25 },
    );
  });
});
