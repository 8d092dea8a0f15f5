import { deadlineText as text, type StartedBy } from './text.ts';
import type { DeadlineResult, SkippedDays } from './types.ts';

/**
 * Says in plain Turkish how a deadline was counted: start, days counted, days skipped, roll-over with both dates,
 * half days, an estimate where the holiday table ends, and the last day.
 */
export function explainDeadline(result: DeadlineResult, startedBy: StartedBy = 'recorded'): string {
  const sentences = [text.started(result.start, startedBy)];
  if (result.extendedOn !== null) sentences.push(text.extended(result.extendedOn, result.period, result.unit));
  sentences.push(...(result.unit === 'isgunu' ? workdaySentences(result) : calendarSentences(result)));
  for (const { from, until, why } of result.stops) sentences.push(text.stopped(from, until, why));
  if (result.withoutStops !== null) sentences.push(text.withoutStops(result.withoutStops));
  sentences.push(text.due(result.dueDate));
  if (result.dueDay === 'half') sentences.push(text.dueIsHalf);
  if (result.estimated) sentences.push(text.estimated(result.knownFromYear, result.knownThroughYear));
  return sentences.join(' ');
}

function workdaySentences({ period, skipped, countedDespite }: DeadlineResult): string[] {
  const sentences = [text.countedWorkdays(period, skippedList(skipped, text.weekends))];
  const halfDays = countedDespite.filter(({ kind }) => kind === 'half').map(({ date }) => text.day(date));
  const leave = countedDespite.filter(({ kind }) => kind === 'administrative').map(({ date }) => text.day(date));
  if (halfDays.length > 0) sentences.push(text.halfDaysCounted(halfDays));
  if (leave.length > 0) sentences.push(text.leaveCounted(leave));
  return sentences;
}

function calendarSentences({ period, rawDate, rolled, skipped, dueDay }: DeadlineResult): string[] {
  const sentences = [text.countedCalendarDays(period)];
  if (rolled) sentences.push(text.rolled(period, rawDate, skippedList(skipped, (count) => (count === 1 ? text.oneWeekend : text.weekends(count)))));
  else if (dueDay === 'off') sentences.push(text.notRolled);
  return sentences;
}

/** Named days in order of date, then the weekends as a number. */
function skippedList(skipped: readonly SkippedDays[], weekends: (count: number) => string): string {
  const named = skipped.filter(({ kind }) => kind !== 'weekend' && kind !== 'stopped').map(namedDays);
  const weekendCount = skipped.filter(({ kind }) => kind === 'weekend').length;
  return text.listed(weekendCount > 0 ? [...named, weekends(weekendCount)] : named);
}

function namedDays({ from, to, name, kind }: SkippedDays): string {
  if (kind === 'half') return text.halfDay(from, to, name);
  return kind === 'administrative' ? text.leave(from, to, name) : text.holiday(from, to, name);
}
