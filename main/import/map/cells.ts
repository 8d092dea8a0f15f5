import { formatDate, parseTurkishDate } from '../../../preload/contract/dates.ts';
import { parseMoney } from '../../../preload/contract/money.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { serialDate } from '../read/serial-date.ts';
import type { Cell } from '../types.ts';

/** Cells → values, with the program's one parser for each kind. null = it cannot be read. */

export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  // 0.1 + 0.2 and their like: no list holds more than ten digits that mean something.
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))).replace('.', ',') : cell;
}

const CLOCK = /^(\S.*?)[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/;
const WEEKDAY = /^(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar),? | ?(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)$/;

/** '2026-11-22' of a serial number, of GG.AA.YYYY with or without a time and a weekday, and of what a clerk types. */
export function dateOf(cell: Cell, today: string): string | null {
  if (typeof cell === 'number') return isoOfSerial(cell) ?? parsed(String(cell), today);
  const day = CLOCK.exec(cell)?.[1] ?? cell;
  return parsed(fold(day).replace(WEEKDAY, '').trim(), today) ?? (/^\d{5}$/.test(day) ? isoOfSerial(Number(day)) : null);
}

function parsed(text: string, today: string): string | null {
  const result = parseTurkishDate(text, today);
  return result.ok ? result.date : null;
}

function isoOfSerial(serial: number): string | null {
  const shown = serialDate(serial);
  return shown === null ? null : parsed(shown, shown);
}

/** A whole number: 1.234 is a thousand, 1.234,00 too. */
export function countOf(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : null;
  const amount = parseMoney(cell.replace(/\s*(?:kişi|hane|adet)$/u, ''));
  return amount.ok && amount.kurus % 100 === 0 ? amount.kurus / 100 : null;
}

/** Excel keeps a phone as a number and drops its zero; a cell may hold two phones, of which the first counts. */
export function phoneOf(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : (cell.split(/\s*(?:[,;\n]| - | \/ |\bve\b)\s*/u)[0] ?? cell);
}

export const shownDate = (iso: string | null): string => (iso === null ? '' : formatDate(iso));
