import { formatDate } from './dates.ts';

/** What the last look at the list of the banned (EKAP yasaklılık sorgusu) says of a firm on a day. */

export interface BanCheck {
  readonly banCheckedOn: string | null;
  readonly banned: boolean;
  /** Last day of the ban; null = not known. */
  readonly bannedUntil: string | null;
}

/** `doldu`: it was banned until a day that has passed, so a new look is due. */
export const banStates = ['yasakli', 'doldu', 'teyitli', 'teyitsiz'] as const;
export type BanState = (typeof banStates)[number];

/** A ban without a last day holds until a new look says otherwise. */
export function banState({ banCheckedOn, banned, bannedUntil }: BanCheck, today: string): BanState {
  if (banned) return bannedUntil !== null && bannedUntil < today ? 'doldu' : 'yasakli';
  return banCheckedOn === null ? 'teyitsiz' : 'teyitli';
}

/** "Yasaklı – 12.03.2027 gününe kadar", "Teyit: 02.11.2026", "Teyit edilmedi". */
export function banWords(check: BanCheck, today: string): string {
  const state = banState(check, today);
  if (state === 'yasakli') return check.bannedUntil === null ? 'Yasaklı' : `Yasaklı – ${formatDate(check.bannedUntil)} gününe kadar`;
  if (state === 'doldu') return `Yasak ${formatDate(check.bannedUntil ?? today)} günü doldu`;
  return check.banCheckedOn === null ? 'Teyit edilmedi' : `Teyit: ${formatDate(check.banCheckedOn)}`;
}
