import { daysBetween } from '../../preload/contract/dates.ts';
import type { Clock } from '../app/clock.ts';
import { isHarm } from '../backup/check.ts';
import type { Log } from '../bridge/log.ts';
import { lookOf, readLastLook, writeLastLook } from './last-look.ts';
import type { Looker } from './looker.ts';

/** The product asks for a look at every stored file each week. */
export const lookEveryDays = 7;

/** Not while the office opens its day, and then seldom: whether it is time changes once a day. */
const firstMs = 10 * 60_000;
const everyMs = 60 * 60_000;

export interface WeeklyParts {
  /** Folder of the open records of the office; null where there are none. */
  readonly folder: () => string | null;
  readonly looker: Pick<Looker, 'look'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Looks over records and files by itself when nobody has for a week; the health page shows what was found. Never rejects. */
export async function lookIfDue({ folder, looker, clock, log }: WeeklyParts): Promise<void> {
  try {
    const place = folder();
    const last = place === null ? null : readLastLook(place);
    if (place === null || (last !== null && daysBetween(last.at.slice(0, 10), clock.today()) < lookEveryDays)) return;
    const findings = await looker.look(place);
    if (findings === null) return;
    writeLastLook(place, lookOf(findings, clock.now()));
    log.info('weeklyLook', { harm: findings.filter(isHarm).length });
  } catch (error) {
    log.error('weeklyLook', {}, error);
  }
}

/** Answers how it is stopped. */
export function watchWeekly(parts: WeeklyParts): () => void {
  // Once a day at most: in a folder that cannot be written nothing says that it was done.
  let tried = '';
  const look = (): void => {
    const today = parts.clock.today();
    if (tried !== today) void lookIfDue(parts);
    tried = today;
  };
  const first = setTimeout(look, firstMs).unref();
  const later = setInterval(look, everyMs).unref();
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}
