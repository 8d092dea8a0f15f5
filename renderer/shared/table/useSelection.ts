import { useCallback, useMemo, useState } from 'react';
import { SELECTION_LIMIT } from './column.ts';

export interface Selection<Row> {
  /** Marked rows and those of the selected cells: what a bulk action takes. */
  readonly rows: ReadonlyMap<number, Row>;
  readonly marked: ReadonlyMap<number, Row>;
  readonly toggle: (row: Row) => void;
  readonly clear: () => void;
}

const nothing = new Map<number, never>();

/**
 * Rows for bulk actions, by their id. A mark stays when its row scrolls out of sight or the cursor goes on; the rows of
 * the selected cells count as long as they are selected.
 */
export function useSelection<Row>(idOf: (row: Row) => number, ofBlock: readonly Row[] | null): Selection<Row> {
  const [marked, setMarked] = useState<ReadonlyMap<number, Row>>(nothing);
  const toggle = useCallback(
    (row: Row) =>
      setMarked((before) => {
        const after = new Map(before);
        if (!after.delete(idOf(row)) && after.size < SELECTION_LIMIT) after.set(idOf(row), row);
        return after;
      }),
    [idOf],
  );
  const clear = useCallback(() => setMarked((before) => (before.size === 0 ? before : nothing)), []);
  const rows = useMemo(() => {
    if (ofBlock === null || ofBlock.length === 0) return marked;
    const all = new Map(marked);
    for (const row of ofBlock) if (all.size < SELECTION_LIMIT) all.set(idOf(row), row);
    return all;
  }, [marked, ofBlock, idOf]);
  return useMemo(() => ({ rows, marked, toggle, clear }), [rows, marked, toggle, clear]);
}
