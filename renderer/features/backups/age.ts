import { daysBetween } from '../../../preload/contract/dates.ts';
import { formatCount } from '../../shared/format.ts';
import { backupText } from '../../text/backups.ts';

/** A backup older than this many days is told in amber. */
export const mostDays = 2;

/** "dün 17.02": how old a backup is, in whole days. */
export function ageOf(madeAt: string, today: string): string {
  const days = daysBetween(madeAt.slice(0, 10), today);
  const time = madeAt.slice(11, 16).replace(':', '.');
  if (days <= 0) return backupText.age.today(time);
  return days === 1 ? backupText.age.yesterday(time) : backupText.age.days(formatCount(days));
}

export const isOld = (madeAt: string, today: string): boolean => daysBetween(madeAt.slice(0, 10), today) > mostDays;
