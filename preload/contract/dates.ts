/**
 * Calendar dates as ISO text 'YYYY-MM-DD' and the way people write and read them in Turkish.
 * No time zone and no clock: "today" always comes from outside. Functions given a text that is no date throw a RangeError.
 */
import { fold } from './turkish.ts';

export const MONTH_NAMES = [
  'Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran',
  'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık',
] as const;

/** Monday first, as in Turkish calendars. */
export const WEEKDAY_NAMES = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'] as const;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const MS_PER_DAY = 86_400_000;

export type DateProblem = 'empty' | 'unreadable' | 'impossible' | 'yearOutOfRange';
export type ParsedDate = { ok: true; date: string } | { ok: false; problem: DateProblem };
export interface DateRange {
  from: string;
  to: string;
}

/** Days since 1970-01-01 of an ISO date: the form to calculate in. Throws RangeError on an impossible date. */
export function toDayNumber(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !existsInCalendar(year, month, day)) throw new RangeError(`not a date: ${date}`);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** True for an ISO date that exists and whose year an office can mean (1990–2100). */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR && existsInCalendar(year, Number(match[2]), Number(match[3]));
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 1 = Pazartesi … 7 = Pazar. */
export function weekday(date: string): number {
  return weekdayOfDayNumber(toDayNumber(date));
}

/** 1 = Pazartesi … 7 = Pazar; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function weekdayName(date: string): string {
  return WEEKDAY_NAMES[weekday(date) - 1] ?? '';
}

/** Name of month 1–12. */
export function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new RangeError(`not a month: ${month}`);
  return name;
}

/** '2026-11-22' → '22.11.2026'. */
export function formatDate(date: string): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** '2026-11-22' → '22 Kasım 2026'. */
export function formatDateLong(date: string): string {
  return `${formatDayMonth(date)} ${date.slice(0, 4)}`;
}

/** '2026-11-02' → '2 Kasım'. */
export function formatDayMonth(date: string): string {
  return `${Number(date.slice(8, 10))} ${monthName(Number(date.slice(5, 7)))}`;
}

/** '2026-11-22T09:30:00' → '22.11.2026 09:30'. */
export function formatDateTime(timestamp: string): string {
  return `${formatDate(timestamp)} ${timestamp.slice(11, 16)}`;
}

/** First and last day of a month: '2026-02' → 2026-02-01 … 2026-02-28. */
export function monthRange(month: string): DateRange {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (!match) throw new RangeError(`not a month: ${month}`);
  return monthsOf(Number(match[1]), Number(match[2]), 1);
}

/** First and last day of quarter 1–4. */
export function quarterRange(year: number, quarter: number): DateRange {
  if (![1, 2, 3, 4].includes(quarter)) throw new RangeError(`not a quarter: ${quarter}`);
  return monthsOf(year, quarter * 3 - 2, 3);
}

export function yearRange(year: number): DateRange {
  return monthsOf(year, 1, 12);
}

function monthsOf(year: number, firstMonth: number, count: number): DateRange {
  const from = iso(year, firstMonth, 1);
  const lastMonth = firstMonth + count - 1;
  toDayNumber(from);
  return { from, to: iso(year, lastMonth, daysInMonth(year, lastMonth)) };
}

/**
 * Reads a date as a clerk types it: `bugün`/`b`, `dün`/`d`, `1211`, `12.11`, `12.11.26`, `12.11.2026`, `12/11/2026`,
 * `12 Kasım 2026`, ISO. Without a year it is the most recent such day, today included.
 * Refused: nothing, what cannot be read, days that do not exist (31.02), years outside 1990–2100.
 */
export function parseTurkishDate(input: string, today: string): ParsedDate {
  const text = fold(input);
  if (text === '') return { ok: false, problem: 'empty' };
  if (text === 'b' || text === 'bugun') return { ok: true, date: today };
  if (text === 'd' || text === 'dun') return { ok: true, date: addDays(today, -1) };

  const parts = dateParts(text);
  if (!parts) return { ok: false, problem: 'unreadable' };
  if (parts.year === undefined) return mostRecent(parts.day, parts.month, today);
  if (parts.year < FIRST_YEAR || parts.year > LAST_YEAR) return { ok: false, problem: 'yearOutOfRange' };
  if (!existsInCalendar(parts.year, parts.month, parts.day)) return { ok: false, problem: 'impossible' };
  return { ok: true, date: iso(parts.year, parts.month, parts.day) };
}

interface DateParts {
  day: number;
  month: number;
  year: number | undefined;
}

const FOLDED_MONTHS: readonly string[] = MONTH_NAMES.map(fold);
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SEPARATED = /^(\d{1,2}) ?[./\- ] ?(\d{1,2})(?: ?[./\- ] ?(\d{4}|\d{2})?)?$/;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;
const WITH_MONTH_NAME = /^(\d{1,2})\.? ?([a-z]+)(?: (\d{4}))?$/;

function dateParts(text: string): DateParts | undefined {
  const isoDate = ISO_DATE.exec(text);
  if (isoDate) return { year: Number(isoDate[1]), month: Number(isoDate[2]), day: Number(isoDate[3]) };

  const numeric = SEPARATED.exec(text) ?? DIGITS_ONLY.exec(text);
  if (numeric) return { day: Number(numeric[1]), month: Number(numeric[2]), year: fullYear(numeric[3]) };

  const named = WITH_MONTH_NAME.exec(text);
  const month = FOLDED_MONTHS.indexOf(named?.[2] ?? '') + 1;
  return named && month > 0 ? { day: Number(named[1]), month, year: fullYear(named[3]) } : undefined;
}

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year;
}

function mostRecent(day: number, month: number, today: string): ParsedDate {
  const thisYear = Number(today.slice(0, 4));
  // 29 February comes back after eight years at most (1896–1904, 2096–2104).
  for (let year = thisYear; year >= Math.max(FIRST_YEAR, thisYear - 8); year--) {
    if (!existsInCalendar(year, month, day)) continue;
    const date = iso(year, month, day);
    if (date <= today) return { ok: true, date };
  }
  return { ok: false, problem: 'impossible' };
}

function existsInCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
