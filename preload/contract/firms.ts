import * as v from 'valibot';
import { flag, id, isoDate, line, optionalDate, optionalEmail, optionalPhone, optionalText, query } from './fields.ts';
import { firmText } from './firm-text.ts';
import { read, write, type Feature } from './operation.ts';
import { checkTaxNo } from './vkn.ts';

/** Firms that are asked for offers and bought from. */

export interface FirmRow {
  readonly id: number;
  readonly name: string;
  /** VKN, or the owner's TCKN; '' = not known yet. */
  readonly taxNo: string;
  readonly taxOffice: string;
  /** Whom to ask for there. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** The last look at the list of the banned; see firm-ban.ts. */
  readonly banCheckedOn: string | null;
  readonly banned: boolean;
  readonly bannedUntil: string | null;
  readonly closedOn: string | null;
}

export interface FirmDetail extends FirmRow {
  readonly address: string;
  readonly note: string;
  /** Number of the paper or of the query that the look left behind. */
  readonly banCheckNo: string;
}

/** Written with spaces or points between the digits too. */
const taxNo = v.pipe(
  optionalText(20),
  v.transform((text) => text.replaceAll(/[\s.]/g, '')),
  v.check((text) => text === '' || checkTaxNo(text), firmText.taxNo),
);

const details = {
  name: line(200),
  taxNo,
  taxOffice: optionalText(100),
  contact: optionalText(150),
  phone: optionalPhone,
  email: optionalEmail,
  address: optionalText(500),
  note: optionalText(2000),
};

const banCheck = v.pipe(
  v.object({ id, on: isoDate, documentNo: optionalText(60), banned: flag, until: optionalDate }),
  v.forward(
    v.check(({ banned, until }) => banned || until === null, firmText.untilWithoutBan),
    ['until'],
  ),
  v.forward(
    v.check(({ on, until }) => until === null || until >= on, firmText.untilBeforeCheck),
    ['until'],
  ),
);

export const firms = {
  list: read(v.object({ text: query, withClosed: v.optional(flag, false) })).returns<readonly FirmRow[]>(),
  get: read(v.object({ id })).returns<FirmDetail>(),
  create: write(v.object(details)).returns<{ readonly id: number }>(),
  change: write(v.object({ id, ...details, closedOn: optionalDate })).returns<{ readonly id: number }>(),
  /** A look at the list of the banned: when, under which number, and what it said. The earlier ones stand in the history. */
  recordBanCheck: write(banCheck).returns<{ readonly id: number }>(),
} satisfies Feature;
