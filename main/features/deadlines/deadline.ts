import { fromDayNumber, toDayNumber } from '../../../preload/contract/dates.ts';
import { addWorkdays, isWorkday, workdayFrom, type PreparedTable } from './calendar.ts';
import { countedDespite, dayByDay, daysOff, spans, type CountedDay } from './count.ts';
import { stopAt, stoppedDays, type StoppedDays } from './stops.ts';
import type { CountedRule, CountSettings, DeadlineResult, DeadlineRule, Stop } from './types.ts';

/**
 * The last day of a period that starts on `start` (ISO date).
 * The first day is not counted (2577 m.8/1). 'gun' counts every calendar day; when the last one is no working day the
 * period runs to the end of the next working day (2577 m.8/2), which is customary for other laws and so a setting.
 * 'isgunu' counts working days only. Administrative leave is no public holiday and moves nothing unless the settings say so.
 * Days of `stops` do not count, and no period ends on one.
 * Throws RangeError when `start` is no date or the period is not a whole number of at least 1.
 */
export function computeDeadline(start: string, rule: CountedRule, table: PreparedTable, settings: CountSettings, stops: readonly Stop[] = []): DeadlineResult {
  const first = toDayNumber(start) + 1;
  const stopped = stoppedDays(stops);
  const { raw, due } = lastDay(first - 1, rule, table, settings, stopped);
  const byWorkdays = rule.unit === 'isgunu';
  const dueDate = fromDayNumber(due);
  const unstopped = stopped.length === 0 ? due : lastDay(first - 1, rule, table, settings, []).due;
  return {
    ruleCode: rule.code,
    ruleName: rule.name,
    start,
    period: rule.period,
    unit: rule.unit,
    extendedOn: null,
    rawDate: fromDayNumber(raw),
    dueDate,
    rolled: due !== raw,
    stops: unstopped === due ? [] : stops.filter(({ from, until }) => from < until && from <= dueDate),
    withoutStops: unstopped === due ? null : fromDayNumber(unstopped),
    skipped: byWorkdays ? daysOff(first, due, table, settings, stopped) : [...spans(first, raw - 1, (day) => stopAt(day, stopped)), ...daysOff(raw, due - 1, table, settings, stopped)],
    countedDays: rule.period,
    countedDespite: byWorkdays ? countedDespite(first, due, table, settings, stopped) : [],
    dueDay: dayKind(due, table, settings),
    estimated: leavesKnownYears(start, dueDate, table),
    knownFromYear: table.knownFromYear,
    knownThroughYear: table.knownThroughYear,
    tableVersion: table.version,
  };
}

/** Only the last day of `computeDeadline`, for thousands of records at once. */
export function computeDueDate(start: string, rule: CountedRule, table: PreparedTable, settings: CountSettings, stops: readonly Stop[] = []): string {
  return fromDayNumber(lastDay(toDayNumber(start), rule, table, settings, stoppedDays(stops)).due);
}

function lastDay(start: number, rule: CountedRule, table: PreparedTable, settings: CountSettings, stopped: StoppedDays): { raw: number; due: number } {
  if (!Number.isSafeInteger(rule.period) || rule.period < 1) throw new RangeError(`not a period: ${rule.period}`);
  const byWorkdays = rule.unit === 'isgunu';
  if (stopped.length > 0) return lastRunningDay(start, rule.period, (day) => stopAt(day, stopped) === null, (day) => isWorkday(day, table, settings), byWorkdays, settings.rollOver);
  const raw = byWorkdays ? addWorkdays(start, rule.period, table, settings) : start + rule.period;
  return { raw, due: byWorkdays || !settings.rollOver ? raw : workdayFrom(raw, table, settings) };
}

/** The same day by day, where the clock stands still in between. */
function lastRunningDay(start: number, period: number, runs: (day: number) => boolean, works: (day: number) => boolean, byWorkdays: boolean, rollOver: boolean): { raw: number; due: number } {
  let raw = start;
  for (let counted = 0; counted < period; ) {
    raw++;
    if (runs(raw) && (!byWorkdays || works(raw))) counted++;
  }
  let due = raw;
  while (rollOver && !(runs(due) && works(due))) due++;
  return { raw, due };
}

function dayKind(day: number, table: PreparedTable, settings: CountSettings): DeadlineResult['dueDay'] {
  if (!isWorkday(day, table, settings)) return 'off';
  return table.byDay.get(day)?.half === undefined ? 'workday' : 'half';
}

function leavesKnownYears(start: string, due: string, table: PreparedTable): boolean {
  const beforeTable = table.knownFromYear !== null && Number(start.slice(0, 4)) < table.knownFromYear;
  return beforeTable || Number(due.slice(0, 4)) > table.knownThroughYear;
}

export type ExtensionProblem = 'notExtendable' | 'beforeStart' | 'tooLate';
export type Extension = { ok: true; result: DeadlineResult } | { ok: false; problem: ExtensionProblem };

/**
 * The deadline after a written extension made on `extendedOn` (ISO date): the longer period counted from the same start.
 * 4982 m.11: the applicant has to be told of the extension and its reason within the first period, so later is refused.
 */
export function extendDeadline(
  start: string,
  extendedOn: string,
  rule: CountedRule & Pick<DeadlineRule, 'extension'>,
  table: PreparedTable,
  settings: CountSettings,
  stops: readonly Stop[] = [],
): Extension {
  if (rule.extension === null || rule.extension <= rule.period) return { ok: false, problem: 'notExtendable' };
  if (extendedOn < start) return { ok: false, problem: 'beforeStart' };
  if (extendedOn > computeDueDate(start, rule, table, settings, stops)) return { ok: false, problem: 'tooLate' };
  const longer = computeDeadline(start, { ...rule, period: rule.extension }, table, settings, stops);
  return { ok: true, result: { ...longer, extendedOn } };
}

/** The count of a deadline day by day, from the day after its start to its last day. */
export function listDays(result: DeadlineResult): CountedDay[] {
  return dayByDay(result, toDayNumber(result.start) + 1, toDayNumber(result.dueDate));
}
