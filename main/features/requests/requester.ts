import { findOrAddPerson, findPerson } from '../../../db/repositories/people.ts';
import { nameOf, ngoOfRequest, seatOfRequest } from '../../../db/repositories/requests-names.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { Requester } from '../../../preload/contract/requests.ts';
import { fieldText, requestText } from '../../../preload/contract/text.ts';
import { sortKey } from '../../../preload/contract/turkish.ts';
import { fieldRefusal } from '../../bridge/failure.ts';

/** Who asks, with name, phone and neighbourhood as they are on that day; the record keeps them so. */
export type RequesterColumns = Pick<
  RequestRecord,
  'requester_kind' | 'seat_term_id' | 'ngo_id' | 'person_id' | 'requester_name' | 'requester_sort' | 'requester_phone' | 'neighbourhood_id'
>;

export interface ResolvedRequester {
  readonly columns: RequesterColumns;
  /** Name of the neighbourhood, '' where none is given. */
  readonly neighbourhood: string;
  /** The one who asks; of a muhtar the person in the seat, of an NGO nobody. */
  readonly personId: number | null;
}

/** Throws a field refusal for a muhtar who is not in office on `on`, a closed NGO, or what does not exist. */
export function resolveRequester(writer: Writer, requester: Requester, on: string): Promise<ResolvedRequester> {
  if (requester.kind === 'muhtar') return muhtar(writer, requester.seatId, on);
  if (requester.kind === 'stk') return ngo(writer, requester, on);
  return person(writer, requester);
}

/** An acting muhtar asks in the office's name like an elected one. */
async function muhtar(writer: Writer, seatId: number, on: string): Promise<ResolvedRequester> {
  const seat = await seatOfRequest(writer, seatId);
  if (!seat) throw fieldRefusal('requester.seatId', fieldText.choose);
  if (seat.role !== 'muhtar') throw fieldRefusal('requester.seatId', requestText.notMuhtar);
  if (seat.endDate !== null && seat.endDate < on) throw fieldRefusal('requester.seatId', fieldText.expiredMuhtar(seat.name, formatDate(seat.endDate)));
  if (seat.startDate > on) throw fieldRefusal('requester.seatId', requestText.muhtarNotYet(seat.name, formatDate(seat.startDate)));
  return {
    columns: { requester_kind: 'muhtar', seat_term_id: seatId, ngo_id: null, person_id: null, neighbourhood_id: seat.neighbourhoodId, ...nameAndPhone(seat.name, seat.phone) },
    neighbourhood: seat.neighbourhood,
    personId: seat.personId,
  };
}

async function ngo(writer: Writer, { ngoId, neighbourhoodId }: Extract<Requester, { kind: 'stk' }>, on: string): Promise<ResolvedRequester> {
  const found = await ngoOfRequest(writer, ngoId);
  if (!found) throw fieldRefusal('requester.ngoId', fieldText.choose);
  if (found.closedOn !== null && found.closedOn <= on) throw fieldRefusal('requester.ngoId', requestText.closedNgo(found.name, formatDate(found.closedOn)));
  const place = neighbourhoodId ?? found.neighbourhoodId;
  return {
    columns: { requester_kind: 'stk', seat_term_id: null, ngo_id: ngoId, person_id: null, neighbourhood_id: place, ...nameAndPhone(found.name, found.phone) },
    neighbourhood: await demandNeighbourhood(writer, place),
    personId: null,
  };
}

/** A new name becomes a person of the directory; the same name with the same phone is the same person. */
async function person(writer: Writer, { personId, name, phone, neighbourhoodId }: Extract<Requester, { kind: 'kisi' }>): Promise<ResolvedRequester> {
  const known = personId === null ? undefined : await findPerson(writer, personId);
  if (personId !== null && !known) throw fieldRefusal('requester.personId', fieldText.choose);
  const neighbourhood = await demandNeighbourhood(writer, neighbourhoodId);
  const asker = known?.id ?? (await findOrAddPerson(writer, { name, phone }));
  const columns = { seat_term_id: null, ngo_id: null, person_id: asker, neighbourhood_id: neighbourhoodId, ...nameAndPhone(name, phone === '' ? (known?.phone ?? '') : phone) };
  return { columns: { requester_kind: 'kisi', ...columns }, neighbourhood, personId: asker };
}

async function demandNeighbourhood(writer: Writer, id: number | null): Promise<string> {
  const name = id === null ? '' : await nameOf(writer, 'neighbourhood', id);
  if (name === undefined) throw fieldRefusal('requester.neighbourhoodId', fieldText.choose);
  return name;
}

function nameAndPhone(name: string, phone: string) {
  return { requester_name: name, requester_sort: sortKey(name), requester_phone: phone };
}
