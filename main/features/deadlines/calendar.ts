import { toDayNumber, weekdayOfDayNumber } from '../../../preload/contract/dates.ts';
import type { CountSettings, HolidayTable } from './types.ts';

/** What the table says of one date; a date may be a half day and administrative leave at once. */
export interface DayNames {
  full?: string;
  half?: string;
  administrative?: string;
}

/** A holiday table indexed by day number: made once, asked thousands of times. */
export interface PreparedTable {
  readonly version: string;
  readonly knownFromYear: number | null;
  readonly knownThroughYear: number;
  readonly byDay: ReadonlyMap<number, DayNames>;
}

export const defaultCountSettings: CountSettings = { halfDayIsWorkday: true, rollOver: true, administrativeLeaveMoves: false };

/** Indexes a table. Throws RangeError on a date that does not exist. */
export function prepareTable(table: HolidayTable): PreparedTable {
  const byDay = new Map<number, DayNames>();
  for (const { date, name, kind } of table.days) {
    const day = toDayNumber(date);
    const names = byDay.get(day) ?? {};
    const before = names[kind];
    names[kind] = before === undefined || before === name ? name : `${before}, ${name}`;
    byDay.set(day, names);
  }
  return { version: table.version, knownFromYear: table.knownFromYear ?? null, knownThroughYear: table.knownThroughYear, byDay };
}

export function isWeekend(day: number): boolean {
  return weekdayOfDayNumber(day) >= 6;
}

/** Whether public offices work on this day number, half days and administrative leave as the settings say. */
export function isWorkday(day: number, table: PreparedTable, settings: CountSettings): boolean {
  if (isWeekend(day)) return false;
  const names = table.byDay.get(day);
  if (names === undefined) return true;
  if (names.full !== undefined) return false;
  if (names.half !== undefined && !settings.halfDayIsWorkday) return false;
  return names.administrative === undefined || !settings.administrativeLeaveMoves;
}

/** The day itself when it is a working day, else the first one after it. */
export function workdayFrom(day: number, table: PreparedTable, settings: CountSettings): number {
  let at = day;
  while (!isWorkday(at, table, settings)) at++;
  return at;
}

/** The n-th working day after `day` (n ≥ 1); `day` itself never counts. */
export function addWorkdays(day: number, n: number, table: PreparedTable, settings: CountSettings): number {
  let at = day;
  for (let counted = 0; counted < n; ) {
    at++;
    if (isWorkday(at, table, settings)) counted++;
  }
  return at;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function countWorkdays(from: number, to: number, table: PreparedTable, settings: CountSettings): number {
  let counted = 0;
  for (let at = from + 1; at <= to; at++) if (isWorkday(at, table, settings)) counted++;
  return counted;
}
