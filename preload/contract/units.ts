import * as v from 'valibot';
import { flag, id, isoDate, line, optionalDate, optionalEmail, optionalPhone, optionalText, query } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

export interface UnitRow {
  readonly id: number;
  readonly name: string;
  readonly shortName: string;
  readonly phone: string;
  readonly responsible: string;
  readonly openRequests: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface UnitStaff {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  /** Who a hand-off names when nobody else is chosen. */
  readonly responsible: boolean;
}

export interface UnitDetail extends UnitRow {
  readonly note: string;
  readonly staff: readonly UnitStaff[];
}

const details = { name: line(150), shortName: optionalText(60), phone: optionalPhone, note: optionalText(2000) };

export const units = {
  list: read(v.object({ text: query, withClosed: v.optional(flag, false) })).returns<readonly UnitRow[]>(),
  get: read(v.object({ id })).returns<UnitDetail>(),
  create: write(v.object({ ...details, validFrom: optionalDate })).returns<{ readonly id: number }>(),
  change: write(v.object({ id, ...details })).returns<{ readonly id: number }>(),
  /** The unit does not exist from that day on; its records stay. */
  end: write(v.object({ id, on: isoDate })).returns<{ readonly id: number }>(),
  addStaff: write(
    v.object({ unitId: id, name: line(150), title: optionalText(100), phone: optionalPhone, email: optionalEmail, responsible: v.optional(flag, false) }),
  ).returns<{ readonly id: number }>(),
  removeStaff: write(v.object({ staffId: id, on: isoDate })).returns<{ readonly id: number }>(),
} satisfies Feature;
