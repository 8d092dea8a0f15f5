import type { SeatRole } from '../../../preload/contract/codes.ts';
import type { SeatTerm } from '../../../preload/contract/people.ts';

/** The one dialog that is open on a neighbourhood's page. */
export type NeighbourhoodDialog =
  | { readonly kind: 'change' | 'rename' | 'merge' | 'alias' | 'history' }
  | { readonly kind: 'start'; readonly role: SeatRole; readonly position: number | null }
  | { readonly kind: 'end'; readonly term: SeatTerm };
