import type { ReactNode } from 'react';
import type { Page } from '../../../preload/contract/fields.ts';
import { compareTurkish } from '../../../preload/contract/turkish.ts';
import type { CellEdit } from './edit.ts';

/** One column of a list. `text` is what is copied, sorted and read out; `cell` only draws it differently. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Pixels at first; the user may change it. */
  readonly width: number;
  readonly minWidth?: number;
  /** Takes the width that the others leave. */
  readonly grow?: boolean;
  readonly align?: 'start' | 'end';
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  /** Newest or largest first on the first click. */
  readonly descendingFirst?: boolean;
  /** Order of a small list; without it `text` in Turkish order. */
  readonly compare?: (a: Row, b: Row) => number;
  /** In a column of numbers: what is counted and copied; null where there is none. */
  readonly number?: (row: Row) => number | null;
  /** What the numbers count: "gün". */
  readonly numberUnit?: string;
  /** How its cells are changed in their place; without it F2 says why not. */
  readonly edit?: CellEdit<Row>;
  /** Why its cells are never changed in the list, as a sentence; without it a general one. */
  readonly lockedBecause?: string;
  /** Not shown until the user asks for it. */
  readonly hiddenAtFirst?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** A list that lives in the database: pages are fetched as they scroll into view. */
export interface PageSource<Row> {
  /** Changes with every filter and sort; pages are kept under it. */
  readonly key: readonly unknown[];
  readonly fetch: (offset: number, limit: number) => Promise<CountedPage<Row>>;
  /** Counts everything where a page says that it counted only so far. */
  readonly count?: () => Promise<number>;
}

export interface CountedPage<Row> extends Page<Row> {
  /** false: there are at least `total`. */
  readonly totalIsExact?: boolean;
}

/** Points of a row: 28 rows fit on the smallest screen, or fewer with more air. */
export const rowHeights = { sik: 22, genis: 32 } as const;
export type Density = keyof typeof rowHeights;
export const HEADER_HEIGHT = 28;
/** Width at the end of the head that the button of the column menu takes. */
export const MENU_ROOM = 40;
export const PAGE_SIZE = 100;
/** A bulk action takes 200 records at most, as does every answer of the bridge. */
export const SELECTION_LIMIT = 200;

/** Order of two rows by a column of a small list. */
export function compareBy<Row>(column: Column<Row>): (a: Row, b: Row) => number {
  return column.compare ?? ((a, b) => compareTurkish(column.text(a), column.text(b)));
}
