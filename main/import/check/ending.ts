import type { Outcome } from '../../../preload/contract/codes.ts';
import { outcomeNames } from '../../../preload/contract/text.ts';
import { rowText as text } from '../text.ts';
import { outcomeChoice } from './choices.ts';
import type { Lookups } from './lookups.ts';
import type { RowView } from './row.ts';

/** How a request of an old list ended. */
export interface Ending {
  readonly outcome: Outcome;
  readonly closedOn: string;
  readonly reasonId: number | null;
  readonly reasonText: string;
  readonly resultText: string;
  readonly doneOn: string | null;
  readonly planYear: number | null;
  readonly forwardedTo: string;
}

/** null: the request stays open. What a list cannot tell (the number repeated, the year of the plan) leaves it open with a remark. */
export function endingOf(row: RowView, lookups: Lookups, registeredOn: string, today: string): Ending | null {
  const written = row.line('outcome');
  const closedOn = row.date('closedOn', today);
  const resultText = row.text('resultText');
  const reason = row.line('reason');
  const outcome = written === '' ? null : outcomeChoice.find(written);
  const stayOpen = (message: string): null => {
    row.warn('outcome', message);
    row.remarks.push(`${text.fromFile.outcome}: ${[written, reason, resultText].filter((part) => part !== '').join(' – ')}`);
    return null;
  };
  if (outcome === undefined) return stayOpen(text.outcomeUnknown(written));
  if (outcome === null) {
    const rest = [reason, resultText].filter((part) => part !== '').join(' – ');
    if (rest !== '') row.remarks.push(`${text.fromFile.outcome}: ${rest}`);
    return null;
  }

  const planYear = outcome === 'programa_alindi' ? yearIn([written, reason, resultText]) : null;
  const forwardedTo = outcome === 'gorev_disi' ? (resultText === '' ? reason : resultText).replace(/\s+/g, ' ').slice(0, 200) : '';
  const untold = outcome === 'mukerrer' || (outcome === 'programa_alindi' && planYear === null) || (outcome === 'gorev_disi' && forwardedTo === '');
  if (untold) return stayOpen(text.ended(outcomeNames[outcome]));
  if (closedOn === null) {
    if (row.cell('closedOn') === '') row.error(row.mapped('closedOn') ? 'closedOn' : 'outcome', text.closedOnNeeded);
    return null;
  }
  if (closedOn < registeredOn) row.error('closedOn', text.closedBefore);
  if (closedOn > today) row.error('closedOn', text.closedAhead);
  row.show('outcome', outcomeNames[outcome]);
  return { outcome, closedOn, resultText, doneOn: outcome === 'yapildi' || outcome === 'kismen' ? closedOn : null, planYear, forwardedTo, ...reasonOf(row, lookups, outcome, reason) };
}

function reasonOf(row: RowView, { reason, otherReason }: Lookups, outcome: Outcome, written: string): { reasonId: number | null; reasonText: string } {
  if (outcome === 'yapildi') return { reasonId: null, reasonText: '' };
  const known = written === '' ? undefined : reason(written);
  if (known) return { reasonId: known.id, reasonText: '' };
  if (outcome === 'kismen' && written === '') return { reasonId: null, reasonText: '' };
  if (written !== '') row.warn('reason', text.reasonFree(written));
  else row.warn('outcome', text.reasonMissing);
  return { reasonId: otherReason?.id ?? null, reasonText: written };
}

function yearIn(texts: readonly string[]): number | null {
  const found = texts.map((one) => /\b(20\d\d)\b/.exec(one)?.[1]).find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}
