/** The papers of a purchase that was really opened, through the program's own doors. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeRenderer } from '../../../main/reports/render/renderer.ts';
import { purchaseDocuments, type PurchaseDocument } from '../../../preload/contract/purchase-codes.ts';
import { blocksOf, type ReportModel } from '../../../preload/contract/report-model.ts';
import type { PaperRequest } from '../../../preload/contract/reports.ts';
import { purchaseOffice, type PurchaseOffice } from '../purchases/office.ts';
import { pdfInfo, pdfPages } from '../reports/poppler.ts';

let office: PurchaseOffice;
let folder: string;
let opened = '';
let id: number;
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const paper = (document: PurchaseDocument, more: { movementId?: number; offerFirmId?: number } = {}): Promise<ReportModel> => office.call('reports', 'preview', { report: { kind: 'satinalma_belge', purchaseId: id, document, ...more } });
const textOf = (model: ReportModel): string => JSON.stringify([model.title, model.sections, model.signatures]);

async function pagesOf(report: PaperRequest): Promise<string[]> {
  await office.call('reports', 'open', { report });
  return pdfPages(await readFile(opened)).map(plain);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'defter-satin-alma-'));
  office = await purchaseOffice('2026-11-02', { services: { openFile: async (path) => void (opened = path), temporaryFolder: folder } });
  await office.call('office', 'setUp', { office: { province: 'Muğla', district: 'Köyceğiz', institution: 'Köyceğiz Belediye Başkanlığı', unit: 'Muhtarlık İşleri Müdürlüğü', insideMetropolitan: true, logo: '', userName: 'Elif Işık' }, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-03-31' });
  await office.call('purchaseSettings', 'saveBudgetLine', { year: 2026, code: '03.7', tertip: '', name: 'Menkul mal', allocation: 50_000_000, active: true });
  id = await office.open('mal', [['Lazer yazıcı', 1000, 500_000]]);
  const line = (await office.get(id)).lines[0]?.id ?? 0;
  await office.markUpTo(id, 'arastirma');
  for (const [at, price] of [480_000, 510_000, 495_000].entries()) {
    await office.call('purchases', 'putOffer', { purchaseId: id, firmId: office.firms[at] ?? 0, givenOn: office.today, vatIncluded: false, prices: [{ lineId: line, price }] });
  }
  await office.markUpTo(id, 'karar');
  const { offers } = await office.get(id);
  await office.call('purchases', 'decide', { purchaseId: id, on: office.today, by: 'Müdür', documentNo: 'K-1', awards: [{ lineId: line, offerId: offers[0]?.id ?? 0 }] });
  await office.call('purchases', 'order', { purchaseId: id, on: office.today, documentNo: 'S-1', firmId: office.firms[0], lines: [{ lineId: line, quantity: 1000, price: 480_000 }] });
  for (const [day, delivered] of [['2026-11-09', 600], ['2026-11-10', 400]] as const) {
    office.today = day;
    await office.call('purchases', 'deliver', { purchaseId: id, on: day, documentNo: `İrs-${delivered}`, lines: [{ lineId: line, quantity: delivered }] });
  }
  await office.call('purchases', 'accept', { purchaseId: id, on: '2026-11-10', documentNo: 'MK-1', lines: [{ lineId: line, quantity: 900 }], returned: [{ lineId: line, quantity: 100 }], returnReason: 'Kutusu hasarlı.' });
  await office.call('purchases', 'invoice', { purchaseId: id, on: '2026-11-10', documentNo: 'GIB 2026/7', firmId: office.firms[0], gross: 5_184_000, lines: [{ lineId: line, quantity: 900, price: 480_000 }] });
});
afterAll(async () => {
  await office.close();
  await closeRenderer();
  await rm(folder, { recursive: true, force: true });
});

test('each paper is made of the record: 10 × 4.800,00 at 20 % = 57.600,00; nine accepted 51.840,00', async () => {
  expect(textOf(await paper('ihtiyac'))).toContain('Lazer yazıcı');
  expect(textOf(await paper('yaklasik_maliyet'))).toContain('elli bin TL');
  expect(textOf(await paper('onay_belgesi'))).toContain('500.000,00 TL');
  expect(textOf(await paper('fiyat_arastirma'))).toContain('Yıldız Kırtasiye: 1 kalem, KDV hariç 48.000,00 TL, KDV dahil 57.600,00 TL (elli yedi bin altı yüz TL)');
  expect(textOf(await paper('siparis_mektubu'))).toContain('02.11.2026 / S-1');
  expect(textOf(await paper('teklif_isteme', { offerFirmId: office.firms[1] }))).toContain('IŞIK BİLİŞİM');
  const acceptance = textOf(await paper('muayene_kabul'));
  expect(acceptance).toContain('"10","9","1","adet"');
  expect(acceptance).toContain('Kutusu hasarlı.');
  expect(textOf(await paper('odeme_ekleri'))).toContain('elli bir bin sekiz yüz kırk TL');
  for (const document of purchaseDocuments) expect(textOf(await paper(document))).not.toMatch(/undefined|NaN/);
});

test('a paper of one delivery of two; one of another paper, and a firm that is none, are refused', async () => {
  const { movements } = await office.get(id);
  const [first] = movements.filter(({ kind }) => kind === 'teslim').toSorted((a, b) => a.id - b.id);
  expect(textOf(await paper('teslim_tesellum', { movementId: first?.id ?? 0 }))).toContain('09.11.2026 / İrs-600');
  expect(textOf(await paper('teslim_tesellum'))).toContain('10.11.2026 / İrs-400');
  for (const report of [
    { kind: 'satinalma_belge', purchaseId: id, document: 'siparis_mektubu', movementId: first?.id ?? 0 },
    { kind: 'satinalma_belge', purchaseId: id, document: 'ihtiyac', movementId: first?.id ?? 0 },
    { kind: 'satinalma_belge', purchaseId: id, document: 'teklif_isteme', offerFirmId: 999 },
    { kind: 'satinalma_belge', purchaseId: 999, document: 'ihtiyac' },
  ] as const) {
    expect((await office.refused('reports', 'preview', { report })).failure.code).toBe('notFound');
  }
});

test('the whole file holds cover, contents and every paper by now in order, each delivery for itself', async () => {
  const pages = await pagesOf({ kind: 'satinalma_dosyasi', purchaseId: id });
  const titles = ['934.01[SA-2026/0001]', 'Dizi Pusulası', 'İhtiyaç Talep Formu', 'Yaklaşık Maliyet Hesap Cetveli', 'Doğrudan Temin Onay Belgesi', 'Piyasa Fiyat Araştırma Tutanağı', 'Konu : Sipariş Mektubu', 'İrs-600', 'İrs-400', 'Muayene ve Kabul Komisyonu Tutanağı'];
  expect(pages.map((page, index) => page.includes(titles[index] ?? '?'))).toEqual(titles.map(() => true));
  expect(opened).toContain('Satın Alma Dosyası – SA-2026-0001');
  const [noted] = await office.database.source.query<{ what: string; detail: string; rows: number }[]>('SELECT what, detail FROM access_log ORDER BY id DESC LIMIT 1');
  expect(noted).toEqual({ what: 'Satın Alma Dosyası', detail: 'SA-2026/0001' });
});

test('the file of a purchase just opened is cover, contents and the need; a paper that nobody needs is left out', async () => {
  const young = await office.open('mal', [['Kâğıt', 100, 10_000]]);
  expect(await pagesOf({ kind: 'satinalma_dosyasi', purchaseId: young })).toHaveLength(3);
  const [need] = (await office.get(young)).papers;
  await office.call('purchases', 'markPaper', { paperId: need?.id ?? 0, presentOn: null, paperNo: '', notNeededReason: 'Genel talep formu var.' });
  expect(await pagesOf({ kind: 'satinalma_dosyasi', purchaseId: young })).toHaveLength(2);
});

test('the office’s own words stand on the paper', async () => {
  await office.call('purchaseDocuments', 'saveTemplate', { kind: 'siparis_mektubu', title: 'Sipariş', opening: '{firma:e} sipariş verilmiştir.', closing: '', signers: 'Müdür | {harcama_yetkilisi} | ' });
  const pages = await pagesOf({ kind: 'satinalma_belge', purchaseId: id, document: 'siparis_mektubu', movementId: null, offerFirmId: null });
  expect(pages.join(' ')).toContain('Yıldız Kırtasiyeye sipariş verilmiştir.');
  await office.call('purchaseDocuments', 'resetTemplate', { kind: 'siparis_mektubu' });
  expect((await pagesOf({ kind: 'satinalma_belge', purchaseId: id, document: 'siparis_mektubu', movementId: null, offerFirmId: null })).join(' ')).toContain('teklif uygun bulunmuştur');
});

test('without personal data the names of known people in the words are hidden, and the file stays whole', async () => {
  await office.call('people', 'create', { name: 'Hasan Işık', phone: '0532 123 45 67', phone2: '', email: '', address: '', note: '' });
  const named = await office.open('mal', [['Kâğıt', 100, 10_000]], { justification: 'Muhtar Hasan Işık istedi.' });
  const report = { kind: 'satinalma_belge', purchaseId: named, document: 'ihtiyac', movementId: null, offerFirmId: null } as const;
  await office.call('reports', 'open', { report, withoutPersonal: true });
  const text = plain(pdfPages(await readFile(opened)).join(' '));
  expect(text).toContain('Muhtar ••• istedi.');
  expect(text).not.toContain('Hasan');
  await office.call('reports', 'open', { report: { kind: 'satinalma_dosyasi', purchaseId: named }, withoutPersonal: true });
  expect(pdfInfo(await readFile(opened)).get('Pages')).toBe('3');
});

test('every block of every paper has something in it', async () => {
  const tables = [];
  for (const document of purchaseDocuments) tables.push(...blocksOf(await paper(document)).flatMap((block) => (block.kind === 'table' ? [block.rows.length] : [])));
  expect(tables.length).toBeGreaterThan(9);
  expect(Math.min(...tables)).toBeGreaterThan(0);
});
