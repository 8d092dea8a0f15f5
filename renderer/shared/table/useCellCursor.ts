import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { blockOf, step, within, type Block, type Cell, type Size, type Stand } from './cells.ts';
import { SELECTION_LIMIT } from './column.ts';

export interface CellCursor {
  readonly cell: Cell;
  /** null: only the cursor. */
  readonly block: Block | null;
  readonly move: (target: Cell, extend?: boolean) => void;
  readonly selectRow: () => void;
  readonly selectAll: () => void;
  /** The block goes, the cursor stays. */
  readonly collapse: () => void;
}

/** The cell under the keyboard and the block selected with it. A new list (another key) begins at its top. */
export function useCellCursor(start: Cell, size: Size, listKey: string): CellCursor {
  const [stand, setStand] = useState<Stand>({ cell: start, anchor: null, all: false });
  const { rows, columns } = size;
  const lastKey = useRef(listKey);
  useEffect(() => {
    if (lastKey.current === listKey) return;
    lastKey.current = listKey;
    setStand(({ cell }) => ({ cell: { row: 0, column: cell.column }, anchor: null, all: false }));
  }, [listKey]);

  const change = useCallback((next: (before: Stand) => Stand) => setStand((before) => next(within(before, { rows, columns }))), [rows, columns]);
  const move = useCallback((target: Cell, extend = false) => change((before) => step(before, target, extend, SELECTION_LIMIT)), [change]);
  const selectRow = useCallback(() => change(({ cell: { row } }) => ({ cell: { row, column: columns - 1 }, anchor: { row, column: 0 }, all: false })), [change, columns]);
  const selectAll = useCallback(() => change(({ cell }) => ({ cell, anchor: null, all: true })), [change]);
  const collapse = useCallback(() => change((before) => (before.anchor === null && !before.all ? before : { cell: before.cell, anchor: null, all: false })), [change]);

  return useMemo(() => {
    const now = within(stand, { rows, columns });
    return { cell: now.cell, block: blockOf(now, { rows, columns }, SELECTION_LIMIT), move, selectRow, selectAll, collapse };
  }, [stand, rows, columns, move, selectRow, selectAll, collapse]);
}
