import type { ChannelCode } from '../../preload/contract/codes.ts';
import { addDays, weekday } from '../../preload/contract/dates.ts';
import type { Random } from './random.ts';
import type { Workdays } from './workdays.ts';

/** That something comes in on a day, and how. */
export interface Arrival {
  readonly on: string;
  readonly channel: ChannelCode;
  /** Things of one visit come from one neighbourhood, and none of them repeats another. */
  readonly visit: number | null;
}

const perWorkday = 1.62;
/** January … December: rain and the tourist season. */
const monthFactor = [1.15, 1.1, 1.05, 1, 0.95, 1, 1.05, 0.95, 0.9, 1.1, 1.2, 1.1];
/** Monday … Friday: what gathered over the weekend. */
const dayFactor = [1.3, 1.05, 0.95, 0.9, 0.8];
/** The last weeks bring a rainy autumn, so that the office is in the middle of its work. */
const lastDays = 22;
const lastDaysFactor = 1.55;
/** The list of the newest requests is never of last week. */
const newestDays = 3;
const atLeastNewest = 3;

const ordinary: readonly (readonly [ChannelCode, number])[] = [
  ['telefon', 30], ['mbs', 25], ['bizzat', 15], ['dilekce', 11], ['mesaj', 8], ['eposta', 4], ['cagri', 3], ['cimer', 3], ['sosyal', 2],
];

/** Everything that comes in between two days, in order of day; only on days when the desk is open. */
export function arrivals(random: Random, days: Workdays, from: string, to: string): Arrival[] {
  const open = days.between(from, to);
  const found = open.flatMap((on, at) => {
    const rate = perWorkday * growth(at, open.length) * (monthFactor[month(on) - 1] ?? 1) * (dayFactor[weekday(on) - 1] ?? 1) * (at >= open.length - lastDays ? lastDaysFactor : 1);
    const count = Math.max(poisson(random, rate), at >= open.length - newestDays ? atLeastNewest : 0);
    return Array.from({ length: count }, (): Arrival => ({ on, channel: random.weighted(ordinary), visit: null }));
  });
  return [...found, ...gatherings(random, open), ...dueToday(open, to)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Halk Günü on the first Friday, a meeting with all muhtars each quarter, a neighbourhood council between, two visits a month. */
function gatherings(random: Random, open: readonly string[]): Arrival[] {
  const found: Arrival[] = [];
  const add = (on: string | undefined, channel: ChannelCode, count: number, visit: number | null = null): void => {
    if (on !== undefined) found.push(...Array.from({ length: count }, () => ({ on, channel, visit })));
  };
  for (const [at, ofMonth] of byMonth(open).entries()) {
    const first = ofMonth[0] ?? '';
    add(ofMonth.find((on) => weekday(on) === 5), 'halkgunu', random.int(1, 4));
    if ([2, 5, 9, 11].includes(month(first))) add(ofMonth[random.int(5, 9)], 'toplanti', random.int(5, 9));
    if ([3, 6, 10, 12].includes(month(first))) add(ofMonth[random.int(9, 13)], 'meclis', random.int(1, 3));
    for (const visit of [at * 2, at * 2 + 1]) add(ofMonth[random.int(1, Math.max(1, ofMonth.length - 2))], 'ziyaret', random.int(1, 3), visit);
  }
  return found;
}

/** Two calls whose fifteen days end today, the working day after `to`: nothing else makes sure of them. */
function dueToday(open: readonly string[], to: string): Arrival[] {
  const on = open.findLast((day) => day <= addDays(to, -14));
  return on === undefined ? [] : [-1, -2].map((visit) => ({ on, channel: 'telefon', visit }));
}

function byMonth(days: readonly string[]): string[][] {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return months.map((each) => days.filter((day) => day.startsWith(each)));
}

const month = (date: string): number => Number(date.slice(5, 7));
/** The second year brings a tenth more than the first. */
const growth = (at: number, all: number): number => 0.95 + (0.1 * at) / all;

/** How many come when `mean` are expected (Knuth). */
function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count++) product *= random.next();
  return count;
}
