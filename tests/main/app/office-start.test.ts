import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync, closeSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { putSetting } from '../../../db/settings.ts';
import type { Occasion, UnitOfWork } from '../../../db/unit-of-work.ts';
import { databaseFile, dataFolderIn, folderMemory } from '../../../main/app/data-folder.ts';
import type { Disk } from '../../../main/app/disk.ts';
import { OfficeStart, type OfficeStartParts } from '../../../main/app/office-start.ts';
import { Refusal } from '../../../main/bridge/failure.ts';
import type { Office } from '../../../preload/contract/office.ts';

let root: string;
let settings: string;
let today: string;
let disk: Disk;
let started: OfficeStart[];
let titles: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'defter-baslangic-'));
  settings = join(root, 'ayarlar');
  today = '2026-11-22';
  disk = { isNetworkShare: () => false, freeMegabytes: () => 10_000 };
  started = [];
  titles = [];
});
afterEach(async () => {
  for (const office of started) await office.close();
  rmSync(root, { recursive: true, force: true });
});

const folder = () => join(settings, 'veri');
const occasion = (): Occasion => ({ actor: 'Deneme', today, now: `${today}T10:00:00`, operation: 'deneme' });

function start(given: string | null = null, parts: Partial<OfficeStartParts> = {}): OfficeStart {
  const office = new OfficeStart({
    memory: folderMemory(settings, given),
    sampleFolder: join(settings, 'ornek'),
    scratch: join(settings, 'gecici'),
    fillSample: (work, day) => work.write({ ...occasion(), today: day }, (writer) => putSetting(writer, 'sample', true)),
    disk: { isNetworkShare: (path) => disk.isNetworkShare(path), freeMegabytes: (path) => disk.freeMegabytes(path) },
    clock: { today: () => today, now: () => `${today}T10:00:00` },
    nativeBinding: undefined,
    version: '1.2.3',
    log: { info: () => undefined, error: () => undefined, reference: () => 'H-000001' },
    onNames: ({ institution }) => titles.push(institution),
    ...parts,
  });
  started.push(office);
  return office;
}

async function once(): Promise<void> {
  const office = start();
  expect(await office.problem()).toBeNull();
  await office.close();
}

const refusal = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => (error instanceof Refusal ? error.code : error));
const write = async (office: OfficeStart, key: 'firstReport' = 'firstReport') => (await office.work('write')).write(occasion(), (writer) => putSetting(writer, key, true));
const countOf = (work: UnitOfWork) => work.read(occasion(), (reader) => reader.one<{ n: number }>(`SELECT count(*) AS n FROM setting WHERE key = 'firstReport'`)).then((row) => row?.n);

function spoilPages(): void {
  const path = databaseFile(folder());
  const file = openSync(path, 'r+');
  // Leaves of the seeded lists; the pages that are read at the start stay sound.
  const db = new Database(path, { readonly: true });
  const pages = db.prepare(`SELECT pageno FROM dbstat WHERE name = 'holiday' AND pagetype = 'leaf'`).all() as { pageno: number }[];
  db.close();
  expect(pages.length).toBeGreaterThan(0);
  for (const { pageno } of pages) writeSync(file, new Uint8Array(3000).fill(0x7f), 0, 3000, (pageno - 1) * 4096 + 8);
  closeSync(file);
}

describe('a start that succeeds', () => {
  test('makes the records for their user alone and remembers where they are', async () => {
    const office = start();
    expect(await office.problem()).toBeNull();
    await write(office);
    expect(office.status()).toEqual({ version: '1.2.3', dataFolder: folder(), sample: false, today, platform: process.platform, readOnly: null });
    if (process.platform !== 'win32') {
      expect(statSync(folder()).mode & 0o777).toBe(0o700);
      for (const name of ['defter.sqlite', 'defter.sqlite-wal', 'defter.json']) expect(statSync(join(folder(), name)).mode & 0o777, name).toBe(0o600);
    }
    expect(JSON.parse(readFileSync(join(settings, 'data-folder.json'), 'utf8'))).toEqual({ folder: folder(), hadRecords: true });
  });

  test('names the office in the title, also after a change', async () => {
    const office = start();
    await office.problem();
    const details: Office = { province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYESİ', unit: 'Muhtarlık İşleri', insideMetropolitan: true, logo: '', userName: 'Ayşe Işık', tcknEnabled: false };
    await (await office.work('write')).write(occasion(), (writer) => putSetting(writer, 'office', details));
    await office.refreshNames();
    expect(titles).toEqual(['', 'KÖYCEĞİZ BELEDİYESİ']);
  });

  test('a killed program does not lock the records', async () => {
    const office = start();
    await office.problem();
    await write(office);
    // Not closed: its log and shared memory lie there, as after a kill.
    const next = start();
    expect(await next.problem()).toBeNull();
    expect(await countOf(await next.work('read'))).toBe(1);
  });

  test('a folder on the command line holds for this run only', async () => {
    const other = join(root, 'başka');
    const office = start(other);
    expect(await office.problem()).toBeNull();
    expect(existsSync(databaseFile(other))).toBe(true);
    expect(existsSync(join(settings, 'data-folder.json'))).toBe(false);
    expect(folderMemory(settings, null).folder()).toBe(folder());
  });
});

describe('records that are gone are never replaced by empty ones', () => {
  test.each<[string, () => void]>([
    ['the file is gone', () => rmSync(databaseFile(folder()))],
    ['the whole folder is gone, as with a disk that was pulled out', () => rmSync(folder(), { recursive: true })],
    ['the file is empty', () => truncateSync(databaseFile(folder()), 0)],
    ['the settings are gone too and only the mark in the folder is left', () => {
      rmSync(databaseFile(folder()));
      rmSync(join(settings, 'data-folder.json'));
    }],
  ])('%s', async (_name, lose) => {
    await once();
    lose();
    const office = start();
    expect(await office.problem()).toEqual({ code: 'missing', dataFolder: folder(), detail: folder(), actions: ['retry', 'restore', 'chooseFolder', 'showFolder', 'quit'] });
    expect(existsSync(databaseFile(folder())) && statSync(databaseFile(folder())).size > 0).toBe(false);
    expect(await refusal(office.work('read'))).toBe('rule');
  });

  test('a memory that cannot be read is not taken for a first start', async () => {
    const office = start();
    await office.problem();
    expect(await office.useFolder(join(root, 'başka'))).toBeNull();
    await office.close();
    rmSync(folder(), { recursive: true });
    writeFileSync(join(settings, 'data-folder.json'), '{"folder": ');
    expect((await start().problem())?.code).toBe('missing');
    expect(existsSync(folder())).toBe(false);
  });

  test('back again, “yeniden dene” opens them', async () => {
    await once();
    renameSync(folder(), `${folder()}-taşındı`);
    const office = start();
    expect((await office.problem())?.code).toBe('missing');
    renameSync(`${folder()}-taşındı`, folder());
    expect(await office.retry({ ignoreClock: false })).toBeNull();
    await write(office);
  });
});

describe('a start that fails leaves the records as they are', () => {
  test('a damaged file', async () => {
    await once();
    writeFileSync(databaseFile(folder()), 'bozuk '.repeat(2000));
    const before = readFileSync(databaseFile(folder()));
    const office = start();
    expect(await office.problem()).toMatchObject({ code: 'damaged', actions: ['retry', 'restore', 'chooseFolder', 'showFolder', 'quit'] });
    expect(await refusal(office.work('write'))).toBe('damaged');
    expect(readFileSync(databaseFile(folder())).equals(before)).toBe(true);
  });

  test('destroyed pages inside: reading goes on, no write is let through, the verdict becomes the problem', async () => {
    await once();
    spoilPages();
    const office = start();
    const work = await office.work('read');
    expect(await countOf(work)).toBe(0);
    expect(await refusal(write(office))).toBe('damaged');
    expect((await office.problem())?.code).toBe('damaged');
    expect(await countOf(work)).toBe(0);
  });

  test('a newer file', async () => {
    await once();
    const db = new Database(databaseFile(folder()));
    db.pragma('user_version = 999');
    db.close();
    expect(await start().problem()).toMatchObject({ code: 'newer', actions: ['restore', 'chooseFolder', 'showFolder', 'quit'] });
  });

  test('a folder that is a file', async () => {
    mkdirSync(settings);
    writeFileSync(folder(), '');
    expect(await start().problem()).toMatchObject({ code: 'readOnly' });
  });

  test('a network share is refused before anything is written', async () => {
    disk = { ...disk, isNetworkShare: () => true };
    expect(await start().problem()).toMatchObject({ code: 'networkShare', actions: ['retry', 'chooseFolder', 'showFolder', 'quit'] });
    expect(existsSync(folder())).toBe(false);
  });

  test('a full disk is a warning that can be passed by', async () => {
    await once();
    disk = { ...disk, freeMegabytes: () => 12 };
    const office = start();
    expect(await office.problem()).toMatchObject({ code: 'diskFull', detail: '12' });
    expect(await refusal(office.work('write'))).toBe('diskFull');
    expect(await office.retry({ ignoreClock: true })).toBeNull();
    await write(office);
  });

  test('a clock before the newest record names that day and can be passed by', async () => {
    await once();
    today = '2020-01-01';
    const office = start();
    expect(await office.problem()).toEqual({ code: 'clock', dataFolder: folder(), detail: '2026-11-22', actions: ['retry', 'continueAnyway', 'quit'] });
    expect(await office.retry({ ignoreClock: false })).toMatchObject({ code: 'clock' });
    expect(await office.retry({ ignoreClock: true })).toBeNull();
  });

  test('the same day and a later one are no problem', async () => {
    await once();
    for (const day of ['2026-11-22', '2026-11-23']) {
      today = day;
      expect(await start().problem()).toBeNull();
    }
  });
});

describe('other records', () => {
  test('a chosen folder is remembered once it opened', async () => {
    const office = start();
    await office.problem();
    const other = join(root, 'yeni');
    expect(await office.useFolder(other)).toBeNull();
    expect(office.status().dataFolder).toBe(other);
    expect(folderMemory(settings, null).folder()).toBe(other);
  });

  test('one that does not open is not remembered', async () => {
    const office = start();
    await office.problem();
    writeFileSync(join(root, 'dosya'), '');
    expect(await office.useFolder(join(root, 'dosya'))).toMatchObject({ code: 'readOnly' });
    expect(folderMemory(settings, null).folder()).toBe(folder());
  });

  test('the sample never mixes with the real records', async () => {
    const office = start();
    await write(office);
    expect(await office.openSample()).toBeNull();
    expect(office.status()).toMatchObject({ sample: true, dataFolder: join(settings, 'ornek') });
    const sample = await office.work('write');
    expect(await countOf(sample)).toBe(0);
    await sample.write(occasion(), (writer) => putSetting(writer, 'lastChannel', 'mbs'));
    expect(await office.leaveSample()).toBeNull();
    expect(office.status()).toMatchObject({ sample: false, dataFolder: folder() });
    const real = await office.work('read');
    expect(await countOf(real)).toBe(1);
    expect(await real.read(occasion(), (reader) => reader.one(`SELECT 1 FROM setting WHERE key = 'lastChannel'`))).toBeUndefined();
    // The next start goes to the real records.
    expect(folderMemory(settings, null).folder()).toBe(folder());
  });

  test('a sample opened as if it were real is still known as one', async () => {
    const copy = join(root, 'kopya');
    mkdirSync(copy);
    const database = await openDatabase({ path: databaseFile(copy), today });
    await database.work.write(occasion(), (writer) => putSetting(writer, 'sample', true));
    await database.close();
    const office = start(copy);
    await office.problem();
    expect(office.status().sample).toBe(true);
  });

  test('changes that come at once follow each other', async () => {
    const office = start();
    await Promise.all([office.openSample(), office.leaveSample(), office.openSample(), office.retry({ ignoreClock: false })]);
    expect(await office.problem()).toBeNull();
    expect(office.status().sample).toBe(true);
    await write(office);
  });

  test('a folder with other things in it gets one of our own', () => {
    const full = join(root, 'Belgeler');
    mkdirSync(full);
    expect(dataFolderIn(full)).toBe(full);
    writeFileSync(join(full, 'mektup.docx'), '');
    expect(dataFolderIn(full)).toBe(join(full, 'Muhtarlik Defteri'));
    writeFileSync(databaseFile(full), 'x');
    expect(dataFolderIn(full)).toBe(full);
    expect(dataFolderIn(join(root, 'yok'))).toBe(join(root, 'yok'));
  });
});
