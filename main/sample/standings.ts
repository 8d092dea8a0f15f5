import { addDays } from '../../preload/contract/dates.ts';
import type { Asking } from './asking.ts';
import type { Standing } from './course.ts';
import type { Random } from './random.ts';
import type { Workdays } from './workdays.ts';

export interface DatedAsking {
  readonly asking: Asking;
  readonly due: string | null;
  /** By law, not by the office's own promise. */
  readonly legal: boolean;
}

const openInAll = 60;
const overdue = 8;
/** Most of them by law; the others only miss the office's own promise. */
const overdueByLaw = 5;
const dueToday = 2;
const dueSoon = 7;

/** Which requests are still open today, and where they stand; every other one is over. */
export function standings(random: Random, days: Workdays, all: readonly DatedAsking[], today: string): Map<Asking, Standing> {
  const open = new Map<Asking, Standing>();
  const lastThree = days.before(today, 3);
  const originals = random.shuffled(all.filter(({ asking, due }) => asking.repeats === null && due !== null));
  const dueBetween = (from: string, to: string): Asking[] => originals.filter(({ due }) => due !== null && due >= from && due <= to).map(({ asking }) => asking);

  // Every overdue one waits in a unit; one of them has been given back, one has its answer on the desk.
  const late = dueBetween(addDays(today, -45), addDays(today, -1));
  const byLaw = new Set(all.filter(({ legal }) => legal).map(({ asking }) => asking));
  const lateByLaw = newestFirst(late.filter((asking) => byLaw.has(asking))).slice(0, overdueByLaw);
  const lateByPromise = newestFirst(late.filter((asking) => !byLaw.has(asking))).slice(0, overdue - lateByLaw.length);
  for (const [at, asking] of random.shuffled([...lateByLaw, ...lateByPromise]).entries()) {
    open.set(asking, at === 0 ? 'answered' : at === 1 ? 'returned' : 'inUnit');
  }
  for (const [at, asking] of dueBetween(today, today).slice(0, dueToday).entries()) open.set(asking, at === 0 ? 'inUnit' : 'answered');
  for (const asking of dueBetween(addDays(today, 1), addDays(today, 3)).slice(0, dueSoon)) open.set(asking, random.chance(0.2) ? 'answered' : 'inUnit');

  // What came in during the last three days is open, and half of it not sent yet; the rest by chance.
  const later = dueBetween(addDays(today, 4), addDays(today, 90));
  for (const asking of later.filter(({ on }) => on >= lastThree)) open.set(asking, random.chance(0.45) ? 'new' : 'inUnit');
  const wanting = later.filter(({ on }) => on < lastThree);
  for (const asking of wanting.slice(0, Math.max(0, openInAll - open.size))) {
    open.set(asking, random.weighted<Standing>([['inUnit', 14], ['answered', 3], ['returned', 1]]));
  }
  return open;
}

/** Every third from the newest on, so that they are not all of one day. */
function newestFirst(askings: readonly Asking[]): Asking[] {
  return askings.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).filter((_, at) => at % 3 === 0);
}
