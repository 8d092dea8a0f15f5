import type { ImportFieldCode, RowState } from '../../../preload/contract/import-fields.ts';
import type { CellProblem } from '../../../preload/contract/imports.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { Cell } from '../types.ts';
import type { Lookups } from './lookups.ts';
import type { RowView } from './row.ts';

/** What one row becomes. `draft` is there where the row will be written. */
export interface CheckedRow<Draft = unknown> {
  /** Index in the sheet. */
  readonly at: number;
  readonly state: RowState;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly known: string;
  readonly draft: Draft | null;
  /** A spelling for which no neighbourhood is known. */
  readonly unknownPlace: string;
}

export interface Verdict<Draft> {
  readonly draft: Draft | null;
  /** Why the row is here already, '' where it is not. */
  readonly known: string;
  readonly unknownPlace?: string;
}

export interface CheckContext {
  readonly reader: Reader;
  readonly lookups: Lookups;
  readonly defaults: { readonly channel: string | null; readonly type: string | null; readonly day: string | null };
  readonly includeSame: boolean;
}

/** Judges rows one after the other; it remembers the earlier ones, because a row may repeat one. */
export type RowJudge<Draft> = (row: RowView, at: number) => Promise<Verdict<Draft>>;

export type Columns = ReadonlyMap<ImportFieldCode, number>;
export type Cells = readonly Cell[];
