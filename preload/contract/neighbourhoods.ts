import * as v from 'valibot';
import { neighbourhoodKinds, type NeighbourhoodKind, type RequestState } from './codes.ts';
import { flag, id, isoDate, line, optionalCount, optionalText, optionalYear, query } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import type { SeatTerm } from './people.ts';

export interface NeighbourhoodRow {
  readonly id: number;
  readonly name: string;
  readonly kind: NeighbourhoodKind;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly muhtar: string;
  readonly muhtarPhone: string;
  readonly muhtarActing: boolean;
  readonly openRequests: number;
  readonly validTo: string | null;
}

export interface NeighbourhoodDetail extends NeighbourhoodRow {
  readonly code: string;
  readonly households: number | null;
  readonly note: string;
  readonly validFrom: string | null;
  readonly mergedInto: { readonly id: number; readonly name: string } | null;
  readonly aliases: readonly { readonly id: number; readonly alias: string }[];
  readonly formerNames: readonly { readonly name: string; readonly validTo: string }[];
  readonly seats: readonly SeatTerm[];
}

/** One line for a neighbourhood, a person or an NGO: requests, terms, names, in order of date. */
export interface DirectoryEvent {
  readonly on: string;
  readonly kind: 'talep' | 'satinalma' | 'gorev' | 'ad' | 'birlesme';
  readonly text: string;
  readonly requestId: number | null;
  readonly purchaseId?: number;
  readonly state: RequestState | null;
}

const details = {
  kind: v.picklist(neighbourhoodKinds),
  code: optionalText(20),
  population: optionalCount,
  populationYear: optionalYear,
  households: optionalCount,
  note: optionalText(2000),
};

export const neighbourhoods = {
  list: read(v.object({ text: query, withClosed: v.optional(flag, false) })).returns<readonly NeighbourhoodRow[]>(),
  get: read(v.object({ id })).returns<NeighbourhoodDetail>(),
  timeline: read(v.object({ id })).returns<readonly DirectoryEvent[]>(),
  /** Finds by name, former name or alias, folded ("YENİ MH." = Yeni Mahalle); null where nothing fits. */
  resolve: read(v.object({ name: line(100) })).returns<{ readonly id: number; readonly name: string } | null>(),
  create: write(v.object({ name: line(100), ...details, validFrom: v.nullish(isoDate, null) })).returns<{ readonly id: number }>(),
  /** Does not rename: a name has its own history. */
  change: write(v.object({ id, ...details })).returns<{ readonly id: number }>(),
  rename: write(v.object({ id, name: line(100), on: isoDate })).returns<{ readonly id: number }>(),
  /** Closes `id` on that day; its records keep their neighbourhood and point to the new one. */
  merge: write(v.object({ id, intoId: id, on: isoDate })).returns<{ readonly id: number }>(),
  addAlias: write(v.object({ id, alias: line(100) })).returns<{ readonly id: number }>(),
  removeAlias: write(v.object({ aliasId: id })).returns<{ readonly id: number }>(),
} satisfies Feature;

