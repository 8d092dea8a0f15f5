import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../main/app/data-folder.ts';
import { checkFolder } from '../../main/backup/check.ts';
import { makeBackup } from '../../main/backup/make.ts';
import { pieceBytes } from '../../preload/contract/files.ts';
import { errorText } from '../../preload/contract/text.ts';
import { smallDisk, whyNoSmallDisk, type SmallDisk } from '../fixtures/small-disk.ts';
import { openProgram, today, type WholeProgram } from '../fixtures/whole-program.ts';
import { ledgerOffice } from '../main/requests/ledger-office.ts';


const disk: SmallDisk | null = smallDisk(72);
/** Named in the title, so that the output says what was looked at. */
const how = disk ? 'a mounted disk of 72 MB' : `an injected error, because ${whyNoSmallDisk}`;
const root = mkdtempSync(join(tmpdir(), 'defter-dolu-'));
const folder = join(disk?.folder ?? root, 'veri');
const out = join(disk?.folder ?? root, 'cikti');
let program: WholeProgram;
let ground: { readonly seatId: number; readonly unitId: number };
let open: readonly number[];

beforeAll(async () => {
  mkdirSync(folder);
  mkdirSync(out);
  const office = await ledgerOffice({ path: databaseFile(folder) });
  ground = { seatId: office.yeni.seatId, unitId: office.fen };
  open = (await office.call('requests', 'createMany', { ...common(), lines: Array.from({ length: 80 }, (_, line) => ({ subject: `Çukur ${line + 1}` })) })).map(({ id }) => id);
  await office.close();
  const services = { askSavePath: async ({ fileName, extension }: { readonly fileName: string; readonly extension: string }) => join(out, `${fileName}.${extension}`), askFolder: async () => out };
  program = openProgram(folder, { settings: root, silent: true, services });
  await program.call('app', 'start', {});
  // The log is there and has its place, as in the middle of a day.
  await program.call('drafts', 'keep', { form: 'requests.create', place: '/requests/new', title: 'x', content: '{}' });
});
afterAll(async () => {
  await program.engine.close();
  disk?.remove();
  rmSync(root, { recursive: true, force: true });
});

const common = () => ({ requester: { kind: 'muhtar', seatId: ground.seatId }, channel: 'telefon', type: 'istek', registeredOn: today } as const);

/** Rows of everything that is written here, read past the program. */
function rows(): unknown {
  const db = new Database(databaseFile(folder), { readonly: true });
  try {
    return db.prepare('SELECT (SELECT count(*) FROM request) AS requests, (SELECT max(last) FROM counter) AS counter, (SELECT count(*) FROM history) AS history, (SELECT count(*) FROM hand_off) AS handOffs, (SELECT count(*) FROM waiting_file) AS files, (SELECT group_concat(content) FROM draft) AS drafts').get();
  } finally {
    db.close();
  }
}

async function uploadLarge(): Promise<void> {
  const bytes = Buffer.alloc(3 * pieceBytes, 'dilekçe metni\n');
  const { upload } = await program.call('files', 'begin', { name: 'dilekçe.txt', size: bytes.length });
  for (let at = 0; at < bytes.length; at += pieceBytes) await program.call('files', 'piece', { upload, at, data: bytes.subarray(at, at + pieceBytes).toString('base64') });
  await program.call('files', 'finish', { upload });
}

async function importTable(): Promise<void> {
  const lines = Array.from({ length: 60 }, (_, row) => `12.11.2026\tTelefon\tİstek\tYeni\tAyşe Işık\tKaldırım ${row + 1}`);
  const { tableId } = await program.call('imports', 'paste', { text: ['Tarih\tGeliş Şekli\tTür\tMahalle\tBaşvuran\tTalep Konusu', ...lines].join('\n') });
  const { mapping } = await program.call('imports', 'look', { tableId, kind: 'talepler' });
  await program.call('imports', 'run', { tableId, kind: 'talepler', mapping });
}

const writes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a save', () => program.call('requests', 'create', { ...common(), subject: 'Sokak lambası', text: 'x'.repeat(15_000) })],
  ['a batch', () => program.call('requests', 'createMany', { ...common(), lines: Array.from({ length: 40 }, (_, line) => ({ subject: `Lamba ${line + 1}`, text: 'x'.repeat(500) })) })],
  ['a bulk hand-over', () => program.call('requests', 'handOff', { requestIds: [...open], unitId: ground.unitId, sentOn: today })],
  ['an import', importTable],
  ['a draft', () => program.call('drafts', 'keep', { form: 'requests.create', place: '/requests/new', title: 'x', content: JSON.stringify({ text: 'y'.repeat(20_000) }) })],
];
const files: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['an attached file', uploadLarge],
  ['a report as PDF', () => program.call('reports', 'save', { report: { kind: 'telefon' }, format: 'pdf' })],
  ['a report as xlsx', () => program.call('reports', 'save', { report: { kind: 'donem', from: '2026-01-01', to: today }, format: 'xlsx' })],
  ['the whole data', () => program.call('exporting', 'whole', {})],
  ['a list as Open311', () => program.call('exporting', 'open311', { format: 'json', from: null, to: null })],
];

/** The sentence with which it was refused. */
async function refusal(run: () => Promise<unknown>): Promise<{ readonly code: string; readonly message: string } | null> {
  try {
    await run();
    return null;
  } catch (error) {
    const [, answer] = /^\S+ (\{.*\})$/s.exec(error instanceof Error ? error.message : '') ?? [];
    if (answer === undefined) throw error;
    return JSON.parse(answer) as { code: string; message: string };
  }
}

async function readingGoesOn(): Promise<void> {
  expect((await program.call('requests', 'count', { text: 'cukur' })).total).toBe(80);
  expect((await program.call('today', 'summary', {}))).toBeTruthy();
  expect((await program.call('reports', 'preview', { report: { kind: 'telefon' } }))).toBeTruthy();
}

/** Every file; an empty folder is nothing half, and the automatic backups come and go beside (they have a test of their own). */
const everything = (): string[] =>
  readdirSync(disk?.folder ?? root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.dolgu$|-shm$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(folder, 'yedekler')))
    .toSorted();

describe(`a full disk (${how})`, () => {
  describe.skipIf(disk === null)('on a disk', () => {
    test.each([...writes, ...files])('%s: refused in words, nothing half is written, reading goes on; with room the same succeeds', async (_name, run) => {
      const [before, names] = [rows(), everything()];
      for (const leave of [0, 4096, 12_288]) {
        disk?.fill(leave);
        const refused = await refusal(run);
        expect([leave, refused]).toEqual([leave, expect.objectContaining({ code: 'diskFull', message: errorText.diskFull })]);
        await readingGoesOn();
        expect(rows()).toEqual(before);
        expect(everything()).toEqual(names);
      }
      disk?.free();
      expect(await refusal(run)).toBeNull();
      expect([rows(), everything()]).not.toEqual([before, names]);
      expect((await checkFolder(folder, undefined, () => undefined)).filter(({ kind }) => kind !== 'extra')).toEqual([]);
    });

    test('a backup: nothing under its name, the older backup is as it was; with room it succeeds', async () => {
      const target = join(disk?.folder ?? '', 'yedekler');
      const make = (now: string) => makeBackup({ folder, target, now, reason: 'elle', nativeBinding: undefined }, () => undefined);
      const older = await make('2026-11-20T09:00:00');
      for (const leave of [0, 40_960, 300_000]) {
        disk?.fill(leave);
        await expect(make('2026-11-22T09:00:00')).rejects.toThrow(/ENOSPC|disk is full|diskFull/);
        expect(readdirSync(target)).toEqual(['muhtarlik-yedek-2026-11-20-090000']);
      }
      expect(await checkFolder(older.path, undefined, () => undefined)).toEqual([]);
      disk?.free();
      expect(existsSync((await make('2026-11-22T09:00:00')).path)).toBe(true);
    });
  });

  test('the sentence says what is safe and how much room to make', () => {
    expect(errorText.diskFull).toMatch(/^Diskte yer kalmadı\. Yazdıklarınız ekranda duruyor, kayıtlarınız güvende\. En az 50 MB yer açıp/);
  });

  test('at any page of a save in the database itself (SQLite told to grow no further)', async () => {
    const office = await ledgerOffice();
    const [{ page_count: pages = 0 } = {}] = await office.database.source.query<{ page_count: number }[]>('PRAGMA page_count');
    let refused = 0;
    for (let room = 0; room < 6; room++) {
      await office.database.source.query(`PRAGMA max_page_count = ${pages + room}`);
      const reply = await office.route('requests', 'create', office.draft({ text: 'x'.repeat(18_000) }));
      const [{ n = 0 } = {}] = await office.database.source.query<{ n: number }[]>('SELECT count(*) AS n FROM request');
      if (reply.ok) {
        expect(n).toBe(1);
        break;
      }
      refused += 1;
      expect([reply.error.code, reply.error.message, n]).toEqual(['diskFull', errorText.diskFull, 0]);
      expect((await office.call('requests', 'count', {})).total).toBe(0);
    }
    expect(refused).toBeGreaterThan(0);
    await office.database.source.query('PRAGMA max_page_count = 1000000');
    expect(await office.create({ text: 'x'.repeat(18_000) })).toMatchObject({ number: '2026/0001' });
    await office.close();
  });
});
