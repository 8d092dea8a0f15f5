import type { RequesterSuggestion } from '../../../preload/contract/requests.ts';

/** Who asks, as a record of the directory knows them. */
export type Asker = Pick<RequesterSuggestion, 'kind' | 'seatId' | 'ngoId' | 'personId' | 'neighbourhoodId' | 'name' | 'phone' | 'neighbourhood'>;

/** The same line that the "kim?" list would offer, with the last requests. */
export function findAsker(list: readonly RequesterSuggestion[], { kind, seatId, ngoId, personId }: Asker): RequesterSuggestion | null {
  const same = (one: RequesterSuggestion) => one.kind === kind && (kind === 'muhtar' ? one.seatId === seatId : kind === 'stk' ? one.ngoId === ngoId : one.personId === personId);
  return list.find(same) ?? null;
}
