import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { markReadOnlyCopy } from '../../../main/app/read-only.ts';
import { makeBackup } from '../../../main/backup/make.ts';
import { makeOlder } from '../../drill/older.ts';
import { smallDisk, whyNoSmallDisk, type SmallDisk } from '../../fixtures/small-disk.ts';
import { openProgram, today, type WholeProgram } from '../../fixtures/whole-program.ts';
import { ledgerOffice } from '../requests/ledger-office.ts';

let root: string;
/** Closed records with one request, and the same with a second one that is in the log alone, as after a kill. */
let closed: string;
let killed: string;
let seatId: number;
let disk: SmallDisk | null = null;
let program: WholeProgram | null = null;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'defter-salt-okunur-'));
  [closed, killed] = [join(root, 'kapali'), join(root, 'kesik')];
  mkdirSync(closed);
  const office = await ledgerOffice({ path: databaseFile(closed) });
  seatId = office.yeni.seatId;
  await office.create({ subject: 'Işıklar sönük' });
  await office.database.source.query(`INSERT INTO setting (key, value) VALUES ('office', '${JSON.stringify({ province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYESİ', unit: 'Muhtarlık İşleri', insideMetropolitan: true, logo: '', userName: '', tcknEnabled: false })}')`);
  await office.close();
  const working = openProgram(closed, { settings: join(root, 'ayar') });
  await working.call('requests', 'create', draft('Yalnız günlükte'));
  cpSync(closed, killed, { recursive: true });
  rmSync(join(killed, 'defter.sqlite-shm'));
  await working.engine.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(async () => {
  await program?.engine.close();
  disk?.remove();
  [program, disk] = [null, null];
});

const draft = (subject: string) => ({ requester: { kind: 'muhtar', seatId }, channel: 'telefon', type: 'istek', subject, registeredOn: today } as const);
const settings = () => mkdtempSync(join(root, 'ayar-'));
const bytesOf = (folder: string) => Object.fromEntries(readdirSync(folder).filter((name) => name.startsWith('defter')).map((name) => [name, readFileSync(join(folder, name)).toString('base64').length]));

/** Puts a data folder on a disk that refuses every write; null where this user may not. */
function onReadOnlyDisk(from: string): string | null {
  disk = smallDisk(96);
  if (!disk) return null;
  const folder = join(disk.folder, 'veri');
  cpSync(from, folder, { recursive: true });
  disk.readOnly(true);
  return folder;
}

test('a folder on a read-only disk: everything can be read, printed and taken out; every write is refused in words', async ({ skip }) => {
  const folder = onReadOnlyDisk(killed);
  if (folder === null) return skip(whyNoSmallDisk);
  const before = bytesOf(folder);
  const out = join(root, 'cikti');
  mkdirSync(out);
  const own = settings();
  program = openProgram(folder, { settings: own, services: { askSavePath: async ({ fileName, extension }) => join(out, `${fileName}.${extension}`), askFolder: async () => out } });
  const { call, refused } = program;
  expect(await call('app', 'start', {})).toMatchObject({ problem: null, status: { dataFolder: folder, readOnly: { reason: 'folder' } } });

  expect(await call('requests', 'count', { text: 'isiklar' })).toEqual({ total: 1 });
  expect(await call('requests', 'count', { text: 'yalnız günlükte' })).toEqual({ total: 1 });
  const saved = await call('reports', 'save', { report: { kind: 'donem', from: '2026-10-01', to: '2026-11-30' }, format: 'pdf' });
  expect(readFileSync(saved?.path ?? '').subarray(0, 4).toString()).toBe('%PDF');
  expect(await call('exporting', 'open311', { format: 'json', from: null, to: null })).toMatchObject({ rows: 2 });
  expect(await call('exporting', 'whole', {})).toMatchObject({ files: 0 });

  const { tableId } = await call('imports', 'paste', { text: 'Tarih\tMahalle\tBaşvuran\tTalep Konusu\n12.11.2026\tYeni\tAyşe Er\tÇukur' });
  const { mapping } = await call('imports', 'look', { tableId, kind: 'talepler' });
  const refusals = [
    await refused('requests', 'create', draft('Yeni')),
    await refused('requests', 'cancel', { id: 1, reason: 'x', on: today }),
    await refused('drafts', 'keep', { form: 'requests.create', place: '/requests/new', title: 'x', content: '{}' }),
    await refused('imports', 'run', { tableId, kind: 'talepler', mapping }),
    await refused('files', 'begin', { name: 'a.pdf', size: 10 }),
    await refused('undo', 'step', { step: 1 }),
  ];
  for (const { code, message } of refusals) expect([code, message]).toEqual(['readOnly', expect.stringMatching(/yalnızca okunuyor\. .*yazdıklarınız ekranda duruyor\. .*yazma iznini/)]);
  expect(bytesOf(folder)).toEqual(before);
  expect(await call('requests', 'count', {})).toEqual({ total: 2 });

  // The private copy holds names and phones: it does not outlive the reading.
  expect(readdirSync(join(own, 'gecici')).some((name) => name.startsWith('salt-okunur-'))).toBe(true);
  disk?.readOnly(false);
  expect(await call('app', 'retryStart', {})).toMatchObject({ problem: null, status: { readOnly: null } });
  expect(await call('requests', 'create', draft('Yazılabiliyor'))).toMatchObject({ number: '2026/0003' });
  expect(readdirSync(join(own, 'gecici')).some((name) => name.startsWith('salt-okunur-'))).toBe(false);
});

test('records of an older version are read too, and stay what they are', async ({ skip }) => {
  const older = join(root, 'eski');
  mkdirSync(older);
  await makeOlder(databaseFile(older), 8, 12);
  new Database(databaseFile(older)).exec(`INSERT INTO setting (key, value) VALUES ('office', '{}')`).close();
  const folder = onReadOnlyDisk(older);
  if (folder === null) return skip(whyNoSmallDisk);
  program = openProgram(folder, { settings: settings() });
  expect(await program.call('app', 'start', {})).toMatchObject({ problem: null, status: { readOnly: { reason: 'folder' } } });
  expect(await program.call('requests', 'count', {})).toEqual({ total: 12 });
  expect(readdirSync(folder)).toEqual(['defter.sqlite']);
});

test('records that were never set up are not opened where nothing can be set up', async ({ skip }) => {
  const bare = join(root, 'bos');
  mkdirSync(bare);
  await makeOlder(databaseFile(bare), 8, 1);
  const folder = onReadOnlyDisk(bare);
  if (folder === null) return skip(whyNoSmallDisk);
  const own = settings();
  program = openProgram(folder, { settings: own, silent: true });
  expect(await program.call('app', 'start', {})).toMatchObject({ problem: { code: 'readOnly' }, status: { readOnly: null } });
  expect(readdirSync(join(own, 'gecici'))).toEqual([]);
});

test('another user of the computer, to whom folder and files are closed for writing', ({ skip }) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return skip('only root may become another user');
  const folder = join(root, 'baskasinin');
  cpSync(closed, folder, { recursive: true });
  chmodSync(root, 0o755);
  chmodSync(folder, 0o555);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  const own = settings();
  chmodSync(own, 0o777);
  const asOther = spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, fileURLToPath(new URL('read-only-child.ts', import.meta.url)), folder, own], { encoding: 'utf8' });
  expect(asOther.stderr).toBe('');
  expect(JSON.parse(asOther.stdout)).toEqual({ problem: null, readOnly: { reason: 'folder' }, requests: 2, refused: 'readOnly' });
  expect(readdirSync(folder).toSorted()).toEqual(readdirSync(closed).toSorted());
});

test('a dated copy for reading is never written to, although its folder could be', async () => {
  const { path } = await makeBackup({ folder: closed, target: join(root, 'kopyalar'), now: '2026-11-21T17:30:00', reason: 'elle', nativeBinding: undefined }, () => undefined);
  markReadOnlyCopy(path, '2026-11-21T17:30:00');
  const before = readFileSync(databaseFile(path));
  program = openProgram(path, { settings: settings() });
  expect(await program.call('app', 'start', {})).toMatchObject({ problem: null, status: { readOnly: { reason: 'copy', madeAt: '2026-11-21T17:30:00' } } });
  expect(await program.call('requests', 'count', {})).toEqual({ total: 2 });
  const { code, message } = await program.refused('requests', 'create', draft('Yeni'));
  expect([code, message]).toEqual(['readOnly', 'Bu, 21.11.2026 17:30 tarihli bir inceleme kopyası; kayıt yapılamaz. Hiçbir şey değişmedi. Kaydı asıl bilgisayarda yapın.']);
  expect(readFileSync(databaseFile(path)).equals(before)).toBe(true);
  expect(existsSync(`${databaseFile(path)}-wal`)).toBe(false);
});
