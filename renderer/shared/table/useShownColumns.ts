import { useMemo } from 'react';
import type { Column } from './column.ts';
import type { ColumnTable } from './useColumnTable.ts';

/** Columns as shown, in their order. The table's own list is new in every render; rows are drawn again only when the columns really differ. */
export function useShownColumns<Row extends object>(table: ColumnTable<Row>, columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const ids = table
    .getVisibleLeafColumns()
    .map((column) => column.id)
    .join(' ');
  return useMemo(() => ids.split(' ').flatMap((shown) => columns.find((column) => column.id === shown) ?? []), [ids, columns]);
}
