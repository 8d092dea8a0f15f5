import { formatDate, isDate } from '../../../preload/contract/dates.ts';

/** Day 46352 of Excel's calendar → '26.11.2026'; null for a time of day or a day outside 1990–2100. */
export function serialDate(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 32_874 || day > 73_415) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
  return isDate(date) ? formatDate(date) : null;
}
