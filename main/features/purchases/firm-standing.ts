import { formatDate } from '../../../preload/contract/dates.ts';
import { banState } from '../../../preload/contract/firm-ban.ts';
import type { FirmDetail } from '../../../preload/contract/firms.ts';
import { purchaseSentences as text } from './text.ts';

/** Why this firm may not be bought from on that day; null = it may. */
export function obstacleOf(firm: FirmDetail, on: string): string | null {
  const { name, bannedUntil, closedOn } = firm;
  if (banState(firm, on) === 'yasakli') return bannedUntil === null ? text.banned(name) : text.bannedUntil(name, formatDate(bannedUntil));
  return closedOn !== null && closedOn <= on ? text.firmClosed(name, formatDate(closedOn)) : null;
}
