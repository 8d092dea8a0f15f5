import { useCallback, useState, type RefObject } from 'react';
import { ApiFailure } from '../../api/client.ts';
import { tableText } from '../../text/table.ts';
import type { Cell } from './cells.ts';
import type { Column } from './column.ts';
import { saveCell, type After, type CellValue, type InPlace } from './edit.ts';

/** A cell that is being changed. The row is held, not its place: the list may be read anew meanwhile. */
export interface Editing<Row> {
  readonly anchor: HTMLElement;
  readonly row: Row;
  readonly cell: Cell;
  readonly column: Column<Row>;
  readonly edit: InPlace<Row>;
}

interface Options<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly cell: Cell;
  readonly column: Column<Row> | undefined;
  readonly row: Row | undefined;
  /** Where the cursor goes afterwards. */
  readonly onDone: (from: Cell, after: After) => void;
}

export interface CellEditing<Row> {
  readonly editing: Editing<Row> | null;
  /** Why F2 changed nothing here; it goes with the cursor. */
  readonly told: { readonly anchor: HTMLElement; readonly sentence: string } | null;
  readonly begin: () => void;
  /** The refusal's sentence; null where the value was taken. */
  readonly commit: (value: CellValue, after: After) => Promise<string | null>;
  readonly leave: () => void;
  readonly forget: () => void;
}

/** F2 on the cell under the cursor. */
export function useCellEdit<Row>({ scroller, cell, column, row, onDone }: Options<Row>): CellEditing<Row> {
  const [editing, setEditing] = useState<Editing<Row> | null>(null);
  const [told, setTold] = useState<{ readonly anchor: HTMLElement; readonly sentence: string; readonly cell: Cell } | null>(null);

  const begin = (): void => {
    const anchor = scroller.current?.querySelector<HTMLElement>('[data-cursor=true]');
    if (!anchor || !column || row === undefined) return;
    const sentence = column.edit ? (column.edit.locked?.(row) ?? null) : (column.lockedBecause ?? tableText.notEditable);
    if (sentence !== null) setTold({ anchor, sentence, cell });
    else if (column.edit?.kind === 'dialog') column.edit.open(row);
    else if (column.edit) setEditing({ anchor, row, cell, column, edit: column.edit });
  };
  const close = (after: After): void => {
    setEditing(null);
    if (after !== 'stay') scroller.current?.focus();
    if (editing) onDone(editing.cell, after);
  };
  const commit = async (value: CellValue, after: After): Promise<string | null> => {
    if (!editing) return null;
    try {
      if (value !== editing.edit.value(editing.row)) await saveCell(editing.edit, editing.row, value);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return error.fields[0]?.message ?? error.message;
    }
    close(after);
    return null;
  };
  return {
    editing,
    told: told?.cell === cell ? told : null,
    begin,
    commit,
    leave: () => {
      setEditing(null);
      scroller.current?.focus();
    },
    forget: useCallback(() => setTold(null), []),
  };
}
