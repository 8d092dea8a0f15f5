import { useEffect } from 'react';
import type { Rows } from './useRows.ts';

interface Listeners<Row> {
  readonly onTotal?: ((total: number) => void) | undefined;
  readonly onSelect?: ((rows: readonly Row[]) => void) | undefined;
  readonly onActive?: ((row: Row | null) => void) | undefined;
}

/** Tells the page what the table knows: the exact total, the chosen rows, the row under the keyboard. */
export function useTold<Row>({ onTotal, onSelect, onActive }: Listeners<Row>, { exact, total }: Rows<Row>, chosen: ReadonlyMap<number, Row>, activeRow: Row | undefined): void {
  useEffect(() => {
    if (exact) onTotal?.(total);
  }, [onTotal, exact, total]);
  useEffect(() => onSelect?.([...chosen.values()]), [onSelect, chosen]);
  useEffect(() => onActive?.(activeRow ?? null), [onActive, activeRow]);
}
