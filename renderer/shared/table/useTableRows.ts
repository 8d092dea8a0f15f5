import { useMemo } from 'react';
import type { PageSource } from './column.ts';
import type { ColumnTable } from './useColumnTable.ts';
import { useGivenRows, usePagedRows, type Rows } from './useRows.ts';
import type { Stretch } from './useRowWindow.ts';

interface Source<Row> {
  readonly pages?: PageSource<Row> | undefined;
  readonly rows?: readonly Row[] | undefined;
}

/** Pages of the database or the small list that is here, sorted: one door for both. */
export function useTableRows<Row extends object>({ pages, rows }: Source<Row>, table: ColumnTable<Row>, { first, last }: Stretch): Rows<Row> {
  const sorted = table.getRowModel().rows;
  const given = useMemo(() => (rows === undefined ? undefined : sorted.map(({ original }) => original)), [rows, sorted]);
  const paged = usePagedRows<Row>(pages, first, last);
  const small = useGivenRows<Row>(given);
  return pages ? paged : small;
}
