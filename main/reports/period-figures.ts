import type { CountedRequest } from '../../db/queries/period-report.ts';
import { daysBetween } from '../../preload/contract/dates.ts';
import { groupOf } from './outcome-groups.ts';

/** What one line of the period report says of its requests. */
export interface PeriodFigures {
  /** Registered before the period and still open when it began. */
  readonly carriedOver: number;
  readonly received: number;
  readonly concluded: number;
  readonly positive: number;
  readonly negative: number;
  /** Closed in the period as a repetition of another record; they count nowhere else, so that what two have asked for is counted once. */
  readonly duplicate: number;
  /** Still open when the period ended. carriedOver + received − concluded = continuing. */
  readonly continuing: number;
  /** Continuing ones whose legal last day lies before the day of counting. */
  readonly overdue: number;
  /** Days from registration to the outcome; null where nothing was concluded. */
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  /** Of the concluded ones with a legal last day, the share (0–1) concluded by that day; null where there is none. */
  readonly inTime: number | null;
  /** Concluded ones that had been reopened before. */
  readonly reopened: number;
}

export interface CountedPeriod {
  readonly from: string;
  readonly to: string;
  /** The day "overdue" is measured on: the last day of the period, or today where that is earlier. */
  readonly asOf: string;
}

/** What counting needs to know of a request. */
export type Countable = Pick<CountedRequest, 'registeredOn' | 'dueDate' | 'answerBy' | 'closedOn' | 'outcome' | 'reopenCount'>;

/** Counts requests over a period. Requests that were not open in it do not count. */
export function countPeriod(requests: Iterable<Countable>, { from, to, asOf }: CountedPeriod): PeriodFigures {
  let carriedOver = 0;
  let received = 0;
  let continuing = 0;
  let overdue = 0;
  let reopened = 0;
  let withDue = 0;
  let inTime = 0;
  const groups = { positive: 0, negative: 0, duplicate: 0 };
  const days: number[] = [];
  for (const request of requests) {
    const { registeredOn, closedOn, dueDate, outcome, answerBy = dueDate } = request;
    if (outcome !== null && groupOf(outcome) === 'duplicate') {
      if (closedOn !== null && closedOn >= from && closedOn <= to) groups.duplicate++;
      continue;
    }
    if (registeredOn > to || (closedOn !== null && closedOn < from)) continue;
    if (registeredOn < from) carriedOver++;
    else received++;
    if (closedOn === null || closedOn > to || outcome === null) {
      continuing++;
      if (dueDate !== null && dueDate < asOf) overdue++;
      continue;
    }
    const group = groupOf(outcome);
    groups[group]++;
    if (request.reopenCount > 0) reopened++;
    days.push(daysBetween(registeredOn, closedOn));
    if (answerBy !== null) {
      withDue++;
      if (closedOn <= answerBy) inTime++;
    }
  }
  return {
    carriedOver,
    received,
    concluded: groups.positive + groups.negative,
    ...groups,
    continuing,
    overdue,
    meanDays: mean(days),
    medianDays: median(days),
    inTime: withDue === 0 ? null : inTime / withDue,
    reopened,
  };
}

/** Figures by a key of the request, in the order of `keys`; a key without a single request is left out. */
export function countBy<Key>(requests: readonly CountedRequest[], period: CountedPeriod, keys: readonly Key[], keyOf: (request: CountedRequest) => Key): Map<Key, PeriodFigures> {
  const groups = new Map<Key, CountedRequest[]>(keys.map((key) => [key, []]));
  for (const request of requests) groups.get(keyOf(request))?.push(request);
  const figures = new Map<Key, PeriodFigures>();
  for (const [key, members] of groups) {
    const counted = countPeriod(members, period);
    if (counted.carriedOver + counted.received + counted.duplicate > 0) figures.set(key, counted);
  }
  return figures;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
