import type { Pickable } from '../form/matching.ts';
import type { Column } from './column.ts';

/** How the cells of a column are changed in their place (F2). `save` throws the refusal; the old value then stays. */
export type CellEdit<Row> = {
  /** Why the cell of this row cannot be changed here, as a sentence; null = it can. */
  readonly locked?: (row: Row) => string | null;
} & (
  | { readonly kind: 'text'; readonly value: (row: Row) => string; readonly maxLength: number; readonly save: (row: Row, value: string) => Promise<unknown> }
  /** ISO days; null = no day. */
  | { readonly kind: 'date'; readonly value: (row: Row) => string | null; readonly save: (row: Row, value: string | null) => Promise<unknown> }
  /** One of many by typing; null = none. */
  | { readonly kind: 'choice'; readonly options: readonly Pickable[]; readonly value: (row: Row) => Pickable['id'] | null; readonly save: (row: Row, value: Pickable['id'] | null) => Promise<unknown> }
  /** More than one thing is asked: a dialog of its own. */
  | { readonly kind: 'dialog'; readonly open: (row: Row) => void }
);

/** By the id of the column. */
export type Edits<Row> = Readonly<Record<string, CellEdit<Row>>>;

/** The columns, each with the way its cells are changed. */
export function withEdits<Row, C extends Column<Row>>(columns: readonly C[], edits: Edits<Row>): readonly C[] {
  return columns.map((column) => {
    const edit = edits[column.id];
    return edit ? { ...column, edit } : column;
  });
}

export type InPlace<Row> = Exclude<CellEdit<Row>, { readonly kind: 'dialog' }>;
export type CellValue = string | number | null;

/** What stands in the editor now: a value, or why it is none. */
export type Typed = { readonly ok: true; readonly value: CellValue } | { readonly ok: false; readonly message: string };

/** Where the cursor goes when the value is taken. */
export type After = 'down' | 'up' | 'right' | 'left' | 'stay';

export function afterKey({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): After | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}

/** One door for the three kinds: what each hands on is of its own type. */
export function saveCell<Row>(edit: InPlace<Row>, row: Row, value: CellValue): Promise<unknown> {
  if (edit.kind === 'text') return edit.save(row, String(value ?? ''));
  if (edit.kind === 'date') return edit.save(row, value === null ? null : String(value));
  return edit.save(row, value);
}
