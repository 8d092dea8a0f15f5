/** What stands on the paper, read back from the PDF by another program. */
import { describe, expect, test } from 'vitest';
import { produce } from '../../../main/reports/render/produce.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { pdfFonts, pdfInfo, pdfPages, pdfText, pdfWords } from './poppler.ts';
import { ledger, neighbourhoodPage, periodReport, TURKISH_LETTERS } from './report-samples.ts';

const MARGIN = 42.5;
const A4 = { width: 595.28, height: 841.89 };
const pdf = (model: ReportModel) => produce(model, 'pdf');
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a period report on paper', () => {
  test('has every letter, figure and word where the reader expects it', async () => {
    const pages = pdfPages(await pdf(periodReport()));
    const first = pages[0] ?? '';
    for (const line of ['T.C.', 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', 'Muhtarlık İşleri Müdürlüğü', 'Dönem raporu', 'Ekim 2026', 'Dönem: 01.10.2026 – 31.10.2026']) {
      expect(plain(first)).toContain(line);
    }
    expect(plain(first)).toMatch(/Toplam 306 177 32 16 81 1\.499\.258,16 TL/);
    expect(first).toMatch(/^ ?Dalyan .*–.*38\.148,12 TL/m);
    expect(plain(pages.join(' '))).toContain('Ziyaretler Bu dönemde kayıt yok.');
    expect(plain(pages.join(' '))).toContain('Süresinde oranı');
    expect(plain(pages.join(' '))).toContain('Muhtarlık İşleri Müdürü');
    expect(plain(first)).toContain('Düzenlenme: 22.11.2026 14:05');
  });

  test('numbers stand under numbers: the last digits of a column end on one line', async () => {
    const words = pdfWords(await pdf(periodReport()));
    const received = words.filter((word) => word.page === 1 && word.text === '%70');
    expect(received.length).toBeGreaterThan(2);
    expect(Math.max(...received.map((word) => word.xMax)) - Math.min(...received.map((word) => word.xMax))).toBeLessThan(0.2);
  });

  test('digits are of equal width, 1 beside 1 too', async () => {
    const model = ledger(0);
    const columns = [{ key: 'n', label: 'Sayı', type: 'integer' }] as const;
    const words = pdfWords(await pdf({ ...model, sections: [{ kind: 'table', columns, rows: [{ cells: [111111] }, { cells: [888888] }], emptyText: '' }] }));
    const width = (text: string): number => {
      const word = words.find((one) => one.text === text);
      return (word?.xMax ?? 0) - (word?.xMin ?? 0);
    };
    expect(width('111.111')).toBeCloseTo(width('888.888'), 1);
    expect(width('111.111')).toBeGreaterThan(20);
  });

  test('is A4, tagged, Turkish, with metadata and its fonts inside', async () => {
    const bytes = await pdf(periodReport());
    const info = pdfInfo(bytes);
    expect(info.get('Title')).toBe('Dönem raporu');
    expect(info.get('Author')).toBe('Köyceğiz Belediye Başkanlığı');
    expect(info.get('CreationDate')).toMatch(/^2026-11-22T14:05:00/);
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('PDF version')).toBe('1.7');
    expect(info.get('Page size')).toContain('(A4)');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (tr-TR)');
    expect(pdfFonts(bytes)).toEqual(new Map([['Arimo-Regular', true], ['Arimo-Bold', true]]));
  });

  test('the same model gives the same bytes', async () => {
    expect(Buffer.compare(await pdf(periodReport()), await pdf(periodReport()))).toBe(0);
  });
});

describe('letters', () => {
  test.each(['report', 'official'] as const)('come back from the PDF in the %s style', async (style) => {
    const model: ReportModel = { ...periodReport(), style, sections: [{ kind: 'text', title: `Başlık ${TURKISH_LETTERS}`, text: TURKISH_LETTERS }] };
    const text = plain(pdfText(await pdf(model)));
    expect(text).toContain(`Başlık ${TURKISH_LETTERS} ${TURKISH_LETTERS}`);
  });

  test('official running text is set in Tinos', async () => {
    const fonts = pdfFonts(await pdf({ ...periodReport(), style: 'official', sections: [{ kind: 'text', text: 'Bilgilerinize sunulur.' }] }));
    expect(fonts.get('Tinos-Regular') ?? fonts.get('Tinos')).toBe(true);
  });

  test('emoji and controls neither crash nor leave rubbish', async () => {
    const model: ReportModel = { ...periodReport(), title: 'Rapor 🎉', sections: [{ kind: 'text', text: 'a👍🏽b\u0000c\u202Ed' }] };
    const text = pdfText(await pdf(model));
    expect(text).toContain('Rapor □');
    expect(text).toContain('a□bcd');
  });
});

describe('pages of a long table', () => {
  test('every page has its number, the header row, and stays inside the margins', async () => {
    const bytes = await pdf(ledger(1000));
    const pages = pdfPages(bytes);
    expect(pages.length).toBeGreaterThan(15);
    pages.forEach((page, index) => {
      expect(page).toMatch(new RegExp(`(^|\\s)${index + 1} ?/ ?${pages.length}\\s`));
      expect(page).toMatch(/Talep no .*Mahalle .*Konu .*Birim .*Gün/);
    });
    const words = pdfWords(bytes);
    expect(Math.min(...words.map((word) => word.xMin))).toBeGreaterThanOrEqual(MARGIN - 0.5);
    expect(Math.max(...words.map((word) => word.xMax))).toBeLessThanOrEqual(A4.width - MARGIN + 0.5);
    expect(Math.max(...words.map((word) => word.yMax))).toBeLessThan(A4.height - 10);
    const body = words.filter((word) => word.yMax < A4.height - MARGIN);
    expect(Math.max(...body.map((word) => word.yMax))).toBeLessThanOrEqual(A4.height - MARGIN + 0.5);
    // Line boxes of Arimo are 1.12 of the type size: 8 points are about 8.9 high.
    expect(Math.min(...words.map((word) => word.yMax - word.yMin))).toBeGreaterThan(8.5);
  });

  test('the page number stands in the middle of the foot', async () => {
    const words = pdfWords(await pdf(ledger(60))).filter((word) => word.page === 1 && word.yMin > A4.height - MARGIN);
    const slash = words.find((word) => word.text === '/');
    expect(Math.abs(((slash?.xMin ?? 0) + (slash?.xMax ?? 0)) / 2 - A4.width / 2)).toBeLessThan(2);
  });

  test('a report of one page says 1 / 1', async () => {
    expect(pdfPages(await pdf(ledger(3)))[0]).toMatch(/(^|\s)1 ?\/ ?1\s/);
  });

  test('no row is cut in two and none is lost', async () => {
    const base = ledger(40);
    const long = 'Sokak lambası yanmıyor, muhtar üç kez aradı. '.repeat(12);
    const columns = [{ key: 'n', label: 'No', type: 'text' }, { key: 't', label: 'Metin', type: 'text' }, { key: 'e', label: 'Son', type: 'text' }] as const;
    const rows = Array.from({ length: 40 }, (_, index) => ({ cells: [`N${index}`, `${long}BİTTİ${index}`, `S${index}`] }));
    const pages = pdfPages(await pdf({ ...base, sections: [{ kind: 'table', columns, rows, emptyText: '' }] })).map(plain);
    expect(pages.length).toBeGreaterThan(3);
    rows.forEach((_, index) => {
      const start = pages.findIndex((page) => new RegExp(`(^| )N${index} `).test(page));
      expect(start).toBeGreaterThanOrEqual(0);
      expect(pages[start]).toContain(`BİTTİ${index}`);
    });
  });

  test('a cell longer than a page is cut with a word to say so', async () => {
    const base = ledger(1);
    const columns = [{ key: 't', label: 'Metin', type: 'text' }, { key: 'u', label: 'Birim', type: 'text' }] as const;
    const model: ReportModel = { ...base, sections: [{ kind: 'table', columns, rows: [{ cells: ['a'.repeat(10_000), 'Fen'] }], emptyText: '' }] };
    const pages = pdfPages(await pdf(model));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('devamı kayıtta');
  });

  test('a landscape report with more columns than paper stays on the paper', async () => {
    const columns = Array.from({ length: 24 }, (_, index) => ({ key: `c${index}`, label: `Sütun ${index}`, type: 'money' as const }));
    const model: ReportModel = { ...ledger(0), orientation: 'landscape', sections: [{ kind: 'table', columns, rows: [{ cells: columns.map(() => 102182700) }], emptyText: '' }] };
    const words = pdfWords(await pdf(model));
    expect(Math.max(...words.map((word) => word.xMax))).toBeLessThanOrEqual(A4.height - MARGIN + 1);
  });
});

describe('a picture', () => {
  test.each(['data:image/png;base64,iVBORw0KGgoAAAAN', 'data:image/jpeg;base64,/9j/AAAA', 'data:image/svg+xml,<svg/>', '/etc/passwd', 'https://example.com/x.png', ''])('that is none (%s) is left out, and the report is made', async (logo) => {
    const model = neighbourhoodPage();
    const bytes = await pdf({ ...model, letterhead: { ...model.letterhead, logo } });
    expect(pdfPages(bytes)[0]).toContain('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  test('that is one is printed', async () => {
    expect(Buffer.from(await pdf(neighbourhoodPage())).toString('latin1')).toContain('/Subtype /Image');
  });
});
