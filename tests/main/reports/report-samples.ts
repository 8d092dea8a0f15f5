/** Report models for the layout, export and render tests: a believable month, a neighbourhood page, a long ledger, extremes. */
import type { ReportColumn, ReportModel, ReportRow, TableSection } from '../../../preload/contract/report-model.ts';
import { totalRow } from '../../../preload/contract/report-model.ts';

export const TURKISH_LETTERS = 'ĞÜŞİÖÇ ğüşıöç Â î ₺';

// A teal disc of 24×24 points.
export const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAWElEQVR4nGP4TyXAgF9aJK8CGZFsEJp+TESUQQRNwWoWAxlGYDWOBgaRYQqyWQwUmgI3a3AaRKEpEDRqEHEGDb7op6ZBVMtrg7IYIdU4NF20LLPxmIhHJQAHQ4qv60tiTQAAAABJRU5ErkJggg==';

const NEIGHBOURHOODS = ['Akköprü', 'Beyobası', 'Çandır', 'Dalyan', 'Ekincik', 'Gülpınar', 'Hamitköy', 'Kavakarası', 'Otmanlar', 'Pınar', 'Sultaniye', 'Toparlar', 'Ulucami', 'Yangı', 'Yeni', 'Zaferler'];
const UNITS = ['Fen İşleri Müdürlüğü', 'Park ve Bahçeler Müdürlüğü', 'Temizlik İşleri Müdürlüğü', 'Zabıta Müdürlüğü', 'İmar ve Şehircilik Müdürlüğü'];
const SUBJECTS = ['Sokak aydınlatması arızası', 'Kaldırım onarımı', 'Çöp konteyneri talebi', 'Park bakımı ve oyun grubu', 'Yağmur suyu ızgarası temizliği', 'Başıboş hayvan şikâyeti'];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const letterhead = { institution: 'Köyceğiz Belediye Başkanlığı', unit: 'Muhtarlık İşleri Müdürlüğü', logo: LOGO } as const;
const generatedAt = '2026-11-22T14:05:00';

export const ledgerColumns: readonly ReportColumn[] = [
  { key: 'no', label: 'Talep no', type: 'text', width: 52 },
  { key: 'date', label: 'Kayıt tarihi', type: 'date' },
  { key: 'place', label: 'Mahalle', type: 'text' },
  { key: 'subject', label: 'Konu', type: 'text' },
  { key: 'unit', label: 'Birim', type: 'text' },
  { key: 'days', label: 'Gün', type: 'integer', total: 'sum' },
];

export function ledgerRows(count: number): ReportRow[] {
  return Array.from({ length: count }, (_, index) => ({
    cells: [
      `2026/${String(index + 1).padStart(4, '0')}`,
      `2026-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      pick(NEIGHBOURHOODS, index * 7),
      pick(SUBJECTS, index * 5),
      pick(UNITS, index * 3),
      (index * 11) % 37,
    ],
  }));
}

export function ledger(count: number): ReportModel {
  const rows = ledgerRows(count);
  const table: TableSection = {
    kind: 'table',
    columns: ledgerColumns,
    rows: count === 0 ? [] : [...rows, totalRow(ledgerColumns, rows, 'Toplam')],
    emptyText: 'Bu dönemde kayıt yok.',
  };
  return { title: 'Talep defteri', letterhead, generatedAt, parameters: [{ label: 'Dönem', value: '01.01.2026 – 31.12.2026' }], methodNotes: [], sections: [table] };
}

const outcomeColumns: readonly ReportColumn[] = [
  { key: 'place', label: 'Mahalle', type: 'text' },
  { key: 'received', label: 'Gelen', type: 'integer', total: 'sum' },
  { key: 'done', label: 'Yapıldı', type: 'integer', total: 'sum' },
  { key: 'partly', label: 'Kısmen', type: 'integer', total: 'sum' },
  { key: 'refused', label: 'Yapılamadı', type: 'integer', total: 'sum' },
  { key: 'open', label: 'Devam eden', type: 'integer', total: 'sum' },
  { key: 'inTime', label: 'Süresinde', type: 'percent' },
  { key: 'cost', label: 'Harcama', type: 'money', total: 'sum' },
];

export function periodReport(): ReportModel {
  const rows: ReportRow[] = NEIGHBOURHOODS.map((place, index) => {
    const received = 5 + ((index * 13) % 29);
    const done = Math.floor(received * 0.6);
    return { cells: [place, received, done, 2, 1, received - done - 3, index === 3 ? null : 0.7 + (index % 4) * 0.1, index * 1234567 + 111111] };
  });
  const total = totalRow(outcomeColumns, rows, 'Toplam');
  const places = rows.slice(0, 8).map((row) => ({ label: String(row.cells[0]), value: Number(row.cells[1]), compare: Number(row.cells[2]) }));
  const unitColumns: readonly ReportColumn[] = [
    { key: 'unit', label: 'Birim', type: 'text' },
    { key: 'received', label: 'Gelen', type: 'integer', total: 'sum' },
    { key: 'mean', label: 'Ort. gün', type: 'decimal' },
  ];
  const units: ReportRow[] = UNITS.map((unit, index) => ({ cells: [unit, 1111 * (index + 1), 4.25 + index] }));
  return {
    title: 'Dönem raporu', subtitle: 'Ekim 2026', letterhead, generatedAt,
    parameters: [{ label: 'Dönem', value: '01.10.2026 – 31.10.2026' }, { label: 'Tarih esası', value: 'kayıt tarihi' }, { label: 'Mahalle', value: 'tümü' }],
    methodNotes: ['Süresinde oranı, yasal süresi dolmuş ya da sonuçlanmış talepler üzerinden hesaplanır. Yanıt günü takvim günüdür.'],
    sections: [
      { kind: 'figures', figures: [
        { label: 'Devreden', value: 41, type: 'integer' },
        { label: 'Gelen', value: 1327, type: 'integer', note: 'önceki ay 1.204 (+%10)' },
        { label: 'Sonuçlanan', value: 1271, type: 'integer' },
        { label: 'Süresi geçen', value: 9, type: 'integer' },
        { label: 'Ortanca yanıt günü', value: 6.5, type: 'decimal' },
        { label: 'Süresinde yanıt', value: 0.81, type: 'percent' },
      ] },
      { kind: 'table', title: 'Mahallelere göre sonuçlar', columns: outcomeColumns, rows: [...rows, total], emptyText: 'Bu dönemde kayıt yok.', note: 'Harcama, fatura toplamıdır.' },
      { kind: 'columns', leftShare: 0.5,
        left: [{ kind: 'chart', title: 'En çok talep gelen mahalleler', type: 'integer', bars: places, legend: ['Gelen', 'Yapıldı'], emptyText: 'Bu dönemde kayıt yok.' }],
        right: [{ kind: 'table', title: 'Birimlere göre', columns: unitColumns, rows: [...units, totalRow(unitColumns, units, 'Toplam')], emptyText: 'Bu dönemde kayıt yok.' }] },
      { kind: 'table', title: 'Karşılanamayan talepler ve gerekçeleri', columns: ledgerColumns, rows: [{ kind: 'group', cells: ['Ödenek yetersizliği'] }, ...ledgerRows(14)], emptyText: 'Bu dönemde karşılanamayan talep yok.' },
      { kind: 'table', title: 'Ziyaretler', columns: ledgerColumns, rows: [], emptyText: 'Bu dönemde kayıt yok.' },
    ],
    signatures: [{ role: 'Düzenleyen', name: 'Ayşe YILMAZ', title: 'Memur' }, { role: 'Onaylayan', name: 'Mehmet ŞAHİN', title: 'Muhtarlık İşleri Müdürü' }],
  };
}

export function neighbourhoodPage(open = 9): ReportModel {
  return {
    title: 'Yeni Mahallesi', subtitle: 'Mahalle sayfası', letterhead, generatedAt, fitOnePage: {},
    parameters: [{ label: 'Dönem', value: 'son 12 ay' }],
    methodNotes: ['Sayılar kayıt tarihine göredir; iptal edilen talepler sayılmaz.'],
    sections: [
      { kind: 'columns', leftShare: 0.5,
        left: [{ kind: 'fields', title: 'Muhtar', fields: [{ label: 'Ad soyad', value: 'Hatice ÖZTÜRK' }, { label: 'Telefon', value: '0 (532) 123 45 67' }, { label: 'Görev başı', value: '31.03.2024' }] }],
        right: [{ kind: 'fields', title: 'Mahalle', fields: [{ label: 'Nüfus', value: '4.812 (2025)' }, { label: 'Hane', value: '1.604' }, { label: 'Eski adlar', value: 'YENİ MH.' }] }] },
      { kind: 'figures', figures: [{ label: 'Gelen', value: 87, type: 'integer' }, { label: 'Açık', value: open, type: 'integer' }, { label: 'Süresi geçen', value: 2, type: 'integer' }, { label: 'Süresinde', value: 0.92, type: 'percent' }] },
      { kind: 'table', title: 'Açık talepler', columns: ledgerColumns, rows: ledgerRows(open), emptyText: 'Açık talep yok.' },
      { kind: 'columns', leftShare: 0.45,
        left: [{ kind: 'chart', title: 'Konulara göre', type: 'integer', bars: SUBJECTS.map((label, index) => ({ label, value: 31 - index * 5 })), emptyText: 'Kayıt yok.' }],
        right: [{ kind: 'list', title: 'Son sonuçlananlar', items: SUBJECTS.map((text, index) => ({ text, detail: `2026/0${index + 100} · ${index + 10}.11.2026` })), emptyText: 'Kayıt yok.' }] },
    ],
  };
}

/** Everything a clerk can paste into a field by mistake, in every place of a report. */
export function extremes(rows: number, letters: number): ReportModel {
  const longWord = 'Afyonkarahisarlılaştıramadıklarımızdanmışsınızcasına'.repeat(20);
  const longText = `${'Sokak lambası yanmıyor; muhtar üç kez aradı. '.repeat(Math.ceil(letters / 45)).slice(0, letters)} ${longWord} 👩‍👩‍👧‍👦🇹🇷 \u0000\u202E\uFFFF son`;
  const page = neighbourhoodPage(rows);
  const texts: ReportRow[] = Array.from({ length: rows }, (_, index) => ({ cells: [`${index}`, '2026-01-01', longWord, longText, 'W'.repeat(2000), 123456789] }));
  return {
    ...page,
    title: `${longWord} 🎉`,
    parameters: [{ label: longWord, value: longText }],
    methodNotes: [longText, longText],
    sections: [
      { kind: 'text', title: 'Metin', text: longText },
      { kind: 'table', title: longWord, columns: ledgerColumns, rows: texts, emptyText: '-' },
      { kind: 'list', title: 'Liste', items: texts.map(() => ({ text: longText, detail: longWord })), emptyText: '-' },
      { kind: 'fields', fields: [{ label: longWord, value: longText }] },
      ...page.sections,
    ],
    signatures: [{ name: longWord, role: longText, title: longWord }],
  };
}
