import { fromDayNumber, toDayNumber } from '../../../preload/contract/dates.ts';
import { addWorkdays, isWorkday, workdayFrom, type PreparedTable } from './calendar.ts';
import { countedDespite, dayByDay, daysOff, type CountedDay } from './count.ts';
import type { CountedRule, CountSettings, DeadlineResult, DeadlineRule } from './types.ts';

/**
 * The last day of a period that starts on `start` (ISO date).
 * The first day is not counted (2577 m.8/1). 'gun' counts every calendar day; when the last one is no working day the
 * period runs to the end of the next working day (2577 m.8/2), which is customary for other laws and so a setting.
 * 'isgunu' counts working days only. Administrative leave is no public holiday and moves nothing unless the settings say so.
 * Throws RangeError when `start` is no date or the period is not a whole number of at least 1.
 */
export function computeDeadline(start: string, rule: CountedRule, table: PreparedTable, settings: CountSettings): DeadlineResult {
  const first = toDayNumber(start) + 1;
  const { raw, due } = lastDay(first - 1, rule, table, settings);
  const byWorkdays = rule.unit === 'isgunu';
  const dueDate = fromDayNumber(due);
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
    skipped: byWorkdays ? daysOff(first, due, table, settings) : daysOff(raw, due - 1, table, settings),
    countedDays: rule.period,
    countedDespite: byWorkdays ? countedDespite(first, due, table, settings) : [],
    dueDay: dayKind(due, table, settings),
    estimated: leavesKnownYears(start, dueDate, table),
    knownFromYear: table.knownFromYear,
    knownThroughYear: table.knownThroughYear,
    tableVersion: table.version,
  };
}

/** Only the last day of `computeDeadline`, for thousands of records at once. */
export function computeDueDate(start: string, rule: CountedRule, table: PreparedTable, settings: CountSettings): string {
  return fromDayNumber(lastDay(toDayNumber(start), rule, table, settings).due);
}

function lastDay(start: number, rule: CountedRule, table: PreparedTable, settings: CountSettings): { raw: number; due: number } {
  if (!Number.isSafeInteger(rule.period) || rule.period < 1) throw new RangeError(`not a period: ${rule.period}`);
  const byWorkdays = rule.unit === 'isgunu';
  const raw = byWorkdays ? addWorkdays(start, rule.period, table, settings) : start + rule.period;
  return { raw, due: byWorkdays || !settings.rollOver ? raw : workdayFrom(raw, table, settings) };
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
): Extension {
  if (rule.extension === null || rule.extension <= rule.period) return { ok: false, problem: 'notExtendable' };
  if (extendedOn < start) return { ok: false, problem: 'beforeStart' };
  if (extendedOn > computeDueDate(start, rule, table, settings)) return { ok: false, problem: 'tooLate' };
  const longer = computeDeadline(start, { ...rule, period: rule.extension }, table, settings);
  return { ok: true, result: { ...longer, extendedOn } };
}

/** The count of a deadline day by day, from the day after its start to its last day. */
export function listDays(result: DeadlineResult): CountedDay[] {
  return dayByDay(result, toDayNumber(result.start) + 1, toDayNumber(result.dueDate));
}
