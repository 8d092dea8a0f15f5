import { useCallback, useMemo, useState } from 'react';
import { SELECTION_LIMIT } from './column.ts';
import { span } from './navigation.ts';

export interface Selection<Row> {
  readonly rows: ReadonlyMap<number, Row>;
  readonly toggle: (row: Row, index: number) => void;
  /** Everything from the anchor to `index`; the anchor is where the selection began. */
  readonly extend: (from: number, index: number) => Promise<void>;
  readonly all: (total: number) => Promise<void>;
  readonly clear: () => void;
}

/** Selected rows by their id; they stay selected when they scroll out of sight. */
export function useSelection<Row>(
  idOf: (row: Row) => number,
  between: (from: number, to: number) => Promise<readonly Row[]>,
): Selection<Row> {
  const [rows, setRows] = useState<ReadonlyMap<number, Row>>(new Map());
  const [anchor, setAnchor] = useState<number | null>(null);

  const choose = useCallback(
    (chosen: readonly Row[]) => setRows(new Map(chosen.slice(0, SELECTION_LIMIT).map((row) => [idOf(row), row]))),
    [idOf],
  );

  const toggle = useCallback(
    (row: Row, index: number) => {
      setAnchor(index);
      setRows((before) => {
        const after = new Map(before);
        if (!after.delete(idOf(row)) && after.size < SELECTION_LIMIT) after.set(idOf(row), row);
        return after;
      });
    },
    [idOf],
  );
  const extend = useCallback(
    async (from: number, index: number) => {
      const start = anchor ?? from;
      if (anchor === null) setAnchor(from);
      const stretch = span(start, index, SELECTION_LIMIT);
      choose(await between(stretch.from, stretch.to));
    },
    [anchor, between, choose],
  );
  const all = useCallback(
    async (total: number) => {
      if (total > 0) choose(await between(0, Math.min(total, SELECTION_LIMIT) - 1));
    },
    [between, choose],
  );
  const clear = useCallback(() => {
    setAnchor(null);
    setRows((before) => (before.size === 0 ? before : new Map()));
  }, []);
  return useMemo(() => ({ rows, toggle, extend, all, clear }), [rows, toggle, extend, all, clear]);
}
