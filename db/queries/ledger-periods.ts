import { periodRange, type RelativePeriod } from '../../preload/contract/relative-dates.ts';
import type { RequestFilter } from '../../preload/contract/requests.ts';

/** The filter with its moving periods as days, as seen from `today`. */
export function withFixedDates(filter: RequestFilter, today: string): RequestFilter {
  const [registeredFrom, registeredTo] = narrower(filter.registeredFrom, filter.registeredTo, filter.registeredIn, today);
  const [closedFrom, closedTo] = narrower(filter.closedFrom, filter.closedTo, filter.closedIn, today);
  const [dueFrom, dueTo] = narrower(filter.dueFrom, filter.dueTo, filter.dueIn, today);
  return { ...filter, registeredFrom, registeredTo, closedFrom, closedTo, dueFrom, dueTo, registeredIn: null, closedIn: null, dueIn: null };
}

type Day = string | null;

function narrower(from: Day, to: Day, period: RelativePeriod | null, today: string): [Day, Day] {
  if (period === null) return [from, to];
  const range = periodRange(period, today);
  return [from !== null && from > range.from ? from : range.from, to !== null && to < range.to ? to : range.to];
}
