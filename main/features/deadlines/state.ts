import { daysBetween, toDayNumber } from '../../../preload/contract/dates.ts';
import { countWorkdays, type PreparedTable } from './calendar.ts';
import type { CountSettings } from './types.ts';

export type DeadlineState = 'overdue' | 'today' | 'soon' | 'ok';

/** Days before the last one in which a record counts as near its end. */
export const soonDays = 3;

/** Calendar days from today to the last day: 0 today, negative when overdue. */
export function daysLeft(due: string, today: string): number {
  return daysBetween(today, due);
}

/** Working days after today up to the last day; negative: working days passed since it. */
export function workdaysLeft(due: string, today: string, table: PreparedTable, settings: CountSettings): number {
  const [now, end] = [toDayNumber(today), toDayNumber(due)];
  return now <= end ? countWorkdays(now, end, table, settings) : -countWorkdays(end, now, table, settings);
}

export function deadlineState(due: string, today: string): DeadlineState {
  const left = daysLeft(due, today);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= soonDays ? 'soon' : 'ok';
}
