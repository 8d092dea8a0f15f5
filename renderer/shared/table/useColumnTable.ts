import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
  type RowData,
} from '@tanstack/react-table';
import { useEffect, useMemo, useState } from 'react';
import { compareBy, type Column, type Sort } from './column.ts';
import { completeOrder, keepArrangement, readArrangement, type Arrangement } from './remembered.ts';

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {},
});

export type ColumnTable<Row extends RowData> = ReactTable<typeof features, Row>;

interface Options<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Used where nothing is remembered. */
  readonly arrangement: Arrangement | null;
  /** Rows of a small list; empty where the database sorts. */
  readonly rows: readonly Row[];
  readonly sortedByDatabase: boolean;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

/** Columns with their widths, order and visibility (kept per list), and the order of a small list. */
export function useColumnTable<Row extends RowData>({ name, columns, arrangement, rows, sortedByDatabase, sort, onSort }: Options<Row>): ColumnTable<Row> {
  const definitions = useMemo(() => columns.map((column) => define(column)), [columns]);
  const [initialState] = useState(() => {
    const kept = readArrangement(window.localStorage, name) ?? arrangement;
    const ids = columns.map(({ id }) => id);
    const hidden = kept?.hidden ?? columns.filter(({ hiddenAtFirst }) => hiddenAtFirst).map(({ id }) => id);
    return {
      columnSizing: kept?.widths ?? {},
      columnOrder: completeOrder(kept?.order ?? ids, ids),
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    };
  });
  const sortColumn = sort?.column;
  const descending = sort?.descending ?? false;
  const sorting = useMemo(() => (sortColumn === undefined ? [] : [{ id: sortColumn, desc: descending }]), [sortColumn, descending]);

  const table = useTable<typeof features, Row>({
    features,
    columns: definitions,
    data: rows as Row[],
    initialState,
    state: { sorting },
    onSortingChange: (updater) => {
      const [next] = typeof updater === 'function' ? updater(sorting) : updater;
      if (next) onSort({ column: next.id, descending: next.desc });
    },
    manualSorting: sortedByDatabase,
    enableSortingRemoval: false,
    enableMultiSort: false,
    columnResizeMode: 'onChange',
  });

  const { columnSizing, columnOrder, columnVisibility } = table.state;
  useEffect(() => {
    const untouched =
      columnSizing === initialState.columnSizing && columnOrder === initialState.columnOrder && columnVisibility === initialState.columnVisibility;
    if (untouched) return;
    keepArrangement(window.localStorage, name, {
      widths: columnSizing,
      order: columnOrder,
      hidden: Object.entries(columnVisibility).flatMap(([id, shown]) => (shown ? [] : [id])),
    });
  }, [name, initialState, columnSizing, columnOrder, columnVisibility]);

  return table;
}

function define<Row extends RowData>(column: Column<Row>): ColumnDef<typeof features, Row> {
  const compare = compareBy(column);
  return {
    id: column.id,
    header: column.header,
    accessorFn: column.text,
    size: column.width,
    minSize: column.minWidth ?? 40,
    maxSize: 1200,
    enableSorting: column.sortable ?? false,
    sortDescFirst: column.descendingFirst ?? false,
    sortFn: (a, b) => compare(a.original, b.original),
  };
}

/** CSS grid of the row: fixed widths, and the growing column takes the rest. */
export function gridTemplate<Row extends RowData>(table: ColumnTable<Row>, columns: readonly Column<Row>[]): string {
  const growing = new Set(columns.filter(({ grow }) => grow).map(({ id }) => id));
  return table
    .getVisibleLeafColumns()
    .map((column) => (growing.has(column.id) ? `minmax(${column.getSize()}px, 1fr)` : `${column.getSize()}px`))
    .join(' ');
}
