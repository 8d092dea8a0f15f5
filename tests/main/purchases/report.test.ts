import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatCell } from '../../../preload/contract/report-format.ts';
import { blocksOf, type ReportModel, type TableSection } from '../../../preload/contract/report-model.ts';
import { pdfPages, pdfText } from '../reports/poppler.ts';
import { purchaseOffice, type PurchaseOffice } from './office.ts';

let office: PurchaseOffice;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-satinalma-'));
  office = await purchaseOffice('2026-10-01', { services: { askSavePath: () => Promise.resolve(join(folder, 'rapor.pdf')) } });
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A bill paid in October, a printer ordered in November of which nothing has come, a purchase without money. */
async function play(): Promise<{ bill: number; printer: number }> {
  const bill = await office.open('abonelik', [['Elektrik', 100, 150_000]], { subject: 'Elektrik faturası', method: 'yok', budgetCode: '03.2' });
  await office.markUpTo(bill, 'fatura');
  office.today = '2026-10-12';
  await office.call('purchases', 'invoice', { purchaseId: bill, on: '2026-10-11', documentNo: 'E-1', firmId: office.firms[2], gross: 180_000, lines: [{ lineId: (await office.get(bill)).lines[0]?.id ?? 0, quantity: 100, price: 150_000 }] });
  await office.call('purchases', 'pay', { invoiceId: (await office.get(bill)).movements[0]?.id ?? 0, on: '2026-10-12', amount: 180_000 });
  office.today = '2026-11-02';
  const printer = await office.open('mal', [['Yazıcı', 200, 600_000]], { subject: 'Yazıcı alımı', budgetCode: '03.7' });
  await office.markUpTo(printer, 'arastirma');
  const line = (await office.get(printer)).lines[0]?.id ?? 0;
  for (const [at, price] of [500_000, 550_000, 580_000].entries()) await office.call('purchases', 'putOffer', { purchaseId: printer, firmId: office.firms[at] ?? 0, givenOn: office.today, vatIncluded: false, prices: [{ lineId: line, price }] });
  await office.markUpTo(printer, 'karar');
  office.today = '2026-11-06';
  await office.call('purchases', 'decide', { purchaseId: printer, on: office.today, awards: [{ lineId: line, offerId: (await office.get(printer)).offers[0]?.id ?? 0 }] });
  await office.call('purchases', 'order', { purchaseId: printer, on: office.today, firmId: office.firms[0], lines: [{ lineId: line, quantity: 200, price: 500_000 }] });
  const ended = await office.open('mal', [['Klima', 100, 4_000_000]], { subject: 'Klima alımı' });
  await office.call('purchases', 'end', { id: ended, on: office.today, reason: 'odenek_yok', note: 'Ödenek aktarılmadı.' });
  office.today = '2026-11-30';
  return { bill, printer };
}

const tableOf = (model: ReportModel, title: string): TableSection => {
  const found = blocksOf(model).find((block): block is TableSection => block.kind === 'table' && (block.title ?? '').startsWith(title));
  if (!found) throw new Error(`no table ${title}`);
  return found;
};
const printed = (table: TableSection): string[] => table.rows.map(({ cells }) => cells.map((cell, index) => formatCell(cell, table.columns[index]?.type ?? 'text', table.columns[index]?.decimals)).join(' | '));

describe('the report of a period', () => {
  test('figures, open ones by stage and age, budget, savings and days', async () => {
    await office.call('purchaseSettings', 'saveBudgetLine', { id: null, year: 2026, code: '03.2', tertip: '', name: 'Tüketime yönelik mal', allocation: 1_500_000, active: true });
    await play();
    const model = await office.call('reports', 'preview', { report: { kind: 'satinalma', from: '2026-10-01', to: '2026-11-30' } });
    const [figures] = model.sections;
    expect(figures?.kind === 'figures' && figures.figures.map(({ label, value, type, note }) => `${label}: ${formatCell(value, type)}${note ? ` (${note})` : ''}`)).toEqual([
      'Açılan: 3',
      'Sonuçlanan: 1',
      'Alımsız biten: 1',
      'Açık (bugün): 1',
      'Takılı (bugün): 1',
      'Faturalanan (KDV hariç): 1.500,00 TL',
      'Firmalara ödenen: 1.800,00 TL',
      'Yaklaşık maliyete göre fark: 2.000,00 TL (karar verilenlerde %16,7)',
      'Açılıştan sonuca ortalama gün: 11,0',
    ]);
    expect(printed(tableOf(model, 'Açık satın almalar: aşama'))).toEqual(['Teslim | 0 | 1 | 0 | 0 | 1 | 10.000,00 TL']);
    expect(printed(tableOf(model, 'Açık satın almalar ve kimde'))).toEqual(['SA-2026/0002 | Yazıcı alımı |  | Teslim | Yıldız Kırtasiye (takılı) | 24 | 10.000,00 TL']);
    expect(printed(tableOf(model, 'Bütçe koduna'.slice(0, 6)))).toEqual(['2026 | 03.2 Tüketime yönelik mal | İhale usulü yok (abonelik, kurum içi) | 1 | 1.500,00 TL | 1.800,00 TL | 15.000,00 TL | %10,0']);
    expect(printed(tableOf(model, 'Yaklaşık maliyet ve karar'))).toEqual(['SA-2026/0002 | Yazıcı alımı | Yıldız Kırtasiye | 12.000,00 TL | 10.000,00 TL | 2.000,00 TL']);
    expect(printed(tableOf(model, 'Aşamaların ortalama süresi')).filter((row) => /^(Karar|Fatura|Ödeme) /.test(row))).toEqual(['Fatura | 1 | 10,0 | 10', 'Ödeme | 1 | 1,0 | 1', 'Karar | 1 | 4,0 | 4']);
    expect(printed(tableOf(model, 'Muhtarlığa göre'))).toEqual(['Muhtarlığı yazılmamış | 3 | 1 | 1 | 1 | 1.500,00 TL']);
    expect(printed(tableOf(model, 'Alımsız bitenler'))).toEqual(['SA-2026/0003 | Klima alımı | Ödenek yok | 06.11.2026 | 40.000,00 TL']);
  });

  test('a period in which nothing happened says so, and one that ends before the open ones were opened leaves them out of its lists', async () => {
    await play();
    const model = await office.call('reports', 'preview', { report: { kind: 'satinalma', from: '2026-10-01', to: '2026-10-31' } });
    expect(printed(tableOf(model, 'Dönemde sonuçlananlar'))).toEqual(['SA-2026/0001 | Elektrik faturası | İhale usulü yok (abonelik, kurum içi) | Çınar Ticaret | 12.10.2026 | 11 | 1.500,00 TL']);
    expect(tableOf(model, 'Yaklaşık maliyet ve karar').rows).toEqual([]);
    const empty = await office.call('reports', 'preview', { report: { kind: 'satinalma', from: '2019-01-01', to: '2019-01-31' } });
    expect(tableOf(empty, 'Dönemde sonuçlananlar')).toMatchObject({ rows: [], emptyText: 'Bu dönemde kayıt yok.' });
    expect((await office.refused('reports', 'preview', { report: { kind: 'satinalma', from: '2026-02-01', to: '2026-01-01' } })).failure.code).toBe('invalid');
  });
});

test('the course of a purchase is one page that says where it waits', async () => {
  const { printer, bill } = await play();
  await office.call('reports', 'save', { report: { kind: 'satinalma_kurs', purchaseId: printer }, format: 'pdf' });
  const file = readFileSync(join(folder, 'rapor.pdf'));
  expect(pdfPages(file)).toHaveLength(1);
  const text = pdfText(file).replace(/\s+/g, ' ');
  for (const words of ['Satın Alma Nerede?', 'SA-2026/0002 – Yazıcı alımı', 'Kimde Kaç gündür Tutar (KDV hariç) Yıldız Kırtasiye 24 10.000,00 TL', '10.000,00 TL (on bin TL), KDV hariç', 'Teslim SÜRÜYOR', 'Karar bitti 06.11.2026', 'Ödeme –', 'Doğrudan temin onay belgesi']) expect(text).toContain(words);
  const paid = await office.call('reports', 'preview', { report: { kind: 'satinalma_kurs', purchaseId: bill } });
  expect(paid.sections[0]).toMatchObject({ kind: 'figures', figures: [{ label: 'Durum', value: 'Ödendi' }, { label: 'Tarih', value: '2026-10-12' }, { label: 'Tutar (KDV hariç)', value: 150_000 }] });
  expect((await office.refused('reports', 'preview', { report: { kind: 'satinalma_kurs', purchaseId: 99 } })).failure.code).toBe('notFound');
});

test('Bugün counts what is open and names what is stuck; the search finds a purchase by number, item and firm', async () => {
  const { printer } = await play();
  expect((await office.call('today', 'summary', {})).purchases).toMatchObject({ open: 1, stuck: 1, longest: [{ id: printer, waitsOn: 'Yıldız Kırtasiye', waitingDays: 24 }] });
  const hits = async (text: string) => (await office.call('search', 'everything', { text })).filter(({ kind }) => kind === 'satinalma').map(({ title, detail }) => `${title} | ${detail}`);
  expect(await hits('SA-2026/0002')).toEqual(['SA-2026/0002 Yazıcı alımı | Yıldız Kırtasiye · Sipariş verildi']);
  expect(await hits('KLİMA')).toEqual(['SA-2026/0003 Klima alımı | Ödenek yok']);
  expect(await hits('yildiz')).toHaveLength(1);
});

test('what was bought for a muhtarlık stands on its line of time and on its page, what ended without a purchase not there', async () => {
  const { id: neighbourhoodId } = await office.call('neighbourhoods', 'create', { name: 'Yeni', kind: 'merkez', code: '', note: '' });
  await office.open('mal', [['Yazıcı', 100, 600_000]], { subject: 'Muhtarlık yazıcısı', neighbourhoodId });
  const ended = await office.open('mal', [['Klima', 100, 900_000]], { subject: 'Muhtarlık kliması', neighbourhoodId });
  await office.call('purchases', 'end', { id: ended, on: office.today, reason: 'iptal', note: 'Vazgeçildi.' });
  const lines = (await office.call('neighbourhoods', 'timeline', { id: neighbourhoodId })).filter(({ kind }) => kind === 'satinalma');
  expect(lines.map(({ text, purchaseId }) => `${purchaseId} ${text}`)).toEqual(['2 Satın alma SA-2026/0002: Muhtarlık kliması (İptal, 9.000,00 TL KDV hariç)', '1 Satın alma SA-2026/0001: Muhtarlık yazıcısı (Taslak, 6.000,00 TL KDV hariç)']);
  const page = await office.call('reports', 'preview', { report: { kind: 'mahalle', neighbourhoodId } });
  expect(page.sections.at(-1)).toMatchObject({ kind: 'list', items: [{ text: 'Muhtarlık yazıcısı', detail: 'SA-2026/0001 · Taslak · 6.000,00 TL' }] });
});
