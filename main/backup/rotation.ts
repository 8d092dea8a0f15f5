import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../preload/contract/dates.ts';

/** What the rotation has to know of a backup. */
export interface Rotated {
  readonly name: string;
  /** "2026-11-25T14:12:03" */
  readonly madeAt: string;
  /** Numbered requests in it; they are never deleted, so an older backup with more of them holds what the newest lost. */
  readonly requests: number;
}

/** The newest of each day, week and month, for so many days, weeks and months that have a backup; and of the newest day so many. */
export const rotationRule = { days: 7, weeks: 4, months: 12, newestDay: 12 } as const;

/**
 * Names of the backups that have served their time. All are of one office, whole and checked. Days count that have a
 * backup: a long holiday costs none. The clock is not asked, so that one set wrong removes nothing. A backup with more
 * requests than the newest stays whatever its age.
 */
export function outOfRotation(backups: readonly Rotated[]): readonly string[] {
  const ordered = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : a.name < b.name ? 1 : -1));
  const newest = ordered[0];
  if (newest === undefined) return [];
  const day = ({ madeAt }: Rotated): string => madeAt.slice(0, 10);
  const kept = new Set<Rotated>([
    ...ordered.filter((each) => day(each) === day(newest)).slice(0, rotationRule.newestDay),
    ...firstOfEach(ordered, day, rotationRule.days),
    ...firstOfEach(ordered, (each) => weekOf(day(each)), rotationRule.weeks),
    ...firstOfEach(ordered, (each) => day(each).slice(0, 7), rotationRule.months),
  ]);
  return ordered.filter((each) => !kept.has(each) && each.requests <= newest.requests).map(({ name }) => name);
}

function firstOfEach(ordered: readonly Rotated[], key: (backup: Rotated) => string, most: number): readonly Rotated[] {
  const firsts = new Map<string, Rotated>();
  for (const each of ordered) if (!firsts.has(key(each))) firsts.set(key(each), each);
  return [...firsts.values()].slice(0, most);
}

/** The Sunday before it: the same for all of a week. */
function weekOf(day: string): string {
  const number = toDayNumber(day);
  return fromDayNumber(number - weekdayOfDayNumber(number));
}
