import { fromDayNumber } from '../../../preload/contract/dates.ts';
import { isWeekend, isWorkday, type PreparedTable } from './calendar.ts';
import { stopAt, type StoppedDays } from './stops.ts';
import type { CountSettings, DeadlineResult, SkippedDays } from './types.ts';

type SkippedDay = Pick<SkippedDays, 'kind' | 'name'>;

/** Why a day is no working day, or null when it is one. A public holiday on a Sunday is named as the holiday. */
export function whyOff(day: number, table: PreparedTable, settings: CountSettings): SkippedDay | null {
  if (isWorkday(day, table, settings)) return null;
  const names = table.byDay.get(day) ?? {};
  if (names.full !== undefined) return { kind: 'full', name: names.full };
  if (isWeekend(day)) return { kind: 'weekend', name: '' };
  if (names.half !== undefined && !settings.halfDayIsWorkday) return { kind: 'half', name: names.half };
  return { kind: 'administrative', name: names.administrative ?? '' };
}

/** The days off in [first, last] and those on which the clock stands still, neighbours of one name in one entry. */
export function daysOff(first: number, last: number, table: PreparedTable, settings: CountSettings, stopped: StoppedDays = []): SkippedDays[] {
  return spans(first, last, (day) => stopAt(day, stopped) ?? whyOff(day, table, settings));
}

/** The days of [first, last] that `why` names, neighbours of one name in one entry. */
export function spans(first: number, last: number, whyAt: (day: number) => SkippedDay | null): SkippedDays[] {
  const found: SkippedDays[] = [];
  let reachesTo = Number.NaN;
  for (let day = first; day <= last; day++) {
    const why = whyAt(day);
    if (why === null) continue;
    const date = fromDayNumber(day);
    const before = found.at(-1);
    if (before !== undefined && reachesTo === day - 1 && before.kind === why.kind && before.name === why.name) {
      found[found.length - 1] = { ...before, to: date };
    } else {
      found.push({ from: date, to: date, ...why });
    }
    reachesTo = day;
  }
  return found;
}

/** Half days and administrative leave in [first, last] that the settings let count. */
export function countedDespite(
  first: number,
  last: number,
  table: PreparedTable,
  settings: CountSettings,
  stopped: StoppedDays = [],
): DeadlineResult['countedDespite'] {
  const found: DeadlineResult['countedDespite'][number][] = [];
  for (let day = first; day <= last; day++) {
    const names = table.byDay.get(day);
    if (names === undefined || !isWorkday(day, table, settings) || stopAt(day, stopped)) continue;
    const date = fromDayNumber(day);
    if (names.half !== undefined) found.push({ date, name: names.half, kind: 'half' });
    else if (names.administrative !== undefined) found.push({ date, name: names.administrative, kind: 'administrative' });
  }
  return found;
}

export interface CountedDay {
  readonly date: string;
  /** The day's place in the count, or null when it was skipped. */
  readonly place: number | null;
  readonly skipped: SkippedDay | null;
}

/** The count of a deadline day by day, from the day after its start to its last day: what "sayımı göster" lists. */
export function dayByDay(result: DeadlineResult, first: number, last: number): CountedDay[] {
  const days: CountedDay[] = [];
  let place = 0;
  for (let day = first; day <= last; day++) {
    const date = fromDayNumber(day);
    const skipped = result.skipped.find(({ from, to }) => from <= date && date <= to);
    days.push(skipped ? { date, place: null, skipped: { kind: skipped.kind, name: skipped.name } } : { date, place: ++place, skipped: null });
  }
  return days;
}
