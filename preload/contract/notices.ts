import * as v from 'valibot';
import { notifyWays, type Outcome, type RequesterKind } from './codes.ts';
import { id, isoDate, line, optionalId, optionalText, optionalPhone } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

/** One result that one person has to be told. */
export interface NoticeLine {
  readonly requestId: number;
  /** null: the requester of the record; otherwise somebody who wants the same. */
  readonly coRequesterId: number | null;
  readonly number: string;
  readonly registeredOn: string;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly resultText: string;
  readonly closedOn: string;
  readonly doneOn: string | null;
  readonly planYear: number | null;
  readonly forwardedTo: string;
  /** Number of the record that it repeats. */
  readonly duplicateOf: string;
  /** Calls that reached nobody. */
  readonly tries: number;
  /** Day of the next call, where one was agreed on. */
  readonly againOn: string | null;
}

/** Everything that one person has to be told, in one call. */
export interface NoticeGroup {
  readonly key: string;
  readonly kind: RequesterKind;
  readonly personId: number | null;
  readonly ngoId: number | null;
  readonly name: string;
  /** As the directory has it today; the record's own where the directory has none. */
  readonly phone: string;
  readonly neighbourhood: string;
  readonly tries: number;
  /** After today: called again on that day. */
  readonly againOn: string | null;
  readonly lines: readonly NoticeLine[];
}

export interface NoticeList {
  readonly groups: readonly NoticeGroup[];
  /** Lines that wait; above 200 only the newest are in `groups`. */
  readonly total: number;
}

const lines = v.pipe(v.array(v.object({ requestId: id, coRequesterId: optionalId })), v.minLength(1), v.maxLength(200));

export const notices = {
  list: read(v.object({})).returns<NoticeList>(),
  told: write(v.object({ lines, who: line(150), how: v.picklist(notifyWays), on: isoDate, note: optionalText(1000) })).returns<{ readonly count: number }>(),
  notReached: write(v.object({ lines, who: line(150), on: isoDate, againOn: isoDate })).returns<{ readonly count: number }>(),
  /** A wrong number is mended where it was noticed; the directory keeps it. */
  fixPhone: write(v.object({ personId: optionalId, ngoId: optionalId, phone: optionalPhone })).returns<{ readonly phone: string }>(),
} satisfies Feature;
