import type { RequestDetail, RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import type { InputOf } from '../../../api/client.ts';

export type RequesterInput = InputOf<'requests', 'create'>['requester'];

/** What is sent for the chosen line of the "kim?" list. */
export function toRequester(chosen: RequesterSuggestion): RequesterInput {
  if (chosen.kind === 'muhtar' && chosen.seatId !== null) return { kind: 'muhtar', seatId: chosen.seatId };
  if (chosen.kind === 'stk' && chosen.ngoId !== null) return { kind: 'stk', ngoId: chosen.ngoId, neighbourhoodId: chosen.neighbourhoodId };
  return { kind: 'kisi', personId: chosen.personId, name: chosen.name, phone: chosen.phone, neighbourhoodId: chosen.neighbourhoodId };
}

/** A person who is not in the directory: the name is what was typed. */
export function newPerson(name: string): RequesterSuggestion {
  return { kind: 'kisi', seatId: null, ngoId: null, personId: null, neighbourhoodId: null, name, label: name, phone: '', neighbourhood: '', expired: false, lastRequests: [] };
}

export function isNewPerson(chosen: RequesterSuggestion): boolean {
  return chosen.kind === 'kisi' && chosen.personId === null;
}

/** Who asked in a kept record, as a choice: for "aynı kişiden yeni" and for correcting it. */
export function requesterOf(request: RequestDetail): RequesterSuggestion {
  const { requesterKind, seatId, ngoId, personId, neighbourhoodId, requester, requesterPhone, neighbourhood, requesterTermEnded } = request;
  return {
    kind: requesterKind,
    seatId,
    ngoId,
    personId,
    neighbourhoodId,
    name: requester,
    label: requesterKind === 'muhtar' && neighbourhood ? `${neighbourhood} — ${requester}` : requester,
    phone: requesterPhone,
    neighbourhood,
    expired: requesterTermEnded,
    lastRequests: [{ id: request.id, number: request.number, subject: request.subject, state: request.state }],
  };
}

/** Two lines of the list that mean the same one. */
export function sameRequester(a: RequesterSuggestion, b: RequesterSuggestion): boolean {
  return a.kind === b.kind && a.seatId === b.seatId && a.ngoId === b.ngoId && a.personId === b.personId && a.name === b.name;
}

/** The first that may be chosen, as Enter takes it. */
export function firstUsable(list: readonly RequesterSuggestion[]): RequesterSuggestion | null {
  return list.find(({ expired }) => !expired) ?? null;
}
