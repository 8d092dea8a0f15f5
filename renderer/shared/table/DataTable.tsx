import { useCallback, useEffect, useId, useImperativeHandle, useMemo, useRef, useState, type CSSProperties, type ReactNode, type Ref } from 'react';
import { tableText } from '../../text/table.ts';
import { useRemembered } from '../remembered.ts';
import { useCommand } from '../commands/CommandProvider.tsx';
import { HEADER_HEIGHT, rowHeights, type Column, type Density, type PageSource, type Sort } from './column.ts';
import { CellEditor } from './CellEditor.tsx';
import { ToldNote } from './CellNote.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { figuresOf } from './figures.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { HeaderFilterPopover, type HeaderFilter } from './HeaderFilter.tsx';
import { LoadingShape } from './LoadingShape.tsx';
import { Frame, HeaderGroup, HeaderRow, Overlay, Scroller } from './parts.ts';
import { keepPlace, keptPlace } from './place.ts';
import { FailedFoot, SelectionFoot } from './TableFoot.tsx';
import type { Arrangement } from './remembered.ts';
import { TableRow } from './TableRow.tsx';
import { useBlockRows } from './useBlockRows.ts';
import { useCellCursor } from './useCellCursor.ts';
import { useCellEdit } from './useCellEdit.ts';
import { useCellInView } from './useCellInView.ts';
import { useCellMouse } from './useCellMouse.ts';
import { useClipboard } from './useClipboard.ts';
import { gridTemplate, useColumnTable } from './useColumnTable.ts';
import { useRowWindow } from './useRowWindow.ts';
import { useSelection } from './useSelection.ts';
import { useShownColumns } from './useShownColumns.ts';
import { useTableKeys } from './useTableKeys.ts';
import { useTableRows } from './useTableRows.ts';
import { useTold } from './useTold.ts';

export interface TableHandle {
  readonly focus: () => void;
  readonly clearSelection: () => void;
  /** The list as it stands: its columns from left to right, and the rows of a short list in their order (null where the database holds them). */
  readonly shown: () => Shown;
}

export interface Shown {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly ids: readonly number[] | null;
}

export interface DataTableProps<Row extends object> {
  /** Names the list: columns and place are remembered under it. */
  readonly name: string;
  /** What a screen reader calls the list. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** How the columns stand until the user moves one. */
  readonly arrangement?: Arrangement | null;
  /** A list in the database, fetched as it scrolls… */
  readonly pages?: PageSource<Row>;
  /** …or a small list that is here already (undefined while it is being read). */
  readonly rows?: readonly Row[] | undefined;
  /** Id of a row; keep the function the same between renders. */
  readonly idOf: (row: Row) => number;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly onOpen?: (row: Row) => void;
  /** What the arrows at the heads of the columns open. */
  readonly filters?: Readonly<Record<string, HeaderFilter>>;
  /** May rows be marked? Cells can be selected and copied in every list. */
  readonly selectable?: boolean;
  /** Marked rows and those of the selected cells. */
  readonly onSelect?: (rows: readonly Row[]) => void;
  /** Row under the keyboard, for keys and buttons beside the list. */
  readonly onActive?: (row: Row | null) => void;
  /** Told only once it is known exactly. */
  readonly onTotal?: (total: number) => void;
  /** Buttons for the selected rows. */
  readonly selectionActions?: ReactNode;
  /** Shown instead of the rows where there are none. */
  readonly empty: ReactNode;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<TableHandle>;
}

const NO_ROWS: readonly never[] = [];
const NO_CHOICE = new Map<number, never>();
const NO_BLOCK = { top: -1, bottom: -2, left: -1, right: -1 };

const rowStep = { down: 1, up: -1, right: 0, left: 0 } as const;
const columnStep = { down: 0, up: 0, right: 1, left: -1 } as const;

/** The one table of every list: virtual rows, a cell cursor, selected cells and marked rows, columns that remember. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, label, columns, pages, idOf, onOpen, selectable = false, onSelect, onActive, onTotal, empty, autoFocus, ref } = props;
  const listKey = pages ? JSON.stringify(pages.key) : '';
  const [place] = useState(() => keptPlace(name, listKey));
  const [stretch, setStretch] = useState({ first: place.row, last: place.row });
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const [density, setDensity] = useRemembered<Density>('satirlar', 'sik', ['sik', 'genis']);
  const [filtering, setFiltering] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();

  const table = useColumnTable<Row>({
    name,
    columns,
    arrangement: props.arrangement ?? null,
    rows: pages ? NO_ROWS : (props.rows ?? NO_ROWS),
    sortedByDatabase: pages !== undefined,
    sort: props.sort ?? ownSort,
    onSort: props.onSort ?? setOwnSort,
  });
  const drawn = useShownColumns<Row>(table, columns);
  const rows = useTableRows<Row>(props, table, stretch);
  const { total, at } = rows;
  const size = { rows: total, columns: drawn.length };
  const cursor = useCellCursor(place, size, listKey);
  const { cell, block, collapse } = cursor;
  const blockRows = useBlockRows<Row>(block, rows);
  const selection = useSelection<Row>(idOf, blockRows);
  const { rows: chosen, marked, clear: unmark } = selection;
  const view = useRowWindow({ scroller, total, offset: place.offset, rowHeight: rowHeights[density], onStretch: pages ? setStretch : null });

  // A new filter or order is a new list: begin at its top. Coming back to the same list keeps the place.
  const lastKey = useRef(listKey);
  useEffect(() => {
    if (lastKey.current === listKey) return;
    lastKey.current = listKey;
    setStretch({ first: 0, last: 0 });
    unmark();
    scroller.current?.scrollTo({ top: 0 });
  }, [listKey, unmark]);
  useEffect(() => () => keepPlace(name, listKey, cell, scroller.current?.scrollTop ?? 0), [name, listKey, cell]);

  const activeRow = at(cell.row);
  const clear = useCallback(() => {
    unmark();
    collapse();
  }, [unmark, collapse]);
  // While the rows of a selection are still being read nothing is chosen: a key pressed at once must not take one of them for all.
  const reading = block !== null && blockRows === null;
  useTold<Row>({ onTotal, onSelect, onActive }, rows, reading ? NO_CHOICE : chosen, reading ? undefined : activeRow);
  const isPaged = pages !== undefined;
  const shown = useCallback(
    (): Shown => ({
      columns: drawn.map((column) => ({ id: column.id, header: column.header })),
      ids: isPaged ? null : Array.from({ length: total }, (_, row) => at(row)).flatMap((row) => (row ? [idOf(row)] : [])),
    }),
    [drawn, isPaged, total, at, idOf],
  );
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus(), clearSelection: clear, shown }), [clear, shown]);
  useEffect(() => {
    if (autoFocus) scroller.current?.focus();
  }, [autoFocus]);
  useCellInView(scroller, cell, drawn);

  const { left, right } = block ?? NO_BLOCK;
  const blockColumns = useMemo(() => drawn.slice(left, right + 1), [drawn, left, right]);
  const copied = useMemo(() => {
    if (block) return blockRows && { columns: blockColumns, rows: blockRows, single: false };
    if (marked.size > 0) return { columns: drawn, rows: [...marked.values()], single: false };
    return { columns: drawn.slice(cell.column, cell.column + 1), rows: activeRow ? [activeRow] : [], single: true };
  }, [block, blockColumns, blockRows, marked, drawn, cell, activeRow]);
  const copy = useClipboard<Row>(scroller, copied);
  const figures = useMemo(() => (block ? blockRows && figuresOf(blockColumns, blockRows) : undefined), [block, blockColumns, blockRows]);

  const open = (row: number) => {
    const opened = at(row);
    if (opened) onOpen?.(opened);
  };
  const mark = (row: number) => {
    const toggled = at(row);
    if (toggled) selection.toggle(toggled);
  };
  const inPlace = useCellEdit<Row>({
    scroller,
    cell,
    column: drawn[cell.column],
    row: activeRow,
    onDone: (from, after) => {
      if (after === 'stay') return;
      const row = Math.min(total - 1, Math.max(0, from.row + rowStep[after]));
      cursor.move({ row, column: from.column + columnStep[after] });
      view.show(row);
    },
  });
  const underCursor = drawn[cell.column]?.id ?? '';
  const openFilter = () => setFiltering(props.filters?.[underCursor] ? underCursor : null);
  const onKeyDown = useTableKeys({
    scroller,
    cursor,
    size,
    view,
    run: {
      editCell: inPlace.begin,
      filterColumn: openFilter,
      markRow: () => selectable && mark(cell.row),
      selectRow: cursor.selectRow,
      selectAll: cursor.selectAll,
    },
    open,
    letGo: () => {
      const held = chosen.size > 0 || block !== null || inPlace.told !== null;
      inPlace.forget();
      clear();
      return held;
    },
  });
  const mouse = useCellMouse({ scroller, cell, move: cursor.move, show: view.show, mark: selectable ? mark : undefined, open });
  useCommand('copyCells', copy, { enabled: total > 0 });
  useCommand('filterColumn', openFilter, { enabled: props.filters?.[underCursor] !== undefined });
  useCommand('editCell', inPlace.begin, { enabled: activeRow !== undefined });

  const filterOpen = filtering === null ? undefined : props.filters?.[filtering];
  const template = gridTemplate(table, columns);
  const cellId = `${id}-${cell.row}-${cell.column}`;
  const activeDrawn = view.items.some(({ index }) => index === cell.row);
  return (
    <Frame style={{ '--row': `${rowHeights[density]}px` } as CSSProperties}>
      <ColumnMenu name={name} table={table} columns={columns} density={density} onDensity={setDensity} />
      <Scroller
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-help`}
        aria-rowcount={total + 1}
        aria-colcount={drawn.length}
        aria-multiselectable
        aria-busy={rows.loading || undefined}
        aria-activedescendant={activeDrawn ? cellId : undefined}
        // Rows share one width: were it their content's, a long text would push its own row out of line.
        style={{ '--columns': template, '--least': `${table.getTotalSize()}px` } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <HeaderGroup role="rowgroup">
          <HeaderRow role="row" aria-rowindex={1}>
            {drawn.map((column, index) => (
              <HeaderCell key={column.id} table={table} column={column} index={index} filter={props.filters?.[column.id]} onFilter={setFiltering} />
            ))}
          </HeaderRow>
        </HeaderGroup>
        <div role="rowgroup" style={{ position: 'relative', minWidth: 'var(--least)', height: view.height }} {...mouse}>
          {view.items.map(({ index, start }) => {
            const row = at(index);
            const inBlock = block !== null && index >= block.top && index <= block.bottom;
            return (
              <TableRow
                key={index}
                id={index === cell.row ? cellId : ''}
                row={row}
                index={index}
                start={start - HEADER_HEIGHT}
                columns={drawn}
                cursor={index === cell.row ? cell.column : -1}
                from={inBlock ? block.left : -1}
                to={inBlock ? block.right : -1}
                marked={row !== undefined && marked.has(idOf(row))}
              />
            );
          })}
        </div>
      </Scroller>
      {rows.loading && (
        <Overlay>
          <LoadingShape columns={drawn} template={template} />
        </Overlay>
      )}
      {filterOpen && filtering !== null && <HeaderFilterPopover list={scroller} column={filtering} header={drawn.find((column) => column.id === filtering)?.header ?? ''} filter={filterOpen} onClose={() => setFiltering(null)} />}
      {inPlace.editing && <CellEditor<Row> editing={inPlace.editing} commit={inPlace.commit} leave={inPlace.leave} />}
      {inPlace.told && <ToldNote {...inPlace.told} />}
      {!rows.loading && !rows.failed && total === 0 && <Overlay>{empty}</Overlay>}
      <span id={`${id}-help`} hidden>
        {tableText.keysHelp}
      </span>
      {rows.failed && <FailedFoot onRetry={rows.retry} />}
      {(chosen.size > 0 || block !== null) && <SelectionFoot count={chosen.size} figures={figures} actions={props.selectionActions} onClear={clear} />}
    </Frame>
  );
}
