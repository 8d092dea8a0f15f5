import { useLayoutEffect } from 'react';
import type { Rows } from './useRows.ts';

interface Listeners<Row> {
  readonly onTotal?: ((total: number) => void) | undefined;
  readonly onSelect?: ((rows: readonly Row[]) => void) | undefined;
  readonly onActive?: ((row: Row | null) => void) | undefined;
}

/**
 * Tells the page what the table knows: the exact total, the chosen rows, the row under the keyboard. Before it is drawn:
 * whoever reads "12 kayıt seçildi" may press a key for all twelve at once.
 */
export function useTold<Row>({ onTotal, onSelect, onActive }: Listeners<Row>, { exact, total }: Rows<Row>, chosen: ReadonlyMap<number, Row>, activeRow: Row | undefined): void {
  useLayoutEffect(() => {
    if (exact) onTotal?.(total);
  }, [onTotal, exact, total]);
  useLayoutEffect(() => onSelect?.([...chosen.values()]), [onSelect, chosen]);
  useLayoutEffect(() => onActive?.(activeRow ?? null), [onActive, activeRow]);
}
