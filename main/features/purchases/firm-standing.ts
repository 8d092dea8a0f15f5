import type { FirmStanding } from '../../../db/queries/purchase-detail.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { purchaseSentences as text } from './text.ts';

/** Why this firm may not be bought from on that day; null = it may. */
export function obstacleOf(firm: FirmStanding, on: string): string | null {
  if (firm.banned === 1 && (firm.bannedUntil === null || firm.bannedUntil >= on)) return firm.bannedUntil === null ? text.banned(firm.name) : text.bannedUntil(firm.name, formatDate(firm.bannedUntil));
  return firm.closedOn !== null && firm.closedOn <= on ? text.firmClosed(firm.name, formatDate(firm.closedOn)) : null;
}
