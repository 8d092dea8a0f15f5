import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportModel, TableSection } from '../../../preload/contract/report-model.ts';
import { blocksOf, recordCount } from '../../../preload/contract/report-model.ts';
import { commands } from '../../../preload/contract/commands.ts';
import { purchaseChapters } from '../../../main/reports/guide-purchases-text.ts';
import { closeRenderer } from '../../../main/reports/render/renderer.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';
import { pdfPages, pdfText } from './poppler.ts';

const someone = (name: string) => ({ kind: 'kisi', name, phone: '', neighbourhoodId: null }) as const;
let office: TestOffice;
let folder: string;
let chosen: string | null = null;
const opened: string[] = [];
const printed: string[] = [];
let ids: Record<'met' | 'unmet' | 'open' | 'cancelled', number>;
let neighbourhoodId: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'defter-rapor-'));
  office = await openOffice({
    today: '2026-10-01',
    services: {
      askSavePath: async () => chosen,
      openFile: async (path) => void opened.push(path),
      printers: async () => [{ name: 'Lazer', isDefault: true }],
      printFile: async (path, printer) => {
        printed.push(path);
        return printer || 'Lazer';
      },
      temporaryFolder: join(folder, 'gecici'),
    },
  });
  await office.call('office', 'setUp', {
    office: { province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', unit: 'Muhtarlık İşleri Müdürlüğü', insideMetropolitan: true, logo: '', userName: 'Deneme Memuru' },
    neighbourhoods: ['Yeni', 'Gülpınar'],
    units: ['Fen İşleri Müdürlüğü'],
    muhtars: [{ neighbourhood: 'Yeni', muhtar: 'Işıl Çağrı Şengül', phone: '0532 123 45 67' }],
    termStart: '2024-03-31',
  });
  neighbourhoodId = (await office.call('neighbourhoods', 'resolve', { name: 'YENİ MH.' }))?.id ?? 0;
  const reasons = await office.call('catalogue', 'reasons', {});
  const noMoney = reasons.find(({ code }) => code === 'odenek_yok')?.id ?? null;
  const create = async (subject: string) =>
    (await office.call('requests', 'create', { requester: { ...someone('Gizli Kişi'), neighbourhoodId }, channel: 'telefon', type: 'istek', subject, registeredOn: '2026-10-01' })).id;
  ids = { met: await create('Sokak lambası'), unmet: await create('Kapalı spor salonu'), open: await create('Çukur onarımı'), cancelled: await create('Yanlış kayıt') };
  office.today = '2026-10-11';
  await office.call('requests', 'close', { id: ids.met, outcome: 'yapildi', closedOn: '2026-10-11', doneOn: '2026-10-10' });
  await office.call('requests', 'close', { id: ids.unmet, outcome: 'yapilamadi', reasonId: noMoney, reasonText: '2026 bütçesinde yok', closedOn: '2026-10-11' });
  await office.call('requests', 'cancel', { id: ids.cancelled, reason: 'İki kez yazıldı', on: '2026-10-11' });
  office.today = '2026-11-22';
});

afterAll(async () => {
  await office.close();
  await closeRenderer();
  await rm(folder, { recursive: true, force: true });
});

const table = (model: ReportModel, title: string): TableSection => {
  const found = blocksOf(model).find((section) => section.kind === 'table' && section.title === title);
  if (found?.kind !== 'table') throw new Error(`no table ${title}`);
  return found;
};
const figure = (model: ReportModel, label: string) => blocksOf(model).flatMap((section) => (section.kind === 'figures' ? section.figures : [])).find((one) => one.label === label)?.value;

describe('Dönem raporu', () => {
  const october = { kind: 'donem', from: '2026-10-01', to: '2026-10-31' } as const;

  test('counts the month as the records have it', async () => {
    const model = await office.call('reports', 'preview', { report: october });
    expect(model.parameters[0]).toEqual({ label: 'Dönem', value: 'Ekim 2026' });
    expect(figure(model, 'Gelen')).toBe(3);
    expect(figure(model, 'Sonuçlanan')).toBe(2);
    expect(figure(model, 'Devam eden')).toBe(1);
    expect(figure(model, 'Süresi geçen')).toBe(1);
    expect(figure(model, 'Ortalama gün')).toBe(10);
    expect(figure(model, 'İptal edilen kayıt')).toBe(1);
    expect(table(model, 'Mahalleye göre').rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['Yeni', 0, 3, 2],
      ['Toplam', 0, 3, 2],
    ]);
  });

  test('names the unmet request with its reason, and nobody who asked', async () => {
    const model = await office.call('reports', 'preview', { report: october });
    const unmet = table(model, 'Karşılanamayan talepler ve gerekçeleri');
    expect(recordCount(unmet)).toBe(1);
    expect(unmet.rows[0]?.cells).toContain('Bütçe / ödenek yok: 2026 bütçesinde yok');
    expect(JSON.stringify(model)).not.toContain('Gizli');
  });

  test('an empty period is a report that says so', async () => {
    const model = await office.call('reports', 'preview', { report: { kind: 'donem', from: '2020-01-01', to: '2020-01-31' } });
    expect(figure(model, 'Gelen')).toBe(0);
    expect(table(model, 'Mahalleye göre')).toMatchObject({ rows: [], emptyText: 'Bu dönemde kayıt yok.' });
  });

  test('a period that ends before it begins is refused at its field', async () => {
    const { fields } = await office.refused('reports', 'preview', { report: { kind: 'donem', from: '2026-10-31', to: '2026-10-01' } });
    expect(fields).toEqual({ 'report.to': 'Bitiş tarihi başlangıçtan önce olamaz.' });
  });
});

describe('Mahalle sayfası', () => {
  test('is one A4 with the muhtar in it and no applicant', async () => {
    chosen = join(folder, 'mahalle.pdf');
    await office.call('reports', 'save', { report: { kind: 'mahalle', neighbourhoodId }, format: 'pdf' });
    const pdf = await readFile(chosen);
    const text = pdfText(pdf);
    expect(pdfPages(pdf).length).toBe(1);
    for (const words of ['Yeni Mahallesi', 'Işıl Çağrı Şengül', '0 (532) 123 45 67', 'Çukur onarımı', 'Kapalı spor salonu', 'Bütçe / ödenek yok']) expect(text).toContain(words);
    expect(text).not.toContain('Gizli');
  });

  test('of a neighbourhood that does not exist is refused in words', async () => {
    expect((await office.refused('reports', 'preview', { report: { kind: 'mahalle', neighbourhoodId: 999 } })).failure.code).toBe('notFound');
  });
});

test('the phone list has every neighbourhood, also one without a muhtar', async () => {
  const model = await office.call('reports', 'preview', { report: { kind: 'telefon' } });
  const [list] = blocksOf(model);
  expect(list?.kind === 'table' && list.rows.map(({ cells }) => cells)).toEqual([
    ['Gülpınar', '(kayıt yok)', null],
    ['Yeni', 'Işıl Çağrı Şengül', '+905321234567'],
  ]);
});

test('record and receipt carry the number and what was asked', async () => {
  const record = await office.call('reports', 'preview', { report: { kind: 'talep', requestId: ids.unmet } });
  expect(record.title).toBe('Talep Kaydı 2026/0002');
  expect(JSON.stringify(record)).toContain('Bütçe / ödenek yok: 2026 bütçesinde yok');
  const receipt = await office.call('reports', 'preview', { report: { kind: 'alindi', requestId: ids.open } });
  expect(JSON.stringify(receipt)).toContain('01.10.2026 tarihinde 2026/0003 numarasıyla');
});

test('the guide ships with the program', async () => {
  const guide = await office.call('reports', 'preview', { report: { kind: 'kilavuz' } });
  expect(blocksOf(guide).length).toBeGreaterThan(10);
});

test('the guide names the keys of purchases as the commands have them', () => {
  const said = purchaseChapters.flatMap(({ paragraphs, steps = [] }) => [...paragraphs, ...steps]).join(' ');
  const { newPurchase, purchaseFromRequest, goPurchases, goAssets, nextStep, enterOffers, giveAssets, takeAssetsBack, save } = commands;
  for (const [key, after] of [[newPurchase.key, 'yeni satın alma'], [purchaseFromRequest.key, 'o talep için'], [nextStep.key, 'sıradaki adımı'], [enterOffers.key, 'teklif tablosunu'], [giveAssets.key, 'zimmetler'], [takeAssetsBack.key, 'iade alır'], [save.key, 'kaydeder']]) expect(said).toContain(`${key} ${after}`);
  for (const key of [goPurchases.key, goAssets.key]) expect(said).toContain(`(${key})`);
});

describe('out of the program', () => {
  test.each(['pdf', 'xlsx', 'csv'] as const)('saves %s where the dialog said, and leaves nothing beside it', async (format) => {
    chosen = join(folder, `rapor.${format}`);
    expect(await office.call('reports', 'save', { report: { kind: 'telefon' }, format })).toEqual({ path: chosen });
    expect((await readFile(chosen)).length).toBeGreaterThan(100);
    expect((await readdir(folder)).filter((name) => name.endsWith('.yeni'))).toEqual([]);
  });

  test('a cancelled dialog is no error', async () => {
    chosen = null;
    expect(await office.call('reports', 'save', { report: { kind: 'telefon' }, format: 'pdf' })).toBeNull();
  });

  test('a place that cannot be written is said in words, and the records are untouched', async () => {
    chosen = join(folder, 'yok', 'rapor.pdf');
    const { failure } = await office.refused('reports', 'save', { report: { kind: 'telefon' }, format: 'pdf' });
    expect(failure).toMatchObject({ code: 'fileNotWritable', ref: null });
    expect((await office.call('requests', 'list', {})).total).toBe(4);
  });

  test('opens and prints a file of its own', async () => {
    await office.call('reports', 'open', { report: { kind: 'telefon' } });
    expect(await office.call('reports', 'printers', {})).toEqual([{ name: 'Lazer', isDefault: true }]);
    expect(await office.call('reports', 'print', { report: { kind: 'telefon' }, printer: 'Lazer' })).toEqual({ printer: 'Lazer' });
    for (const path of [...opened, ...printed]) expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(opened.length + printed.length).toBe(2);
  });
});
