import * as v from 'valibot';
import { flag, id, isoDate } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

/** Zimmet/havale listesi: what was handed over to one unit on one day, against signature (SAL m.22). */

export interface HandOffListRow {
  readonly handOffId: number;
  readonly requestId: number;
  readonly number: string;
  readonly subject: string;
  readonly neighbourhood: string;
  readonly person: string;
  readonly paperNo: string;
  /** The paper came back on that day. */
  readonly backOn: string | null;
  readonly backBy: string;
}

export interface HandOffList {
  readonly unitId: number;
  readonly unit: string;
  readonly on: string;
  readonly rows: readonly HandOffListRow[];
  /** How often the list has left the program. */
  readonly copies: number;
}

export const handOffLists = {
  /** The lists of one day, by unit in Turkish order; at most 200 lines in all. */
  ofDay: read(v.object({ on: isoDate })).returns<readonly HandOffList[]>(),
  /** Newest day on which something was handed over, on or before `on`. */
  lastDay: read(v.object({ on: isoDate })).returns<string | null>(),
  tick: write(v.object({ handOffId: id, back: flag, on: isoDate })).returns<{ readonly handOffId: number }>(),
} satisfies Feature;
