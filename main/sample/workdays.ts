import { addDays, fromDayNumber, toDayNumber } from '../../preload/contract/dates.ts';
import type { CountSettings } from '../../preload/contract/deadlines.ts';
import { isWorkday, type PreparedTable } from '../features/deadlines/calendar.ts';

/** Days on which the desk is open. */
export interface Workdays {
  is(date: string): boolean;
  /** The n-th working day after `date`; 0 = the date itself or the next working day. */
  after(date: string, n: number): string;
  /** The n-th working day before `date`; n ≥ 1. */
  before(date: string, n: number): string;
  between(from: string, to: string): string[];
}

export function workdays(table: PreparedTable, settings: CountSettings): Workdays {
  const is = (date: string): boolean => isWorkday(toDayNumber(date), table, settings);
  const step = (date: string, n: number, direction: 1 | -1): string => {
    let at = date;
    for (let left = n; left > 0; ) {
      at = addDays(at, direction);
      if (is(at)) left--;
    }
    return at;
  };
  return {
    is,
    after: (date, n) => (n === 0 ? (is(date) ? date : step(date, 1, 1)) : step(date, n, 1)),
    before: (date, n) => step(date, n, -1),
    between(from, to) {
      const days: string[] = [];
      for (let day = toDayNumber(from); day <= toDayNumber(to); day++) if (is(fromDayNumber(day))) days.push(fromDayNumber(day));
      return days;
    },
  };
}
