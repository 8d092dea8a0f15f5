import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, read } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setUp } from './directory/sample.ts';
import { pdfText } from './reports/poppler.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

const number = '10000000146';
let folder: string;
let saveAs: string | null;
let office: LedgerOffice;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-erisim-'));
  saveAs = null;
  office = await ledgerOffice({
    services: {
      temporaryFolder: join(folder, 'gecici'),
      askSavePath: () => Promise.resolve(saveAs),
      openFile: () => Promise.resolve(),
      printFile: () => Promise.resolve('Lazer 1'),
    },
  });
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const log = async (filter = {}) => (await office.call('accessLog', 'list', filter)).rows;

describe('what is in the access log', () => {
  test('an opened record of a person, by its number: the name is read from the record, as it is today', async () => {
    await office.call('people', 'opened', { id: office.yeni.muhtarId });
    expect(await log()).toEqual([
      { id: 1, at: '2026-11-22T10:00:00', actor: 'Deneme Memuru', kind: 'kisi', what: '', personId: office.yeni.muhtarId, person: 'Hasan Işık', detail: '', format: 'ekran', rows: 0, withoutPersonal: false, file: '' },
    ]);
    expect(JSON.stringify(await office.database.source.query('SELECT * FROM access_log'))).not.toContain('Işık');
    expect((await office.refused('people', 'opened', { id: 999 })).failure.code).toBe('notFound');
    expect(await log()).toHaveLength(1);
  });

  test('an identity number is handed out only with its line; the line itself never holds it', async () => {
    const { id } = await office.call('people', 'create', { name: 'Ömer Ünal' });
    await setUp(office, { tcknEnabled: true });
    expect((await office.refused('people', 'showTckn', { id })).failure.code).toBe('notFound');
    await office.call('people', 'change', { id, name: 'Ömer Ünal', tckn: number });
    expect((await office.call('people', 'get', { id })).tckn).toBe('100******46');
    expect(await office.call('people', 'showTckn', { id })).toEqual({ tckn: number });
    expect(await log()).toMatchObject([{ kind: 'tckn', personId: id, person: 'Ömer Ünal', actor: 'Deneme Memuru' }]);
    expect(JSON.stringify(await office.database.source.query('SELECT * FROM access_log'))).not.toContain(number);
    const details = await office.call('office', 'get', {});
    if (details) await office.call('office', 'save', { ...details, tcknEnabled: false });
    expect((await office.refused('people', 'showTckn', { id })).failure.message).toContain('kapalı');
    expect(await log()).toHaveLength(1);
  });

  test('a paper that is opened, saved or printed, with the way it took; a cancelled dialog is none', async () => {
    const { id } = await office.create();
    const report = { kind: 'talep', requestId: id } as const;
    await office.call('reports', 'save', { report, format: 'pdf' });
    expect(await log()).toEqual([]);
    await office.call('reports', 'open', { report });
    await office.call('reports', 'print', { report, printer: 'Lazer 1' });
    saveAs = join(folder, 'telefon.csv');
    await office.call('reports', 'save', { report: { kind: 'telefon' }, format: 'csv' });
    expect(await log()).toMatchObject([
      { kind: 'cikti', what: 'Muhtar Telefon Listesi', format: 'csv', rows: 2, file: saveAs },
      { kind: 'cikti', what: 'Talep Kaydı 2026/0001', format: 'yazıcı', detail: 'Lazer 1', file: '' },
      { kind: 'cikti', what: 'Talep Kaydı 2026/0001', format: 'ekran', file: '' },
    ]);
  });

  test('nothing in it can be changed, deleted or undone', async () => {
    const before = office.steps.length;
    await office.call('people', 'opened', { id: office.yeni.muhtarId });
    expect(office.steps).toHaveLength(before);
    await expect(office.database.source.query(`UPDATE access_log SET actor = 'x'`)).rejects.toThrow('append-only');
    await expect(office.database.source.query('DELETE FROM access_log')).rejects.toThrow('never deleted');
  });
});

describe('the log as it is asked for', () => {
  beforeEach(async () => {
    office.today = '2026-11-20';
    await office.call('people', 'opened', { id: office.yeni.muhtarId });
    office.today = '2026-11-21';
    await office.call('people', 'opened', { id: office.cicek.muhtarId });
    await office.call('reports', 'open', { report: { kind: 'telefon' } });
    office.today = '2026-11-22';
    await office.call('people', 'opened', { id: office.yeni.muhtarId });
  });

  test.each([
    [{}, 4],
    [{ only: 'kisi' }, 3],
    [{ only: 'tckn' }, 0],
    [{ actor: 'Deneme Memuru' }, 4],
    [{ actor: 'Deneme' }, 0],
    [{ from: '2026-11-21' }, 3],
    [{ to: '2026-11-21' }, 3],
    [{ from: '2026-11-21', to: '2026-11-21', only: 'cikti' }, 1],
  ] as const)('%j has %i lines', async (filter, count) => {
    expect((await office.call('accessLog', 'list', filter)).total).toBe(count);
    expect(await log(filter)).toHaveLength(count);
  });

  test('newest first, in pages; everybody in it is named once', async () => {
    const all = await log();
    expect(all.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-22', '2026-11-21', '2026-11-21', '2026-11-20']);
    expect(await log({ offset: 1, limit: 2 })).toEqual(all.slice(1, 3));
    expect(await office.call('accessLog', 'actors', {})).toEqual(['Deneme Memuru']);
  });

  test('on paper and as xlsx the same lines as on the screen', async () => {
    const report = { kind: 'erisim', only: 'kisi', actor: '', from: null, to: null } as const;
    const model = await office.call('reports', 'preview', { report });
    const [section] = model.sections;
    expect(section?.kind === 'table' && section.rows.map(({ cells }) => cells[3])).toEqual(['Hasan Işık', 'Gül Çınar', 'Hasan Işık']);
    saveAs = join(folder, 'erisim.pdf');
    await office.call('reports', 'save', { report, format: 'pdf' });
    const text = pdfText(readFileSync(saveAs)).replace(/\s+/g, ' ');
    for (const words of ['Erişim Günlüğü', 'Kişi kaydı açıldı', 'Gül Çınar', '22.11.2026']) expect(text).toContain(words);
    saveAs = join(folder, 'erisim.xlsx');
    await office.call('reports', 'save', { report, format: 'xlsx' });
    const book = read(readFileSync(saveAs));
    expect(book.SheetNames.map((name) => JSON.stringify(utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 }))).join()).toContain('Gül Çınar');
  }, 30_000);
});

test.each([
  ['memur', false],
  ['izleyici', false],
  ['mudur', true],
] as const)('a %s may have the papers of the log and of disposals: %s', async (role, may) => {
  const person = { id: 0, name: 'Biri', role: 'mudur' as 'memur' | 'izleyici' | 'mudur' };
  const here = await ledgerOffice({ person, services: { askSavePath: () => Promise.resolve(null) } });
  person.role = role;
  for (const report of [{ kind: 'erisim' }, { kind: 'imha_listesi' }, { kind: 'imha', runId: 1 }] as const) {
    const reply = await here.route('reports', 'preview', { report });
    const save = await here.route('reports', 'save', { report, format: 'pdf' });
    for (const each of [reply, save]) expect(!each.ok && each.error.code === 'forbidden', report.kind).toBe(!may);
  }
  expect((await here.route('reports', 'preview', { report: { kind: 'telefon' } })).ok).toBe(true);
  await here.close();
});
