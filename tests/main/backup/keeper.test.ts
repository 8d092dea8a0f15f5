import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../../main/backup/check.ts';
import { BackupKeeper } from '../../../main/backup/keeper.ts';
import { backupMemory } from '../../../main/backup/memory.ts';
import { backupName, writeManifest } from '../../../main/backup/manifest.ts';
import { backupsIn } from '../../../main/backup/places.ts';
import { filesOffice, type FilesOffice } from '../files/files-office.ts';
import { png, upload } from '../files/samples.ts';

const hour = 3_600_000;
let office: FilesOffice;
let root: string;
let keeper: BackupKeeper;
let steady: number;
let minute: number;
const memory = () => backupMemory(join(root, 'ayarlar'));

beforeEach(async () => {
  office = await filesOffice({ whole: true });
  root = `${office.folder}-baska`;
  mkdirSync(root);
  [steady, minute] = [0, 0];
  keeper = new BackupKeeper({
    folder: () => office.folder,
    automatic: () => true,
    memory: memory(),
    clock: { today: () => '2026-11-26', now: () => `2026-11-26T10:${String(minute++).padStart(2, '0')}:00` },
    steady: () => steady,
    nativeBinding: undefined,
    log: { info: () => undefined, error: () => undefined, reference: () => 'H-1' },
  });
  const { id } = await office.create();
  await office.call('files', 'attach', { owner: 'request', ownerId: id, tokens: [(await upload(office, 'a.png', await png())).token] });
});
afterEach(async () => {
  await keeper.stop();
  await office.close();
  rmSync(root, { recursive: true, force: true });
});

const own = () => backupsIn(join(office.folder, 'yedekler'));
const stick = () => join(root, 'usb');

test('made in a thread and checked: its age is known, and a file is kept once for two backups', async () => {
  expect(await keeper.state()).toEqual({ automatic: true, last: null, failure: null, running: null, second: null });
  expect(await keeper.make('elle')).toBe(true);
  expect(await keeper.make('elle')).toBe(true);
  expect(await keeper.state()).toMatchObject({ last: '2026-11-26T10:01:00', failure: null, running: null });
  const backups = await own();
  expect(backups.map(({ manifest: { madeAt, reason, counts } }) => [madeAt, reason, counts['request']])).toEqual([['2026-11-26T10:01:00', 'elle', 1], ['2026-11-26T10:00:00', 'elle', 1]]);
  expect(backups[0]?.manifest.records).toMatch(/^[0-9a-f]{16}$/);
  const files = backups.map(({ path }) => statSync(join(path, 'dosyalar', office.stored()[0] ?? '')));
  if (process.platform !== 'win32') expect(files[0]?.ino).toBe(files[1]?.ino);
  for (const { path } of backups) expect(await checkFolder(path, undefined, () => undefined)).toEqual([]);
  // A changed file of the older backup is not carried on: it is taken from the records again.
  const rotten = join(backups[0]?.path ?? '', 'dosyalar', office.stored()[0] ?? '');
  const bytes = readFileSync(rotten);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(rotten, bytes);
  expect(await keeper.make('elle')).toBe(true);
  expect(await checkFolder((await own())[0]?.path ?? '', undefined, () => undefined)).toEqual([]);
});

test('the second place gets each backup while it is there, and only what is marked as one', async () => {
  mkdirSync(stick());
  keeper.chooseSecond(stick());
  await keeper.make('elle');
  expect(await keeper.state()).toMatchObject({ second: { path: stick(), present: true, last: '2026-11-26T10:00:00' } });
  expect((await checkFolder((await backupsIn(stick()))[0]?.path ?? '', undefined, () => undefined))).toEqual([]);
  // The stick is out: its mount point is an ordinary empty folder, and nothing is written into it.
  renameSync(stick(), join(root, 'cebinde'));
  mkdirSync(stick());
  await keeper.make('elle');
  expect(readdirSync(stick())).toEqual([]);
  expect(await keeper.state()).toMatchObject({ last: '2026-11-26T10:01:00', failure: null, second: { present: false, last: null } });
  rmSync(stick(), { recursive: true });
  renameSync(join(root, 'cebinde'), stick());
  expect(await keeper.state()).toMatchObject({ second: { present: true, last: '2026-11-26T10:00:00' } });
  expect(() => keeper.chooseSecond(join(office.folder, 'yedekler'))).toThrow(/veri klasörünün içinde olamaz/);
  keeper.chooseSecond(null);
  expect((await keeper.state()).second).toBeNull();
});

test('a failure is kept and said until a backup succeeds; the older backups stay', async () => {
  await keeper.make('elle');
  renameSync(join(office.folder, 'yedekler'), join(root, 'yedekler'));
  writeFileSync(join(office.folder, 'yedekler'), 'a file in the way');
  await expect(keeper.make('elle')).rejects.toThrow(/Yedek (?:yerine yazılamadı|alınamadı).*Kayıtlarınız ve eski yedekleriniz güvende/);
  expect((await keeper.state()).failure).toMatchObject({ place: 'bilgisayar', sentence: expect.stringMatching(/güvende/) });
  rmSync(join(office.folder, 'yedekler'));
  renameSync(join(root, 'yedekler'), join(office.folder, 'yedekler'));
  await keeper.make('elle');
  expect((await keeper.state()).failure).toBeNull();
  expect(await own()).toHaveLength(2);
});

test('the stick fails alone: the backup of this computer stands, and which one failed is said', async () => {
  mkdirSync(stick());
  keeper.chooseSecond(stick());
  // A stick that answers but holds something of the same name.
  mkdirSync(join(stick(), 'muhtarlik-yedek-2026-11-26-100000', 'x'), { recursive: true });
  await expect(keeper.make('elle')).rejects.toThrow(/^Bu bilgisayardaki yedek tamam, ikinci yere kopyalanamadı\./);
  expect(await keeper.state()).toMatchObject({ last: '2026-11-26T10:00:00', failure: { place: 'ikinci' } });
  expect(readdirSync(stick()).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('stopped by the user: nothing half is left, and it is no failure', async () => {
  const made = keeper.make('elle');
  while ((await keeper.state()).running === null) await new Promise((resolve) => setTimeout(resolve, 1));
  await keeper.stop();
  if (await made) return expect(await own()).toHaveLength(1);
  expect(readdirSync(join(office.folder, 'yedekler'))).toEqual([]);
  expect((await keeper.state()).failure).toBeNull();
});

test('every four hours where something was written, before an import, and not again where nothing was', async () => {
  keeper.wrote();
  await keeper.look();
  expect(await own()).toHaveLength(0);
  steady = 4 * hour;
  await keeper.look();
  expect((await own()).map(({ manifest }) => manifest.reason)).toEqual(['saatlik']);
  steady = 9 * hour;
  await keeper.look();
  expect(await own()).toHaveLength(1);
  keeper.wrote();
  await keeper.before('import');
  // Answers when the records are out; the check goes on, and the next backup waits for it.
  await keeper.make('elle');
  expect((await own()).map(({ manifest }) => manifest.reason)).toEqual(['elle', 'aktarma', 'saatlik']);
});

test('at closing where the records changed since the newest backup, also where the session that changed them was cut short', async () => {
  expect(await keeper.dueAtClose()).toBe(true);
  await keeper.make('kapanis');
  expect(await keeper.dueAtClose()).toBe(false);
  const later = new Date(Date.now() + 2000);
  utimesSync(join(office.folder, 'defter.sqlite'), later, later);
  // Nothing was written in this session.
  expect(await keeper.dueAtClose()).toBe(true);
  rmSync(join(office.folder, 'yedekler'), { recursive: true });
  expect(await keeper.dueAtClose()).toBe(true);
});

test('an old backup that cannot be removed takes nothing from the new one', async () => {
  const errors: string[] = [];
  const failing = new BackupKeeper({ folder: () => office.folder, automatic: () => true, memory: memory(), clock: { today: () => '2026-11-26', now: () => '2026-11-26T12:00:00' }, steady: () => 0, nativeBinding: undefined, log: { info: () => undefined, error: (event) => void errors.push(event), reference: () => 'H-1' } });
  await failing.make('elle');
  // A backup that is out of rotation, and something full in the place through which it would leave.
  const [made] = await own();
  const before = ['2026-11-25T09:00:00', '2026-11-25T17:00:00'].map((madeAt) => ({ madeAt, path: join(office.folder, 'yedekler', backupName(madeAt)) }));
  for (const { madeAt, path } of before) {
    cpSync(made?.path ?? '', path, { recursive: true });
    writeManifest(path, { ...(made?.manifest ?? expect.fail('no backup')), madeAt });
  }
  mkdirSync(join(office.folder, 'yedekler', `.${backupName('2026-11-25T09:00:00')}.sil`, 'x'), { recursive: true });
  expect(await failing.make('elle')).toBe(true);
  expect(errors).toEqual(['rotation']);
  expect((await failing.state()).failure).toBeNull();
});
