import * as v from 'valibot';
import { seatRoles, termEnds, termStarts, type SeatRole, type TermEnd, type TermStart } from './codes.ts';
import { flag, id, isoDate, line, optionalCount, optionalDate, optionalEmail, optionalId, optionalPhone, optionalTckn, optionalText, page, query, type Page } from './fields.ts';
import type { DirectoryEvent } from './neighbourhoods.ts';
import { read, write, type Feature } from './operation.ts';

/** A seat held by a person for a time; person and seat are two things. */
export interface SeatTerm {
  readonly id: number;
  readonly personId: number;
  readonly person: string;
  readonly phone: string;
  readonly neighbourhoodId: number;
  readonly neighbourhood: string;
  readonly role: SeatRole;
  /** Order among the members (1–4); null for the muhtar. */
  readonly position: number | null;
  readonly acting: boolean;
  readonly startDate: string;
  readonly startReason: TermStart;
  readonly endDate: string | null;
  readonly endReason: TermEnd | null;
}

export interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly phone2: string;
  readonly email: string;
  /** Seat held today, in words: "Yeni Mahalle muhtarı". */
  readonly office: string;
  readonly seatId: number | null;
  readonly neighbourhoodId: number | null;
  readonly neighbourhood: string;
  readonly openRequests: number;
}

export interface PersonDetail extends PersonRow {
  /** Masked (123******46); '' where none is kept. */
  readonly tckn: string;
  readonly address: string;
  readonly note: string;
  readonly seats: readonly SeatTerm[];
}

const details = {
  name: line(150),
  phone: optionalPhone,
  phone2: optionalPhone,
  email: optionalEmail,
  address: optionalText(500),
  note: optionalText(2000),
  /** Left out = unchanged; it is never sent back whole. */
  tckn: v.optional(optionalTckn),
};

export const people = {
  /** `role` narrows to who holds such a seat today. Four digits find the end of a phone number. */
  list: read(v.object({ text: query, role: v.nullish(v.picklist(seatRoles), null), ...page.entries })).returns<Page<PersonRow>>(),
  get: read(v.object({ id })).returns<PersonDetail>(),
  timeline: read(v.object({ id })).returns<readonly DirectoryEvent[]>(),
  /** People who already have this phone. */
  samePhone: read(v.object({ phone: optionalPhone, exceptId: optionalId })).returns<readonly { readonly id: number; readonly name: string }[]>(),
  create: write(v.object(details)).returns<{ readonly id: number }>(),
  change: write(v.object({ id, ...details })).returns<{ readonly id: number }>(),
  /** Writes into the access log that the record is on the screen. */
  opened: write(v.object({ id })).returns<null>(),
  /** The identity number itself; that it was shown is in the access log before it is handed out. */
  showTckn: write(v.object({ id })).returns<{ readonly tckn: string }>(),
  /** Starts a term; a muhtar still in office there ends the day before, and the answer says whose term ended. */
  startTerm: write(
    v.object({
      personId: id,
      neighbourhoodId: id,
      role: v.picklist(seatRoles),
      position: optionalCount,
      acting: v.optional(flag, false),
      startDate: isoDate,
      startReason: v.picklist(termStarts),
      endDate: optionalDate,
    }),
  ).returns<{ readonly id: number; readonly ended: string | null }>(),
  endTerm: write(v.object({ id, endDate: isoDate, endReason: v.picklist(termEnds) })).returns<{ readonly id: number }>(),
} satisfies Feature;
