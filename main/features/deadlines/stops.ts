import { toDayNumber } from '../../../preload/contract/dates.ts';
import type { SkippedDays, Stop } from './types.ts';

/** Stops as day numbers, ready to be asked day by day. */
export type StoppedDays = readonly { readonly from: number; readonly until: number; readonly why: string }[];

export function stoppedDays(stops: readonly Stop[]): StoppedDays {
  return stops.map(({ from, until, why }) => ({ from: toDayNumber(from), until: toDayNumber(until), why }));
}

/** Why the clock stands still on that day, or null where it runs. */
export function stopAt(day: number, stopped: StoppedDays): Pick<SkippedDays, 'kind' | 'name'> | null {
  if (stopped.length === 0) return null;
  const stop = stopped.find(({ from, until }) => from <= day && day < until);
  return stop ? { kind: 'stopped', name: stop.why } : null;
}
