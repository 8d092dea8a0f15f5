import type { CellObject } from 'write-excel-file/node';
import { decimalsOf, formatCell } from '../../../preload/contract/report-format.ts';
import type { CellValue, ColumnType, ReportColumn, ReportRow } from '../../../preload/contract/report-model.ts';

export type SheetCell = CellObject | null;

/** Excel's own limit for one cell. */
const MOST_LETTERS = 32_767;
const SAMPLE = 200;

/**
 * Text that stays text. Beginning with = + - @ it also gets the text format, so that Excel does not turn it
 * into a formula when someone edits the cell.
 */
export function textCell(raw: string): CellObject {
  const value = raw.slice(0, MOST_LETTERS);
  return /^[=+\-@\t\r]/.test(value) ? { value, type: String, format: '@' } : { value, type: String };
}

/** Kuruş become lira with two decimals, a ratio a per cent, an ISO date a real date; null an empty cell. */
export function cellOf(raw: CellValue, type: ColumnType, decimals?: number): SheetCell {
  if (raw === null || raw === '') return null;
  if (typeof raw === 'string') return dateCell(raw, type) ?? textCell(formatCell(raw, type));
  if (!Number.isFinite(raw)) return null;
  const digits = decimalsOf(type, decimals);
  switch (type) {
    case 'money':
      return { value: raw / 100, type: Number, format: '#,##0.00 "TL"' };
    case 'percent':
      return { value: raw, type: Number, format: `0${fraction(digits)}%` };
    case 'integer':
      return { value: Math.round(raw), type: Number, format: '#,##0' };
    case 'decimal':
      return { value: raw, type: Number, format: `#,##0${fraction(digits)}` };
    default:
      return { value: raw, type: Number };
  }
}

function dateCell(text: string, type: ColumnType): CellObject | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(text);
  if (match === null || (type !== 'date' && type !== 'datetime')) return null;
  const [, year, month, day, hour = '0', minute = '0'] = match;
  const timed = type === 'datetime';
  const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), timed ? Number(hour) : 0, timed ? Number(minute) : 0));
  return { value, type: Date, format: timed ? 'dd.mm.yyyy hh:mm' : 'dd.mm.yyyy' };
}

function fraction(digits: number): string {
  return digits === 0 ? '' : `.${'0'.repeat(digits)}`;
}

/** Column width in letters, from its heading and its first values. */
export function columnLetters(column: ReportColumn, index: number, rows: readonly ReportRow[]): number {
  const longest = rows.slice(0, SAMPLE).reduce((most, row) => {
    if (row.kind === 'group') return most;
    return Math.max(most, formatCell(row.cells[index] ?? null, column.type, column.decimals).length);
  }, 0);
  return Math.min(60, Math.max(8, column.label.length + 2, longest + 2));
}
