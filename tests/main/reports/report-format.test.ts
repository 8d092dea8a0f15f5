import { describe, expect, test } from 'vitest';
import { formatCell } from '../../../preload/contract/report-format.ts';
import type { CellValue, ColumnType } from '../../../preload/contract/report-model.ts';
import { totalRow } from '../../../preload/contract/report-model.ts';

const cases: readonly (readonly [CellValue, ColumnType, number | undefined, string])[] = [
  [0.81, 'percent', undefined, '%81'],
  [0.8147, 'percent', 1, '%81,5'],
  [-0.05, 'percent', undefined, '-%5'],
  [1, 'percent', undefined, '%100'],
  [102182700, 'money', undefined, '1.021.827,00 TL'],
  [-5, 'money', undefined, '-0,05 TL'],
  [1234567, 'integer', undefined, '1.234.567'],
  [6.5, 'decimal', undefined, '6,5'],
  [1.005, 'decimal', 2, '1,01'],
  [-0.04, 'decimal', 1, '0,0'],
  [12345.678, 'decimal', 2, '12.345,68'],
  [999.96, 'decimal', 1, '1.000,0'],
  ['2026-11-22', 'date', undefined, '22.11.2026'],
  ['2026-11-22T14:05:59', 'datetime', undefined, '22.11.2026 14:05'],
  ['+905321234567', 'phone', undefined, '0 (532) 123 45 67'],
  ['Toplam', 'integer', undefined, 'Toplam'],
  [null, 'integer', undefined, '–'],
  [null, 'text', undefined, ''],
  [Number.NaN, 'decimal', undefined, '–'],
];

describe('formatCell', () => {
  test.each(cases)('%s as %s (%s digits) reads %s', (value, type, decimals, text) => {
    expect(formatCell(value, type, decimals)).toBe(text);
  });
});

test('totalRow adds ordinary rows only, and only columns with a rule', () => {
  const columns = [
    { key: 'a', label: 'Mahalle', type: 'text' },
    { key: 'b', label: 'Gelen', type: 'integer', total: 'sum' },
    { key: 'c', label: 'Oran', type: 'percent' },
  ] as const;
  const rows = [
    { cells: ['Yeni', 3, 0.5] },
    { kind: 'subtotal', cells: ['Ara', 3, null] },
    { cells: ['Pınar', null, 0.7] },
    { cells: ['Çandır', 4, 0.7] },
  ] as const;
  expect(totalRow(columns, rows, 'Toplam')).toEqual({ kind: 'total', cells: ['Toplam', 7, null] });
});
