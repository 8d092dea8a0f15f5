import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../../main/reports/export/sheet-names.ts';
import { xlsxBytes } from '../../../main/reports/export/xlsx.ts';
import type { CellValue, ReportColumn, ReportModel } from '../../../preload/contract/report-model.ts';
import { ledger, periodReport } from './report-samples.ts';
import { unzipText } from './unzip.ts';

type Cell = { readonly text?: string; readonly number?: number; readonly format: string; readonly bold: boolean; readonly formula: boolean };
type Book = { readonly names: string[]; cell(sheet: number, address: string): Cell | undefined; xml(sheet: number): string };

/** Reads the workbook back from its own XML, independently of the library that wrote it. */
async function read(model: ReportModel): Promise<Book> {
  const files = unzipText(await xlsxBytes(model));
  const plain = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;|&#39;/g, "'").replace(/&amp;/g, '&');
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((match) => plain((match[1] ?? '').replace(/<[^>]+>/g, '')));
  const styles = files.get('xl/styles.xml') ?? '';
  const formats = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((match) => [match[1], plain(match[2] ?? '')]));
  const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/gs)].map((match) => (match[1] ?? '').includes('<b/>'));
  const looks = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*?)\/?>/g)].map((match) => match[1] ?? '');
  const attribute = (xml: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1];
  const xml = (sheet: number) => files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return {
    names: [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => plain(match[1] ?? '')),
    xml,
    cell(sheet, address) {
      const match = new RegExp(`<c ([^>]*r="${address}"[^>]*?)(?:/>|>(.*?)</c>)`, 's').exec(xml(sheet));
      if (match === null) return undefined;
      const [, attributes = '', body = ''] = match;
      const look = looks[Number(attribute(attributes, 's') ?? 0)] ?? '';
      const value = /<v>(.*?)<\/v>/s.exec(body)?.[1];
      const isText = attribute(attributes, 't') === 's';
      return {
        ...(value === undefined ? {} : isText ? { text: strings[Number(value)] ?? '' } : { number: Number(value) }),
        format: formats.get(attribute(look, 'numFmtId') ?? '') ?? attribute(look, 'numFmtId') ?? '',
        bold: fonts[Number(attribute(look, 'fontId') ?? 0)] ?? false,
        formula: body.includes('<f'),
      };
    },
  };
}

const typed: readonly ReportColumn[] = [
  { key: 'a', label: 'Metin', type: 'text' },
  { key: 'b', label: 'Sayı', type: 'integer' },
  { key: 'c', label: 'Ort.', type: 'decimal' },
  { key: 'd', label: 'Oran', type: 'percent' },
  { key: 'e', label: 'Tutar', type: 'money' },
  { key: 'f', label: 'Tarih', type: 'date' },
  { key: 'g', label: 'Zaman', type: 'datetime' },
  { key: 'h', label: 'Telefon', type: 'phone' },
];
const oneRow = (cells: readonly CellValue[]): ReportModel => ({ ...ledger(0), sections: [{ kind: 'table', title: 'Liste', columns: typed, rows: [{ cells }], emptyText: '' }] });
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

describe('xlsx', () => {
  test('cells are real numbers, dates and texts with Turkish formats', async () => {
    const book = await read(oneRow(['Çandır ışık', 1234567, 6.25, 0.81, 102182750, '2026-11-22', '2026-11-22T14:30:00', '+905321234567']));
    expect(book.names).toEqual(['Liste', 'Özet']);
    expect(book.cell(1, 'A2')).toMatchObject({ text: 'Çandır ışık' });
    expect(book.cell(1, 'B2')).toMatchObject({ number: 1234567, format: '#,##0' });
    expect(book.cell(1, 'C2')).toMatchObject({ number: 6.25, format: '#,##0.0' });
    expect(book.cell(1, 'D2')).toMatchObject({ number: 0.81, format: '0%' });
    expect(book.cell(1, 'E2')).toMatchObject({ number: 1021827.5, format: '#,##0.00 "TL"' });
    expect(book.cell(1, 'F2')).toMatchObject({ number: day(2026, 11, 22), format: 'dd.mm.yyyy' });
    expect(book.cell(1, 'G2')?.number).toBeCloseTo(day(2026, 11, 22) + 14.5 / 24, 6);
    expect(book.cell(1, 'H2')).toMatchObject({ text: '0 (532) 123 45 67' });
  });

  test('no value is an empty cell, nought is nought', async () => {
    const book = await read(oneRow(['x', null, 0, null, 0, null, null, null]));
    expect(book.cell(1, 'B2')?.number).toBeUndefined();
    expect(book.cell(1, 'C2')?.number).toBe(0);
    expect(book.cell(1, 'E2')?.number).toBe(0);
    expect(book.cell(1, 'F2')?.text).toBeUndefined();
  });

  test.each(['=1+1', '=HYPERLINK("http://x")', '+90', '-5', '@SUM(A1)', '\t=1', '\r=1'])('%j stays a text, also when edited', async (text) => {
    const cell = (await read(oneRow([text, 1]))).cell(1, 'A2');
    expect(cell?.text?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(cell?.formula).toBe(false);
    expect(cell?.format).toBe('@');
  });

  test('controls, emoji, quotes and 40,000 letters make a file that still reads', async () => {
    const book = await read(oneRow([`<a & "b"> \u0000\u0007 👍 ${'x'.repeat(40_000)}`, 1]));
    const text = book.cell(1, 'A2')?.text ?? '';
    expect(text).toContain('<a & "b">');
    expect(text).toContain('👍');
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.slice(9, 13)).toBe('  👍');
  });

  test('header frozen and bold, column widths given, totals bold', async () => {
    const book = await read(ledger(20));
    expect(book.xml(1)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(book.xml(1)).toMatch(/<col [^>]*width="\d+/);
    expect(book.cell(1, 'A1')).toMatchObject({ text: 'Talep no', bold: true });
    expect(book.cell(1, 'A22')).toMatchObject({ text: 'Toplam', bold: true });
    expect(book.cell(1, 'F22')).toMatchObject({ number: ledger(20).sections.flatMap((section) => (section.kind === 'table' ? section.rows : [])).at(-1)?.cells[5], bold: true });
    expect(book.cell(1, 'A2')?.bold).toBe(false);
  });

  test('a report of several parts begins with a summary: parameters, row counts, figures', async () => {
    const book = await read(periodReport());
    expect(book.names).toEqual(['Özet', 'Mahallelere göre sonuçlar', 'Birimlere göre', 'Karşılanamayan talepler ve gere', 'Ziyaretler']);
    const summary = Array.from({ length: 40 }, (_, index) => [book.cell(1, `A${index + 1}`), book.cell(1, `B${index + 1}`)]);
    const beside = (label: string) => summary.find(([cell]) => cell?.text === label)?.[1];
    expect(beside('Dönem')?.text).toBe('01.10.2026 – 31.10.2026');
    expect(beside('Mahallelere göre sonuçlar')?.number).toBe(16);
    expect(beside('Karşılanamayan talepler ve gere')?.number).toBe(14);
    expect(beside('Süresinde yanıt')).toMatchObject({ number: 0.81, format: '0%' });
    expect(book.cell(5, 'A2')?.text).toBe('Bu dönemde kayıt yok.');
  });
});

describe('sheet names', () => {
  test('are short, clean and different', () => {
    const names = sheetNames(['Özet', 'A/B:C*[x]?', '', 'ÖZET', 'x'.repeat(50), 'x'.repeat(50), "'tırnak'"]);
    expect(names).toEqual(['Özet', 'A B C x', '-', 'ÖZET (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'tırnak']);
  });
});
