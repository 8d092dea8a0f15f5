import { describe, expect, test } from 'vitest';
import type { DirectoryEvent } from '../../../preload/contract/neighbourhoods.ts';
import type { RequesterSuggestion } from '../../../preload/contract/requests.ts';
import { findAsker } from '../../../renderer/features/directory/asker.ts';
import { ledgerOf } from '../../../renderer/features/directory/ledgerAddress.ts';
import { countKinds } from '../../../renderer/features/directory/timeline.ts';
import { emptyFilter, readFilter } from '../../../renderer/features/requests/filter.ts';

function filterAt(address: string) {
  return readFilter(new URL(address, 'http://defter').searchParams);
}

test('the ledger understands the addresses that the directory sends it to', () => {
  expect(filterAt(ledgerOf('neighbourhoodIds', 5))).toEqual({ ...emptyFilter, view: 'acik', neighbourhoodIds: [5] });
  expect(filterAt(ledgerOf('unitIds', 6))).toEqual({ ...emptyFilter, view: 'acik', unitIds: [6] });
  expect(filterAt(ledgerOf('personId', 7))).toEqual({ ...emptyFilter, view: 'acik', personId: 7 });
  expect(filterAt(ledgerOf('ngoId', 8, false))).toEqual({ ...emptyFilter, ngoId: 8 });
});

test('a timeline offers only the kinds that occur', () => {
  const event = (kind: DirectoryEvent['kind']): DirectoryEvent => ({ on: '2026-11-22', kind, text: '', requestId: null, state: null });
  expect(countKinds([event('gorev'), event('talep'), event('talep')])).toEqual([
    { kind: 'talep', count: 2 },
    { kind: 'gorev', count: 1 },
  ]);
  expect(countKinds([])).toEqual([]);
});

describe('the requester of a new request', () => {
  const suggestion = (more: Partial<RequesterSuggestion>): RequesterSuggestion => ({
    kind: 'muhtar',
    seatId: null,
    ngoId: null,
    personId: null,
    neighbourhoodId: null,
    name: 'Ali Kaya',
    label: '',
    phone: '',
    neighbourhood: '',
    expired: false,
    lastRequests: [],
    ...more,
  });
  const list = [suggestion({ seatId: 3, expired: true }), suggestion({ seatId: 4 }), suggestion({ kind: 'kisi', personId: 4 }), suggestion({ kind: 'stk', ngoId: 4 })];

  test('is the same seat, NGO or person, never only the same name or number', () => {
    expect(findAsker(list, suggestion({ seatId: 4 }))).toBe(list[1]);
    expect(findAsker(list, suggestion({ kind: 'kisi', personId: 4 }))).toBe(list[2]);
    expect(findAsker(list, suggestion({ kind: 'stk', ngoId: 4 }))).toBe(list[3]);
    expect(findAsker(list, suggestion({ seatId: 5 }))).toBeNull();
  });
});
