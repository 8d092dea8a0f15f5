import { describe, expect, test } from 'vitest';
import { csvBytes, csvText } from '../../../main/reports/export/csv.ts';
import type { ReportColumn, ReportModel, ReportRow } from '../../../preload/contract/report-model.ts';
import { ledger, periodReport } from './report-samples.ts';

const columns: readonly ReportColumn[] = [
  { key: 'a', label: 'Metin', type: 'text' },
  { key: 'b', label: 'Sayı', type: 'integer' },
  { key: 'c', label: 'Ort.', type: 'decimal', decimals: 2 },
  { key: 'd', label: 'Oran', type: 'percent' },
  { key: 'e', label: 'Tutar', type: 'money' },
  { key: 'f', label: 'Tarih', type: 'date' },
  { key: 'g', label: 'Telefon', type: 'phone' },
];
const withRows = (rows: readonly ReportRow[]): ReportModel => ({ ...ledger(0), sections: [{ kind: 'table', title: 'Liste', columns, rows, emptyText: '' }] });
const lastLine = (model: ReportModel) => csvText(model).split('\r\n').at(-2);

describe('csv', () => {
  test('is UTF-8 with mark and CRLF', () => {
    const bytes = csvBytes(periodReport());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(Buffer.from(bytes).includes(Buffer.from('Köyceğiz', 'utf8'))).toBe(false);
    expect(Buffer.from(bytes).includes(Buffer.from('Çandır;31;18;2;1;10;%90;25802,45\r\n', 'utf8'))).toBe(true);
  });

  test('states the parameters and the row count', () => {
    const text = csvText(periodReport());
    expect(text).toContain('Dönem raporu\r\nEkim 2026\r\nDönem;01.10.2026 – 31.10.2026\r\nTarih esası;kayıt tarihi\r\n');
    expect(text).toContain('Mahallelere göre sonuçlar\r\nKayıt sayısı;16\r\nMahalle;Gelen;');
  });

  test('numbers have a decimal comma and no thousands point; dates and phones read as Turkish', () => {
    expect(lastLine(withRows([{ cells: ['Yeni', 1234567, 1234.5, 0.81, 102182700, '2026-11-22', '+905321234567'] }]))).toBe(
      'Yeni;1234567;1234,50;%81;1021827,00;22.11.2026;0 (532) 123 45 67',
    );
  });

  test('no value is an empty cell, a negative number stays a number', () => {
    expect(lastLine(withRows([{ cells: [null, null, -1.5, null, -5, null, null] }]))).toBe(';;-1,50;;-0,05;;');
  });

  test.each([
    ['a;b', '"a;b"'],
    ['"evet" dedi', '"""evet"" dedi"'],
    ['bir\niki', '"bir\niki"'],
    [' boşluk', '" boşluk"'],
    ['=1+1', "'=1+1"],
    ['+90', "'+90"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "\"'\r=1\""],
    ['=cmd|"/c calc"!A1;2', "\"'=cmd|\"\"/c calc\"\"!A1;2\""],
    ['👍 İyi', '👍 İyi'],
  ])('%j is written as %j', (text, written) => {
    expect(csvText(withRows([{ cells: [text, 1] }]))).toContain(`\r\n${written};1;;;;;\r\n`);
  });

  test('a formula in a heading or a parameter is escaped too', () => {
    const model = { ...withRows([]), title: '=1', parameters: [{ label: '+x', value: '@y' }] };
    expect(csvText(model)).toMatch(/^'=1\r\n'\+x;'@y\r\n/);
  });
});
