import * as v from 'valibot';
import { flag, id, line, optionalDate, optionalEmail, optionalId, optionalPhone, optionalText, query } from './fields.ts';
import type { DirectoryEvent } from './neighbourhoods.ts';
import { read, write, type Feature } from './operation.ts';

export interface NgoRow {
  readonly id: number;
  readonly name: string;
  readonly field: string;
  readonly phone: string;
  readonly email: string;
  readonly contact: string;
  readonly neighbourhood: string;
  readonly openRequests: number;
  readonly closedOn: string | null;
}

export interface NgoDetail extends NgoRow {
  readonly neighbourhoodId: number | null;
  readonly address: string;
  readonly note: string;
  readonly contacts: readonly NgoContact[];
}

export interface NgoContact {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
}

const details = {
  name: line(200),
  /** What it works on: çevre, eğitim, spor… */
  field: optionalText(100),
  neighbourhoodId: optionalId,
  phone: optionalPhone,
  email: optionalEmail,
  address: optionalText(500),
  note: optionalText(2000),
  closedOn: optionalDate,
};

const contact = { name: line(150), title: optionalText(100), phone: optionalPhone, email: optionalEmail };

export const ngos = {
  list: read(v.object({ text: query, withClosed: v.optional(flag, false) })).returns<readonly NgoRow[]>(),
  get: read(v.object({ id })).returns<NgoDetail>(),
  timeline: read(v.object({ id })).returns<readonly DirectoryEvent[]>(),
  create: write(v.object(details)).returns<{ readonly id: number }>(),
  change: write(v.object({ id, ...details })).returns<{ readonly id: number }>(),
  addContact: write(v.object({ ngoId: id, ...contact })).returns<{ readonly id: number }>(),
  removeContact: write(v.object({ contactId: id })).returns<{ readonly id: number }>(),
} satisfies Feature;
