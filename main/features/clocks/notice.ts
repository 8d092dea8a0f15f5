import type { ReminderCounts } from '../../../preload/contract/clocks.ts';
import { isoWeekday, noticeText as text } from './notice-text.ts';

/** One notification: what it says, and the page that a click opens. */
export interface Notice {
  readonly body: string;
  readonly path: string;
}

/** What was told last, and when; kept while the program runs. */
export interface Told {
  /** YYYY-MM-DDTHH:MM:SS */
  readonly at: string;
  readonly counts: Pick<ReminderCounts, 'overdue' | 'dueToday' | 'woke' | 'promised'>;
}

/** On one day a second notification needs something new, and this many hours since the first. */
const hoursBetween = 2;

/**
 * What to tell at a moment (local, YYYY-MM-DDTHH:MM:SS), or null. Only on the office's days and within its hours, never on
 * a holiday; one digest for everything, and on the same day again only where something has been added.
 */
export function whatToTell(now: string, counts: ReminderCounts, last: Told | null): Notice | null {
  const { settings, workday, overdue, dueToday, woke, promised } = counts;
  const [date, time] = [now.slice(0, 10), now.slice(11, 16)];
  if (!settings.enabled || !workday || !settings.days.includes(isoWeekday(date)) || time < settings.from || time >= settings.until) return null;
  if (overdue + dueToday + woke + promised === 0) return null;
  if (last !== null && last.at.slice(0, 10) === date) {
    const added = (['overdue', 'dueToday', 'woke', 'promised'] as const).some((key) => counts[key] > last.counts[key]);
    if (!added || minutesOf(now) - minutesOf(last.at) < hoursBetween * 60) return null;
  }
  const only = [overdue, dueToday, woke, promised].filter((count) => count > 0).length === 1;
  const path = only && dueToday > 0 ? '/requests?view=bugun' : only && overdue > 0 ? '/requests?view=geciken' : '/today';
  return { body: text.digest({ overdue, dueToday, woke, promised }), path };
}

const minutesOf = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
