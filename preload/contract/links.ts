import * as v from 'valibot';
import type { Outcome, RequesterKind, RequestState } from './codes.ts';
import { id, line, longText, optionalId, requestNumber } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { requester, type RequestSaved } from './requests.ts';

/** Another record that this one has to do with. */
export interface LinkedRequest {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly registeredOn: string;
}

/** Somebody who wants the same thing and is told the same result. */
export interface CoRequesterRow {
  readonly id: number;
  readonly kind: RequesterKind;
  readonly name: string;
  readonly phone: string;
  readonly neighbourhood: string;
  readonly personId: number | null;
  readonly ngoId: number | null;
  readonly addedOn: string;
  readonly notifiedOn: string | null;
  /** The duplicate that brought this person along. */
  readonly viaId: number | null;
  readonly via: string | null;
}

export interface RequestLinks {
  readonly duplicateOf: LinkedRequest | null;
  readonly duplicates: readonly LinkedRequest[];
  readonly splitFrom: LinkedRequest | null;
  readonly splits: readonly LinkedRequest[];
  readonly coRequesters: readonly CoRequesterRow[];
}

/** `added` false: this person asked for it already; the second time is written into the timeline. */
export interface Joined extends RequestSaved {
  readonly name: string;
  readonly added: boolean;
}

export const links = {
  of: read(v.object({ id })).returns<RequestLinks>(),
  /** Somebody else wants the same: no new number, one more to be told. */
  join: write(v.object({ requestId: id, requester })).returns<Joined>(),
  leave: write(v.object({ coRequesterId: id })).returns<RequestSaved>(),
  /** Closes them as duplicates of one record, whose result their requesters are told too. */
  markDuplicates: write(v.object({ ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)), of: requestNumber })).returns<{ readonly count: number }>(),
  /** Takes the ending as a duplicate back: the record stands where it stood before. */
  unlinkDuplicate: write(v.object({ id })).returns<RequestSaved>(),
  /** A second wish of the same call becomes a request of its own: same person, channel and days. */
  split: write(v.object({ id, topicId: optionalId, subject: line(200), text: longText, unitId: optionalId })).returns<RequestSaved>(),
} satisfies Feature;
