import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../../main/app/data-folder.ts';
import type { Services } from '../../../main/app/services.ts';
import { openLog, type Log } from '../../../main/bridge/log.ts';
import { createExporter } from '../../../main/exports/thread/exporter.ts';
import { BackupKeeper } from '../../../main/backup/keeper.ts';
import { backupMemory } from '../../../main/backup/memory.ts';
import { createBackupService } from '../../../main/backup/service.ts';
import { createLooker } from '../../../main/health/looker.ts';
import { UpdateService } from '../../../main/updates/service.ts';
import { closeRenderer } from '../../../main/reports/render/renderer.ts';
import { contract } from '../../../preload/contract/index.ts';
import type { Contract } from '../../../preload/contract/operation.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import type { OfficeOptions, TestOffice } from '../../fixtures/office.ts';
import { ledgerOffice } from '../requests/ledger-office.ts';
import { pdf, upload } from '../files/samples.ts';
import { anyInput } from './any-input.ts';

/** Whatever of a person may pass through an operation; none of it, in any spelling, may reach a log. */
const name = 'Zülfikar Kuyrukoğlu';
const tckn = '10000000146';
const texts = [`${name} kapımdaki çınarı istemiyor`, name, '0532 765 43 21', tckn, 'zulfikar.kuyrukoglu@ornek.tr', '2026-11-20', '2026/0001', 'a'.repeat(32), 'b'.repeat(16), 'SGFzYW4=', '622.01', '08:30', '1', 'ab', ''];
const secrets = ['zulfikar', 'kuyrukoglu', 'cinari', '7654321', '765 43 21', tckn, '622.01'].map(fold);
const has = (text: string): string[] => secrets.filter((secret) => fold(text).includes(secret));

/** Where no shape tells what a rule between two fields wants. */
const byHand: Readonly<Record<string, unknown>> = {
  'session.signIn': { userId: 1, pin: '2580', newPin: '7139' },
  'session.recover': { userId: 1, code: 'K7MP-2RTA-9HCE-YB4D', pin: '7139' },
  'users.givePin': { id: 1, pin: '7139' },
  'users.setOwnPin': { current: '2580', pin: '7139' },
  'crossTable.get': { filter: { text: name }, rows: 'mahalle', columns: 'durum' },
  'purchaseSettings.saveBudgetLine': { year: 2026, code: '03.2', name, allocation: null, active: true },
  'clocks.saveReminderSettings': { enabled: true, days: [1], from: '08:30', until: '17:00' },
};

const operations = Object.entries(contract as Contract).flatMap(([feature, members]) => Object.entries(members).map(([operation, { input, kind }]) => ({ feature, operation, input, kind, title: `${feature}.${operation}` })));

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'defter-iz-'));
});
afterAll(async () => {
  await closeRenderer();
  rmSync(home, { recursive: true, force: true });
});

interface Run {
  readonly office: TestOffice;
  /** Errors as they were handed to the log, with everything that a driver hangs on them. */
  readonly errors: string[];
  readonly logFolder: string;
  close(): Promise<void>;
}

/** An office whose every answer from outside names a person: chosen paths, printers, the user. */
async function openRun(label: string): Promise<Run> {
  const folder = join(home, label, name);
  mkdirSync(folder, { recursive: true });
  const logFolder = join(home, label, 'gunluk');
  const log = openLog(logFolder, () => '2026-11-22T10:00:00');
  const errors: string[] = [];
  const watched: Log = { ...log, error: (event, facts, error) => (errors.push(inFull(error)), log.error(event, facts, error)) };
  let asked = 0;
  // Every second answer leads to a folder that is not there: the file system names the path in its error.
  const path = (file: string): string => join(folder, ...(asked++ % 2 === 0 ? [] : ['yok']), `${name} ${asked}${file}`);
  const fail = (): never => {
    throw Object.assign(new Error(`${name}:\n    at ${name} (${tckn}:1:1)`), { code: 'EFAIL' });
  };
  const done = async (): Promise<void> => undefined;
  const exporter = createExporter(() => ({ folder }), undefined);
  const looker = createLooker(undefined);
  const memory = backupMemory(join(home, label, 'ayarlar'));
  const clock = { today: () => '2026-11-22', now: () => '2026-11-22T10:00:00' };
  const keeper = new BackupKeeper({ folder: () => folder, automatic: () => true, memory, clock, steady: () => 0, nativeBinding: undefined, log: watched });
  const backups = createBackupService({ office: { folder, isSample: false, whileClosed: fail }, keeper, memory, clock, nativeBinding: undefined });
  const updates = new UpdateService({
    kind: 'appimage',
    version: '1.0.0',
    settings: folder,
    signedConfig: '',
    environment: {},
    log: watched,
    now: () => '2026-11-22T10:00:00',
    backUp: async () => fail(),
    stopBackUp: done,
    showFolder: fail,
    quit: () => undefined,
  });
  const services: Omit<Services, 'session'> = {
    askSavePath: async ({ extension }) => path(`.${extension}`),
    askFolder: async () => folder,
    askFiles: async () => [path('.pdf')],
    askPackage: async () => path('.mdpaket'),
    askPicture: async () => fail(),
    askTable: async () => ({ name: `${name}.csv`, bytes: Buffer.from(`Mahalle;Muhtar;Telefon\r\nYeni;${name};0532 765 43 21\r\n`) }),
    openFile: async () => fail(),
    printers: async () => [{ name: `${name} odası`, isDefault: true }],
    printFile: async () => fail(),
    temporaryFolder: join(folder, 'gecici'),
    start: { status: () => ({ version: '1', dataFolder: folder, sample: false, today: '2026-11-22', platform: 'linux', readOnly: null }), problem: async () => null, retry: async () => null, useFolder: fail, openSample: done, leaveSample: done, showFolder: fail, quit: () => undefined },
    exporter,
    health: { freeMegabytes: () => 1, lastBackup: async () => null, looker, logs: () => log.files(), versions: {}, home },
    backups,
    updates,
  } as Omit<Services, 'session'>;
  const options: OfficeOptions = { services, path: databaseFile(folder), log: watched };
  const office = await ledgerOffice(options);
  await fill(office);
  return {
    office,
    errors,
    logFolder,
    async close() {
      log.flush();
      await Promise.all([exporter.close(), looker.stop(), keeper.stop()]);
      await office.close();
    },
  };
}

/** Records that the numbers 1 of the made-up inputs meet. */
async function fill(office: TestOffice): Promise<void> {
  const person = await office.call('people', 'create', { name, phone: '0532 765 43 21', phone2: '', email: 'zulfikar.kuyrukoglu@ornek.tr', address: texts[0] ?? '', note: texts[0] ?? '' });
  await office.call('ngos', 'create', { name: 'Çınar Derneği', field: 'çevre', neighbourhoodId: null, phone: '0532 765 43 21', email: '', address: '', note: '', closedOn: null });
  const { token } = await upload(office, `${name} dilekçe.pdf`, pdf());
  const { id: firmId } = await office.call('firms', 'create', { name: `${name} Ticaret`, contact: name, phone: '0532 765 43 21' });
  await office.call('purchases', 'open', { subject: texts[0] ?? '', justification: texts[0] ?? '', kind: 'abonelik', method: 'yok', budgetYear: 2026, openedOn: office.today, lines: [{ item: texts[0] ?? '', quantity: 100, unit: 'ay', price: 1, vatRate: 20 }] });
  await office.call('purchases', 'putOffer', { purchaseId: (await office.call('purchases', 'open', { subject: name, kind: 'mal', method: '22d', budgetYear: 2026, openedOn: office.today, lines: [{ item: name, quantity: 100, unit: 'adet', price: 1, vatRate: 20 }] })).id, firmId, givenOn: office.today, vatIncluded: false, note: texts[0] ?? '', prices: [{ lineId: 2, price: 5 }] });
  await office.call('assets', 'create', { name: texts[0] ?? '', acquiredOn: office.today, value: 1, count: 1, handOver: { neighbourhoodId: 1, unitId: null, holder: name, place: '', on: office.today, by: name } });
  await office.call('requests', 'create', { requester: { kind: 'kisi', personId: person.id, name, phone: '0532 765 43 21' }, channel: 'telefon', type: 'istek', subject: texts[0] ?? '', text: texts[0] ?? '', registeredOn: office.today, files: [token] });
}

function inFull(error: unknown): string {
  const { query, parameters } = (error ?? {}) as { query?: unknown; parameters?: unknown };
  return `${error instanceof Error ? `${error.name} ${error.message} ${error.stack ?? ''}` : String(error)} ${JSON.stringify([query, parameters])}`;
}

async function callAll({ office }: Run, rounds: readonly number[]): Promise<void> {
  for (const round of rounds)
    for (const { feature, operation, input, title } of operations) {
      const made = anyInput(input, texts, round);
      await office.route(feature, operation, v.safeParse(input, made).success ? made : (byHand[title] ?? made));
    }
}

const written = (folder: string): string => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('');
/** Operation → the events of its lines. */
function eventsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const events = new Map<string, Set<string>>();
  for (const line of text.trim().split('\n')) {
    const { name: operation, event } = JSON.parse(line) as { name?: string; event: string };
    if (operation !== undefined) events.set(operation, (events.get(operation) ?? new Set()).add(event));
  }
  return events;
}

describe('no name, phone, identity number or text reaches a log', { timeout: 240_000 }, () => {
  test('of any operation, in an office where all is well', async () => {
    const run = await openRun('saglam');
    await callAll(run, [0, 1, 2, 3]);
    await run.close();
    const text = written(run.logFolder);
    const events = eventsOf(text);
    expect(operations.map(({ title }) => title).filter((title) => !events.has(title))).toEqual([]);
    // Not all were turned away at the door.
    expect([...events.values()].filter((each) => each.has('operation')).length).toBeGreaterThan(operations.length / 2);
    expect(readFileSync(databaseFile(join(home, 'saglam', name))).includes(name)).toBe(true);
    expect(run.errors.flatMap(has).length, 'errors that name somebody').toBeGreaterThan(0);
    expect(has(text)).toEqual([]);
  });

  test('of any write that the database turns away with a message about its values', async () => {
    const run = await openRun('geri-cevrilen');
    const { work } = run.office.database;
    const occasion = { actor: name, today: '2026-11-22', now: '2026-11-22T10:00:00', operation: 'x' };
    await work.write(occasion, async (writer) => {
      const tables = await writer.all<{ name: string }>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%undo%' AND name <> 'write_context' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE '%\\_search%' ESCAPE '\\'`);
      for (const { name: table } of tables)
        for (const action of ['INSERT', 'UPDATE', 'DELETE']) await writer.run(`CREATE TEMP TRIGGER "${table}_${action}" BEFORE ${action} ON main."${table}" BEGIN SELECT RAISE(ABORT, '${name} 05327654321\n    at ${name} (${tckn}:1:1)'); END`);
    });
    await callAll(run, [0, 1]);
    await run.close();
    const text = written(run.logFolder);
    const failed = [...eventsOf(text)].filter(([, events]) => events.has('failed')).map(([title]) => title);
    expect(failed.length).toBeGreaterThan(25);
    expect(run.errors.filter((error) => has(error).length > 0).length).toBeGreaterThan(25);
    expect(run.errors.some((error) => /\["INSERT INTO/.test(error) && has(error.slice(error.indexOf('["INSERT'))).length > 0), 'parameters of a statement').toBe(true);
    expect(has(text)).toEqual([]);
  });

  test('of any operation whose records were closed under it', async () => {
    const run = await openRun('kapali');
    await run.office.database.close();
    await callAll(run, [0]);
    await run.close();
    const text = written(run.logFolder);
    const events = eventsOf(text);
    const inQueue = operations.filter(({ kind }) => kind !== 'act').map(({ title }) => title);
    expect(inQueue.filter((title) => !events.get(title)?.has('failed'))).toEqual([]);
    expect(has(text)).toEqual([]);
  });
});
