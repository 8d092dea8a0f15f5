/** Raw report value → the text that screen preview, PDF and list show alike. */
import { formatDate, formatDateTime } from './dates.ts';
import { formatCount, formatMoney } from './money.ts';
import { formatPhone } from './phone.ts';
import type { Align, CellValue, ColumnType } from './report-model.ts';

const NO_NUMBER = '–';
const NUMERIC: ReadonlySet<ColumnType> = new Set(['integer', 'decimal', 'percent', 'money']);
const DATED: ReadonlySet<ColumnType> = new Set(['date', 'datetime']);

export function isNumeric(type: ColumnType): boolean {
  return NUMERIC.has(type);
}

/** Right for numbers so that digits stand under digits, centred dates, left for words. */
export function defaultAlign(type: ColumnType): Align {
  if (isNumeric(type)) return 'right';
  return DATED.has(type) ? 'center' : 'left';
}

/** Digits after the comma a column shows. */
export function decimalsOf(type: ColumnType, decimals?: number): number {
  if (type === 'decimal') return decimals ?? 1;
  if (type === 'percent') return decimals ?? 0;
  return type === 'money' ? 2 : 0;
}

/**
 * 12345 → '12.345', ratio 0.81 → '%81', kuruş 102182700 → '1.021.827,00 TL', '2026-11-22' → '22.11.2026'.
 * No value is '–' in a numeric column and empty elsewhere. A text in a numeric column stays as it is (total labels).
 */
export function formatCell(value: CellValue, type: ColumnType, decimals?: number): string {
  if (value === null) return isNumeric(type) ? NO_NUMBER : '';
  if (typeof value === 'string') return formatText(value, type);
  if (!Number.isFinite(value)) return NO_NUMBER;
  switch (type) {
    case 'integer':
      return formatCount(Math.round(value));
    case 'money':
      return formatMoney(Math.round(value));
    case 'percent':
      return formatPercent(value, decimalsOf(type, decimals));
    case 'decimal':
      return formatDecimal(value, decimalsOf(type, decimals));
    default:
      return String(value);
  }
}

/** 12345.678 with two digits → '12.345,68'. */
export function formatDecimal(value: number, digits: number): string {
  const [whole = '0', fraction = ''] = fixed(value, digits).split('.');
  const negative = whole.startsWith('-');
  const grouped = whole.replace('-', '').replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${negative ? '-' : ''}${grouped}${fraction === '' ? '' : `,${fraction}`}`;
}

function formatPercent(ratio: number, digits: number): string {
  const text = formatDecimal(ratio * 100, digits);
  return text.startsWith('-') ? `-%${text.slice(1)}` : `%${text}`;
}

/** toFixed without its binary surprises (1.005 → 1.01) and without "-0". */
function fixed(value: number, digits: number): string {
  const scale = 10 ** digits;
  const rounded = Math.sign(value) * (Math.round(Math.abs(value) * scale * (1 + Number.EPSILON)) / scale);
  return (rounded === 0 ? 0 : rounded).toFixed(digits);
}

function formatText(value: string, type: ColumnType): string {
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}/.test(value)) return formatDate(value);
  if (type === 'datetime' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return formatDateTime(value);
  return type === 'phone' ? formatPhone(value) : value;
}
