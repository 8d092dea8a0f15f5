import { describe, expect, test } from 'vitest';
import type { PersonDetail, SeatTerm } from '../../../preload/contract/people.ts';
import { councilOf, currentTerms, muhtarsOf } from '../../../renderer/features/neighbourhoods/seats.ts';
import { askerOf } from '../../../renderer/features/people/asker.ts';

const today = '2026-11-22';
let next = 0;

function term(more: Partial<SeatTerm>): SeatTerm {
  next += 1;
  return {
    id: next,
    personId: next,
    person: `Kişi ${next}`,
    phone: '',
    neighbourhoodId: 7,
    neighbourhood: 'Yeni',
    role: 'muhtar',
    position: null,
    acting: false,
    startDate: '2024-03-31',
    startReason: 'secim',
    endDate: null,
    endReason: null,
    ...more,
  };
}

describe('terms of today', () => {
  test('the last day still counts, the day before the first does not', () => {
    const terms = [term({ endDate: today }), term({ endDate: '2026-11-21' }), term({ startDate: today }), term({ startDate: '2026-11-23' })];
    expect(currentTerms(terms, today)).toEqual([terms[0], terms[2]]);
  });

  test('an acting muhtar comes before the elected one: that is who answers the phone', () => {
    const elected = term({});
    const acting = term({ acting: true, startReason: 'vekalet' });
    expect(muhtarsOf([elected, term({ role: 'aza_asil', position: 1 }), acting], today)).toEqual([acting, elected]);
  });
});

describe('council', () => {
  test('shows four full and four substitute places, vacant ones included', () => {
    const second = term({ role: 'aza_asil', position: 2 });
    const third = term({ role: 'aza_yedek', position: 3 });
    const former = term({ role: 'aza_asil', position: 1, endDate: '2025-01-01', endReason: 'istifa' });
    const places = councilOf([second, third, former, term({})], today);
    expect(places.map(({ role, position }) => `${role} ${position}`)).toEqual(['aza_asil', 'aza_yedek'].flatMap((role) => [1, 2, 3, 4].map((position) => `${role} ${position}`)));
    expect(places.filter(({ term: one }) => one !== null).map(({ term: one }) => one)).toEqual([second, third]);
  });

  test('nobody is lost: a member without a place comes after the four', () => {
    const placeless = term({ role: 'aza_asil', position: null });
    const places = councilOf([placeless], today);
    expect(places).toHaveLength(9);
    expect(places[4]).toEqual({ role: 'aza_asil', position: null, term: placeless });
  });
});

describe('who asks', () => {
  const person = (seats: readonly SeatTerm[]): PersonDetail => ({
    id: 31,
    name: 'Şerife Işık',
    phone: '+905001112233',
    phone2: '',
    email: '',
    office: '',
    seatId: null,
    neighbourhoodId: null,
    neighbourhood: '',
    openRequests: 0,
    tckn: '',
    address: '',
    note: '',
    seats,
  });

  test('a muhtar in office asks in the name of the office', () => {
    const seat = term({ personId: 31 });
    expect(askerOf(person([seat]), today)).toMatchObject({ kind: 'muhtar', seatId: seat.id, personId: null, neighbourhoodId: 7, neighbourhood: 'Yeni' });
  });

  test('a former muhtar and a member ask in their own name', () => {
    const former = term({ personId: 31, endDate: '2026-11-21', endReason: 'istifa' });
    for (const seats of [[former], [term({ personId: 31, role: 'aza_asil', position: 1 })]]) {
      expect(askerOf(person(seats), today)).toMatchObject({ kind: 'kisi', personId: 31, seatId: null });
    }
  });
});
