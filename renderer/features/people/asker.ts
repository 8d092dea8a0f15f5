import type { PersonDetail } from '../../../preload/contract/people.ts';
import type { Asker } from '../directory/asker.ts';
import { muhtarsOf } from '../neighbourhoods/seats.ts';

/** A muhtar in office asks in the office's name, everybody else in their own. */
export function askerOf(person: PersonDetail, today: string): Asker {
  const seat = muhtarsOf(person.seats, today)[0];
  const { name, phone } = person;
  if (seat) return { kind: 'muhtar', seatId: seat.id, ngoId: null, personId: null, neighbourhoodId: seat.neighbourhoodId, name, phone, neighbourhood: seat.neighbourhood };
  return { kind: 'kisi', seatId: null, ngoId: null, personId: person.id, neighbourhoodId: person.neighbourhoodId, name, phone, neighbourhood: person.neighbourhood };
}
