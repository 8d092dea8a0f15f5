import { daysBetween } from '../../../preload/contract/dates.ts';
import type { RuleKind } from '../../../preload/contract/deadlines.ts';
import { commonText } from '../../text/common.ts';
import { formatDate } from '../format.ts';
import type { Tone } from './Mark.tsx';

export interface DueWords {
  readonly tone: Tone;
  readonly symbol: string;
  readonly text: string;
}

/** The day and how far it is, for a column: "07.12.2026 · 15 gün". The same colours as below; closed: the bare day. */
export function dueDayWords(due: string, today: string, open: boolean, kind: RuleKind = 'legal'): DueWords {
  const date = formatDate(due);
  if (!open) return { tone: 'plain', symbol: '', text: date };
  const { tone, symbol } = dueWords(due, today, open, kind);
  return { tone, symbol: tone === 'plain' ? '' : symbol, text: commonText.due.day(date, daysWords(daysBetween(today, due))) };
}

function daysWords(left: number): string {
  if (left === 0) return commonText.date.today;
  if (left === 1) return commonText.due.tomorrowShort;
  return left > 0 ? commonText.due.leftShort(left) : commonText.due.lateShort(-left);
}

/**
 * How a last day reads today. Open: counted; closed: only the day, because nothing runs any more.
 * Only a day set by law turns red when it has passed; a promise of the office or a day between units turns amber.
 */
export function dueWords(due: string | null, today: string, open: boolean, kind: RuleKind = 'legal'): DueWords {
  if (due === null) return { tone: 'plain', symbol: '–', text: commonText.due.none };
  if (!open) return { tone: 'plain', symbol: '·', text: commonText.due.done(formatDate(due)) };
  const left = daysBetween(today, due);
  if (left < 0) return kind === 'legal' ? { tone: 'late', symbol: '▲', text: commonText.due.late(-left) } : { tone: 'near', symbol: '△', text: commonText.due.targetPassed(-left) };
  if (left === 0) return { tone: 'near', symbol: '◆', text: commonText.due.today };
  if (left === 1) return { tone: 'near', symbol: '◆', text: commonText.due.tomorrow };
  if (left <= 3) return { tone: 'near', symbol: '◆', text: commonText.due.left(left) };
  return { tone: 'plain', symbol: '·', text: commonText.due.left(left) };
}
