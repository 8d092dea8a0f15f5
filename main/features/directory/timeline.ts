import { timelineLimit, type PurchaseLine, type RequestLine } from '../../../db/queries/directory-timeline.ts';
import type { DirectoryEvent } from '../../../preload/contract/neighbourhoods.ts';
import { formatMoney } from '../../../preload/contract/money.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { directoryText as text } from './text.ts';

/** Newest first, at most 200 lines; of one day the order given. */
export function timelineOf(...lines: readonly (readonly DirectoryEvent[])[]): DirectoryEvent[] {
  return lines
    .flat()
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, timelineLimit);
}

export function requestEvents(requests: readonly RequestLine[]): DirectoryEvent[] {
  return requests.map(({ on, id, number, subject, state }) => ({ on, kind: 'talep', text: text.requestLine(number, subject), requestId: id, state }));
}

export function purchaseEvents(purchases: readonly PurchaseLine[]): DirectoryEvent[] {
  return purchases.map(({ on, id, number, subject, state, amount }) => ({ ...event(on, 'satinalma', text.purchaseLine(number, subject, purchaseStateNames[state], formatMoney(amount))), purchaseId: id }));
}

/** Starts and, up to `today`, ends of terms. `describe` says whose or where: a person's page knows the person, a neighbourhood's the place. */
export function termEvents(terms: readonly SeatTerm[], today: string, describe: (term: SeatTerm) => { readonly who: string; readonly seat: string }): DirectoryEvent[] {
  return terms.flatMap((term) => {
    const { who, seat } = describe(term);
    const events = [event(term.startDate, 'gorev', text.termStarted(who, seat, term.startReason))];
    if (term.endDate !== null && term.endDate <= today) events.unshift(event(term.endDate, 'gorev', text.termEndedLine(who, seat, term.endReason)));
    return events;
  });
}

export function event(on: string, kind: DirectoryEvent['kind'], words: string): DirectoryEvent {
  return { on, kind, text: words, requestId: null, state: null };
}
