import type { PreparedTable } from './calendar.ts';
import { computeDeadline, computeDueDate } from './deadline.ts';
import type { CountedRule, CountSettings, DeadlineResult, Stop } from './types.ts';

/** An open record whose deadline is counted again. Where it was extended, `rule.period` is the extended period. */
export interface OpenDeadline {
  readonly id: number;
  readonly start: string;
  readonly rule: CountedRule;
  readonly dueDate: string | null;
  readonly extendedOn: string | null;
  readonly stops?: readonly Stop[];
}

export interface MovedDeadline {
  readonly id: number;
  readonly before: string | null;
  readonly result: DeadlineResult;
}

/** Counts open records again after a change of the table, a rule or the settings; gives those whose last day moved. */
export function recalculateDeadlines(open: Iterable<OpenDeadline>, table: PreparedTable, settings: CountSettings): MovedDeadline[] {
  const moved: MovedDeadline[] = [];
  for (const { id, start, rule, dueDate, extendedOn, stops } of open) {
    if (computeDueDate(start, rule, table, settings, stops) === dueDate) continue;
    moved.push({ id, before: dueDate, result: { ...computeDeadline(start, rule, table, settings, stops), extendedOn } });
  }
  return moved;
}
