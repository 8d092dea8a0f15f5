import { addDays, daysBetween, formatDate, monthName, monthRange, quarterRange, yearRange } from '../../preload/contract/dates.ts';
import type { CountedPeriod } from './period-figures.ts';

/** Both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

type Shape = { readonly kind: 'month' | 'quarter' | 'year' | 'range'; readonly year: number; readonly part: number };

/** "Ekim 2026", "2026 yılı 3. çeyrek (Temmuz–Eylül)", "2026 yılı" or "05.10.2026 – 20.10.2026". */
export function periodName(from: string, to: string): string {
  const { kind, year, part } = shapeOf(from, to);
  if (kind === 'month') return `${monthName(part)} ${year}`;
  if (kind === 'quarter') return `${year} yılı ${part}. çeyrek (${monthName(part * 3 - 2)}–${monthName(part * 3)})`;
  if (kind === 'year') return `${year} yılı`;
  return `${formatDate(from)} – ${formatDate(to)}`;
}

/** The period to compare with: the month, quarter or year before, else as many days. */
export function periodBefore(from: string, to: string): Period {
  const { kind, year, part } = shapeOf(from, to);
  if (kind === 'month') return part === 1 ? monthOf(year - 1, 12) : monthOf(year, part - 1);
  if (kind === 'quarter') return part === 1 ? quarterRange(year - 1, 4) : quarterRange(year, part - 1);
  if (kind === 'year') return yearRange(year - 1);
  return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) };
}

/** The months that the period touches, the first and the last cut to it. */
export function monthsOf(from: string, to: string): CountedPeriod[] {
  const months: CountedPeriod[] = [];
  for (let start = from; start <= to; ) {
    const month = monthRange(start.slice(0, 7));
    const end = month.to < to ? month.to : to;
    months.push({ from: start, to: end, asOf: end });
    start = addDays(month.to, 1);
  }
  return months;
}

function monthOf(year: number, month: number): Period {
  return monthRange(`${year}-${String(month).padStart(2, '0')}`);
}

function shapeOf(from: string, to: string): Shape {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  const is = (range: Period): boolean => range.from === from && range.to === to;
  if (is(yearRange(year))) return { kind: 'year', year, part: 1 };
  const quarter = Math.ceil(month / 3);
  if (is(quarterRange(year, quarter))) return { kind: 'quarter', year, part: quarter };
  return is(monthOf(year, month)) ? { kind: 'month', year, part: month } : { kind: 'range', year, part: month };
}
