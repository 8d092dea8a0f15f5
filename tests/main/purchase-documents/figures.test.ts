/** What stands on each paper of a purchase whose figures were computed by hand (see the comment at the table). */
import { describe, expect, test } from 'vitest';
import { samplePurchase } from '../../../main/features/purchase-documents/sample.ts';
import { shippedTemplate, shippedTemplates } from '../../../main/features/purchase-documents/shipped.ts';
import { problemIn } from '../../../main/features/purchase-documents/template.ts';
import { documentBuilders } from '../../../main/reports/builders/purchase-documents/index.ts';
import { estimatedLines } from '../../../main/reports/builders/purchase-documents/estimate.ts';
import type { DocumentSources } from '../../../main/reports/builders/purchase-documents/sources.ts';
import { purchaseDocuments, templateKinds, type PurchaseDocument } from '../../../preload/contract/purchase-codes.ts';
import { holdingFieldNames, purchaseFieldNames } from '../../../preload/contract/purchase-field-names.ts';
import { holdingFields, purchaseFields } from '../../../preload/contract/purchase-document-model.ts';
import { formatCell } from '../../../preload/contract/report-format.ts';
import { blocksOf, type ReportModel } from '../../../preload/contract/report-model.ts';
import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';
import { justOpened, large, nobody, sources, TODAY } from './paper-sources.ts';

const paper = (document: PurchaseDocument, changes: Partial<PurchaseDetail> = {}, more: Partial<DocumentSources> = {}): ReportModel => documentBuilders[document](sources(document, changes, more));

/** Everything that is printed, a line a row. */
function linesOf(model: ReportModel): string[] {
  const blocks = blocksOf(model).flatMap((block) => {
    if (block.kind === 'text') return block.text.split('\n');
    if (block.kind === 'fields') return block.fields.map(({ label, value }) => `${label}: ${value}`);
    if (block.kind !== 'table') return [];
    return [block.columns.map(({ label }) => label).join(' | '), ...block.rows.map(({ cells }) => block.columns.map(({ type }, at) => formatCell(cells[at] ?? null, type).trim()).join(' | '))];
  });
  return [model.title, ...blocks, ...(model.signatures ?? []).map(({ role, name, title }) => [role, name, title].filter(Boolean).join(' – '))];
}
const said = (model: ReportModel): string => linesOf(model).join('\n');

/*
 * 4 × 2.500,00 + 1 × 7.250,50 at 20 %, 12,5 × 33,30 at 10 %: 17.250,50 + 416,25 = 17.666,75; KDV 3.450,10 + 41,63 (41,625
 * rounded up); together 21.158,48. The firm's offer: 9.600 + 7.000 + 400 = 17.000; KDV 3.320 + 40; together 20.360.
 * Three chairs of four were accepted: 7.200 + 7.000 + 400 = 14.600; KDV 2.840 + 40; together 17.480.
 */
const expected: Readonly<Record<PurchaseDocument, readonly string[]>> = {
  ihtiyac: [
    'İhtiyaç Talep Formu (Lüzum Müzekkeresi)',
    'Aşağıda cinsi ve miktarı yazılı 3 kalem ihtiyacın Yeni Mahallesi Muhtarlığı için temin edilmesine lüzum görülmüştür.',
    'Muhtarlık: Yeni Mahallesi Muhtarlığı',
    '3 | Uzatma kablosu | 12,5 | metre | ',
    'UYGUNDUR …/…/20… – Elif Işık – Harcama Yetkilisi',
  ],
  yaklasik_maliyet: [
    '3 | Uzatma kablosu | 12,5 | metre | 33,30 TL | %10 | 416,25 TL',
    '– | Toplam (KDV hariç) | – |  | – |  | 17.666,75 TL',
    '– | KDV %10 | – |  | – |  | 41,63 TL',
    '– | KDV %20 | – |  | – |  | 3.450,10 TL',
    '– | Genel toplam (KDV dahil) | – |  | – |  | 21.158,48 TL',
    'Toplam (KDV hariç), yazıyla: on yedi bin altı yüz altmış altı TL yetmiş beş kuruş',
    'Birim fiyatlar idarece belirlenmiştir (KDV hariç).',
    // 2.500 + 7.250,50 of two, 7.000 + 7.250,50 + 6.900 of three: (2400+2500+2600)/3 = 2.500; (7000+7250,50+6900)/3 = 7.050,17; (32+33,30)/2 = 32,65.
    'Alınan tekliflerin aritmetik ortalaması (KDV hariç): 17.458,30 TL.',
    'Gerçekleştirme Görevlisi – Ömer Ünal – Şef',
  ],
  onay_belgesi: [
    'Doğrudan Temin Onay Belgesi',
    'Onay tarihi ve no: 20.10.2026 / 28',
    'Miktarı: 3 kalem (aşağıdaki listede)',
    'Yaklaşık maliyet (KDV hariç): 17.666,75 TL',
    'Kullanılabilir ödenek: ………………………………',
    'Alım usulü: 22/d doğrudan temin (4734 sayılı Kamu İhale Kanunu’nun 22’nci maddesinin (d) bendi)',
    'Fiyat araştırma görevlileri: Ömer Ünal (şef), Inci Çağ',
    'OLUR …/…/20… – Elif Işık – Harcama Yetkilisi',
  ],
  teklif_isteme: ['Sayı : -934.01-', 'Konu : Teklif Mektubu', '22.11.2026', '1 | Ofis sandalyesi, kolçaklı | 4 | adet |  | %20 | ', 'Birim fiyatlara KDV:  □ dahil değildir     □ dahildir', 'Harcama Yetkilisi – Elif Işık – Muhtarlık İşleri Müdürü'],
  teklif_cetveli: ['Teklif Cetveli', '– | Genel toplam (KDV dahil) | – |  | – |  | ', 'Firma: ………………………………', 'Teklif Veren (kaşe, imza) – ……………'],
  fiyat_arastirma: [
    'Sıra | Cinsi ve özellikleri | Miktar | Örnek Kırtasiye Ltd. Şti. | Deneme Büro Mobilya A.Ş. | Misal Ticaret',
    '1 | Ofis sandalyesi, kolçaklı | 4 adet | 2.400,00',
    'Alım yapılacak firma: Örnek Kırtasiye Ltd. Şti.: 3 kalem, KDV hariç 17.000,00 TL, KDV dahil 20.360,00 TL (yirmi bin üç yüz altmış TL)',
    'Karar tarihi ve no: 29.10.2026 / 31',
    'Fiyat Araştırma Görevlisi – Inci Çağ',
  ],
  siparis_mektubu: [
    '02.11.2026',
    'ÖRNEK KIRTASİYE LTD. ŞTİ.',
    '“Muhtarlık hizmet binası için büro malzemesi alımı” işi için 29.10.2026 tarihinde verdiğiniz teklif uygun bulunmuştur.',
    '– | Genel toplam (KDV dahil) | – |  | – |  | 20.360,00 TL',
    'Genel toplam (KDV dahil), yazıyla: yirmi bin üç yüz altmış TL',
    'Son teslim günü: 17.11.2026',
  ],
  teslim_tesellum: ['Teslim tarihi ve irsaliye no: 16.11.2026 / IRS-101', '1 | Ofis sandalyesi, kolçaklı | 4 | 4 | adet | ', 'Teslim Eden – ……………'],
  muayene_kabul: ['1 | Ofis sandalyesi, kolçaklı | 4 | 3 | 1 | adet', '3 | Uzatma kablosu | 12,5 | 12,5 | 0 | metre', 'İade gerekçesi: Bir sandalyenin ayağı kırık geldi.', 'Komisyon Başkanı – Şule Öz – mühendis', 'Üye – İnci Gül – memur'],
  odeme_ekleri: ['Fatura tarihi ve no: 19.11.2026 / FTR2026000000041', 'Fatura tutarı (KDV dahil), yazıyla: on yedi bin dört yüz seksen TL', '2 | Doğrudan temin onay belgesi | 20.10.2026 | 28 |  | ■ Var', '5 | e-Fatura / e-Arşiv fatura |  |  |  | □ Yok', 'Yukarıdaki belgeler Mali Hizmetler Müdürlüğüne teslim edilmek üzere düzenlenmiştir.'],
  dosya_kapagi: ['934.01[SA-2026/0012]', '2026', 'Tutar (KDV dahil): 17.480,00 TL', 'Kapanış tarihi: ………………………………'],
  dizi_pusulasi: ['1 | 13.10.2026 | 27 | İhtiyaç / talep formu (lüzum müzekkeresi) |  | Dosyada', '5 |  |  | e-Fatura / e-Arşiv fatura |  | Eksik', 'Dosyada 4 belge var, 1 belge eksik.'],
};

describe('the paper', () => {
  test.each(purchaseDocuments.map((document) => [document] as const))('%s says what the record says', (document) => {
    const lines = said(paper(document));
    for (const line of expected[document]) expect(lines).toContain(line);
    expect(lines).not.toMatch(/null|undefined|NaN|\{|\}/);
  });

  test.each(purchaseDocuments.map((document) => [document] as const))('%s of a purchase just opened has dotted lines and no hole', (document) => {
    const lines = said(paper(document, justOpened(), { people: nobody, firms: [] }));
    expect(lines).not.toMatch(/null|undefined|NaN|0,00|sıfır|\{|\}/);
    expect(lines).toContain('…');
    expect(lines).not.toMatch(/ {2}tarih|^ ?işi|“”/m);
  });
});

describe('the price research', () => {
  test('marks the lowest of each line and in total; an incomplete offer is never the lowest in total', () => {
    const [table] = blocksOf(paper('fiyat_arastirma')).filter(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map(({ cells }) => cells.slice(3))).toEqual([
      ['2.400,00\n● 9.600,00', '2.500,00\n10.000,00', '2.600,00\n10.400,00'],
      ['7.000,00\n7.000,00', '7.250,50\n7.250,50', '6.900,00\n● 6.900,00'],
      ['32,00\n● 400,00', '33,30\n416,25', 'vermedi'],
      ['● 17.000,00', '17.666,75', '17.300,00\neksik teklif'],
      ['3.360,00', '3.491,73', '3.460,00'],
      ['20.360,00', '21.158,48', '20.760,00'],
      ['KDV hariç', 'KDV dahil', 'KDV hariç'],
      ['26.10.2026', '27.10.2026', '28.10.2026'],
    ]);
  });

  test('says why fewer than three were asked, or leaves the line for it', () => {
    const offers = samplePurchase(TODAY).offers.slice(0, 2);
    expect(said(paper('fiyat_arastirma', { offers }))).toContain('Üçten az teklif alınmasının gerekçesi: …');
    expect(said(paper('fiyat_arastirma', { offers, fewOffersReason: 'İlçede başka satıcı yok.' }))).toContain('Üçten az teklif alınmasının gerekçesi: İlçede başka satıcı yok.');
    expect(said(paper('fiyat_arastirma'))).not.toContain('Üçten az');
  });

  test('four firms lie on a broad sheet, seven in two tables', () => {
    const { offers } = large();
    const [offer] = offers ?? [];
    if (!offer) throw new Error('no offer');
    const firms = (count: number) => Array.from({ length: count }, (_, index) => ({ ...offer, id: index + 1, firmId: index + 1, firm: `Firma ${index + 1}` }));
    expect(paper('fiyat_arastirma', { offers: firms(3) }).orientation).toBeUndefined();
    expect(paper('fiyat_arastirma', { offers: firms(4) }).orientation).toBe('landscape');
    const tables = blocksOf(paper('fiyat_arastirma', { offers: firms(7) })).filter(({ kind }) => kind === 'table');
    expect(tables.map(({ title }) => title)).toEqual(['Teklifler 1–4 / 7', 'Teklifler 5–7 / 7']);
  });
});

describe('where the estimate comes from', () => {
  const { lines, offers } = samplePurchase(TODAY);
  const mean = [250_000, 705_017, 3_265];
  const priced = (prices: readonly number[]) => lines.map((line, index) => ({ ...line, price: prices[index] ?? 0 }));
  test.each([
    ['no price, no offer', priced([0, 0, 0]), [], [null, null, null], 'Yaklaşık maliyet henüz hesaplanmamıştır'],
    ['no price, offers', priced([0, 0, 0]), offers, mean, '3 firmanın teklifinin KDV hariç aritmetik ortalamasıdır: Örnek Kırtasiye Ltd. Şti., Deneme'],
    ['the mean was taken over', priced(mean), offers, mean, '3 firmanın teklifinin'],
    ['one firm', priced([0, 0, 0]), offers.slice(0, 1), [240_000, 700_000, 3_200], 'Birim fiyatlar Örnek Kırtasiye Ltd. Şti. firmasının'],
    ['by hand', priced([1, 2, 3]), [], [1, 2, 3], 'idarece belirlenmiştir'],
    ['offers that leave a line out', priced([0, 0, 0]), offers.slice(2), [null, null, null], 'henüz hesaplanmamıştır'],
  ])('%s', (_, given, all, prices, sentence) => {
    const told = estimatedLines({ lines: given, offers: all });
    expect(told.lines.map(({ price }) => price)).toEqual(prices);
    expect(told.source).toContain(sentence);
  });
});

describe('of several movements', () => {
  const base = samplePurchase(TODAY);
  const [first] = base.movements;
  if (!first) throw new Error('no order');
  const second = { ...first, id: 9, on: '2026-11-10', documentNo: '44', lines: first.lines.slice(0, 1) };
  const movements = [...base.movements, second];

  test('the last one speaks, unless another is asked for; a cancelled one never', () => {
    expect(said(paper('siparis_mektubu', { movements }))).toContain('10.11.2026 / 44');
    expect(said(paper('siparis_mektubu', { movements }, { movementId: first.id }))).toContain('02.11.2026 / 33');
    expect(said(paper('siparis_mektubu', { movements: [...base.movements, { ...second, cancelledOn: '2026-11-11' }] }))).toContain('02.11.2026 / 33');
  });

  test('before the order the letter holds what the firm was awarded', () => {
    const model = said(paper('siparis_mektubu', { movements: [] }));
    expect(model).toContain('– | Genel toplam (KDV dahil) | – |  | – |  | 20.360,00 TL');
    expect(model).toContain('en geç …………… tarihine kadar');
  });

  test('prices that the firm wrote with KDV stay so, before the order and in it: every column adds up', () => {
    const { lines, offers } = base;
    const awarded = { movements: [], lines: lines.slice(0, 1).map((line) => ({ ...line, quantity: 4000, offerId: 2 })), offers: offers.map((offer) => (offer.id === 2 ? { ...offer, prices: { 1: 145_000 } } : offer)) };
    const ordered = { ...awarded, movements: [{ ...first, vatIncluded: true, lines: [{ lineId: 1, quantity: 4000, price: 145_000, vatRate: 20 }] }] };
    for (const purchase of [awarded, ordered]) {
      const model = paper('siparis_mektubu', purchase, { offerFirmId: 2 });
      expect(model.sections.flatMap((section) => (section.kind === 'table' ? section.columns.map(({ label }) => label) : []))).toEqual(expect.arrayContaining(['Birim fiyat (KDV dahil)', 'Tutar (KDV dahil)']));
      for (const row of ['1.450,00 TL | %20 | 58.000,00 TL', 'Toplam (KDV hariç) | – |  | – |  | 48.333,33 TL', 'KDV %20 | – |  | – |  | 9.666,67 TL', 'Genel toplam (KDV dahil) | – |  | – |  | 58.000,00 TL']) expect(said(model)).toContain(row);
    }
  });
});

test('an empty line between the signers begins a row; who is not known gets a dotted line, a list of people a place each', () => {
  const signers = '{fiyat_gorevlileri}\nÜye | | memur\n\nUYGUNDUR | {harcama_yetkilisi} | Müdür';
  const { signatures } = paper('fiyat_arastirma', {}, { template: { ...shippedTemplate('fiyat_arastirma'), signers } });
  expect(signatures).toEqual([
    { role: 'Fiyat Araştırma Görevlisi', name: 'Ömer Ünal', title: 'şef' },
    { role: 'Fiyat Araştırma Görevlisi', name: 'Inci Çağ' },
    { role: 'Üye', name: '……………', title: 'memur' },
    { role: 'UYGUNDUR', name: 'Elif Işık', title: 'Müdür', newRow: true },
  ]);
});

test('a title that comes out empty leaves the number of the purchase', () => {
  expect(paper('ihtiyac', {}, { template: { ...shippedTemplate('ihtiyac'), title: '[{ekap_no}]' } }).title).toBe('SA-2026/0012');
});

test('a paper bears its own day, not that of its printing', () => {
  const daysOf = (document: PurchaseDocument) => paper(document).parameters.map(({ value }) => value);
  expect(daysOf('ihtiyac')).toEqual(['SA-2026/0012', '13.10.2026']);
  expect(daysOf('onay_belgesi')).toEqual(['SA-2026/0012', '20.10.2026']);
  expect(daysOf('teslim_tesellum')).toEqual(['SA-2026/0012', '16.11.2026']);
  expect(daysOf('muayene_kabul')).toEqual(['SA-2026/0012', '18.11.2026']);
  expect(daysOf('fiyat_arastirma')).toEqual(['SA-2026/0012']);
  expect(daysOf('dizi_pusulasi')).toEqual(['SA-2026/0012', '22.11.2026']);
});

describe('the acceptance record', () => {
  const { movements } = samplePurchase(TODAY);
  const [, , accepted, returned] = movements;
  if (!accepted || !returned) throw new Error('the sample was accepted and sent back');
  const rows = (all: readonly (typeof accepted)[], movementId: number | null = null): string[] => linesOf(paper('muayene_kabul', { movements: all }, { movementId })).filter((line) => line.includes('Ofis sandalyesi'));

  test('of two on one day keeps what each sent back', () => {
    const second = { ...accepted, id: 7, lines: [{ lineId: 1, quantity: 50, price: 0, vatRate: 20 }] };
    expect(rows([accepted, returned, second], accepted.id)).toEqual(['1 | Ofis sandalyesi, kolçaklı | 4 | 3 | 1 | adet']);
    expect(rows([accepted, returned, second], second.id)).toEqual(['1 | Ofis sandalyesi, kolçaklı | 0,5 | 0,5 | 0 | adet']);
  });

  test('of a delivery that was wholly sent back says so', () => {
    expect(rows([returned])).toEqual(['1 | Ofis sandalyesi, kolçaklı | 1 | 0 | 1 | adet']);
  });
});

describe('the shipped templates', () => {
  test('are good, one for each paper, without a name or an institution of their own', () => {
    expect(shippedTemplates.map(({ kind }) => kind)).toEqual([...templateKinds]);
    for (const { kind, title, opening, closing, signers } of shippedTemplates) {
      for (const part of [title, opening, closing, signers]) expect(problemIn(kind)(part)).toBeNull();
      expect(`${title}${opening}${closing}${signers}`).not.toMatch(/Köyceğiz|Şişli|Altınözü|imzalanmıştır\.? elektronik|!/);
    }
  });

  test('every field has its words', () => {
    expect(Object.keys(purchaseFieldNames).toSorted()).toEqual([...purchaseFields].toSorted());
    expect(Object.keys(holdingFieldNames).toSorted()).toEqual([...holdingFields].toSorted());
  });

  test('another method than direct procurement is not called so', () => {
    expect(paper('onay_belgesi', { method: 'dmo' }).title).toBe('Onay Belgesi');
    expect(said(paper('onay_belgesi', { method: 'dmo' }))).toContain('Yukarıda belirtilen alımın yapılması');
    expect(shippedTemplate('onay_belgesi').title).toContain('{dogrudan_temin}');
  });
});
