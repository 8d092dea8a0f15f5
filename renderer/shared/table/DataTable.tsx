import { useCallback, useEffect, useId, useImperativeHandle, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import { tableText } from '../../text/table.ts';
import { HEADER_HEIGHT, type Column, type PageSource, type Sort } from './column.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { HeaderCell } from './HeaderCell.tsx';
import { LoadingShape } from './LoadingShape.tsx';
import { moveTo } from './navigation.ts';
import { Frame, HeaderGroup, HeaderRow, Overlay, Scroller } from './parts.ts';
import { keepPlace, keptPlace } from './place.ts';
import { FailedFoot, SelectionFoot } from './TableFoot.tsx';
import { TableRow } from './TableRow.tsx';
import { useClipboard } from './useClipboard.ts';
import { gridTemplate, useColumnTable } from './useColumnTable.ts';
import { useRowWindow } from './useRowWindow.ts';
import { useSelection } from './useSelection.ts';
import { useShownColumns } from './useShownColumns.ts';
import { useTableRows } from './useTableRows.ts';
import { useTold } from './useTold.ts';

export interface TableHandle {
  readonly focus: () => void;
  readonly clearSelection: () => void;
}

export interface DataTableProps<Row extends object> {
  /** Names the list: columns and place are remembered under it. */
  readonly name: string;
  /** What a screen reader calls the list. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** A list in the database, fetched as it scrolls… */
  readonly pages?: PageSource<Row>;
  /** …or a small list that is here already (undefined while it is being read). */
  readonly rows?: readonly Row[] | undefined;
  /** Id of a row; keep the function the same between renders. */
  readonly idOf: (row: Row) => number;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly onOpen?: (row: Row) => void;
  readonly selectable?: boolean;
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

/** The one table of every list: virtual rows, keyboard, selection, columns that remember. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, label, columns, pages, idOf, onOpen, selectable = false, onSelect, onActive, onTotal, empty, autoFocus, ref } = props;
  const listKey = pages ? JSON.stringify(pages.key) : '';
  const [place] = useState(() => keptPlace(name, listKey));
  const [active, setActive] = useState(place.active);
  const [stretch, setStretch] = useState({ first: place.active, last: place.active });
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();

  const table = useColumnTable<Row>({
    name,
    columns,
    rows: pages ? NO_ROWS : (props.rows ?? NO_ROWS),
    sortedByDatabase: pages !== undefined,
    sort: props.sort ?? ownSort,
    onSort: props.onSort ?? setOwnSort,
  });
  const rows = useTableRows<Row>(props, table, stretch);
  const { total, at, between } = rows;
  const selection = useSelection<Row>(idOf, between);
  const { items, height, show, pageRows } = useRowWindow({ scroller, total, offset: place.offset, onStretch: pages ? setStretch : null });

  // A new filter or order is a new list: begin at its top. Coming back to the same list keeps the place.
  const lastKey = useRef(listKey);
  useEffect(() => {
    if (lastKey.current === listKey) return;
    lastKey.current = listKey;
    setActive(0);
    setStretch({ first: 0, last: 0 });
    selection.clear();
    scroller.current?.scrollTo({ top: 0 });
  }, [listKey, selection]);
  const within = Math.min(active, Math.max(0, total - 1));
  useEffect(() => () => keepPlace(name, listKey, within, scroller.current?.scrollTop ?? 0), [name, listKey, within]);

  const chosen = selection.rows;
  const activeRow = at(within);
  useTold<Row>({ onTotal, onSelect, onActive }, rows, chosen, activeRow);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus(), clearSelection: selection.clear }), [selection.clear]);
  useEffect(() => {
    if (autoFocus) scroller.current?.focus();
  }, [autoFocus]);

  const open = useCallback(
    (index: number) => {
      const row = at(index);
      if (row) onOpen?.(row);
    },
    [at, onOpen],
  );
  const click = useCallback(
    (index: number, event: MouseEvent) => {
      const row = at(index);
      if (selectable && event.shiftKey) void selection.extend(active, index);
      else if (selectable && event.ctrlKey && row) selection.toggle(row, index);
      setActive(index);
    },
    [at, selectable, selection, active],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || event.altKey || event.metaKey) return;
    const target = moveTo(event.key, { active: within, total, pageRows: pageRows() });
    if (target !== null) {
      if (selectable && event.shiftKey) void selection.extend(within, target);
      setActive(target);
      show(target);
    } else if (event.key === 'Enter' && !event.ctrlKey) open(within);
    else if (selectable && event.key === ' ' && activeRow) selection.toggle(activeRow, within);
    else if (selectable && event.ctrlKey && event.code === 'KeyA') void selection.all(total);
    else if (event.key === 'Escape' && chosen.size > 0) selection.clear();
    else return;
    event.preventDefault();
  };

  const drawn = useShownColumns<Row>(table, columns);
  const onCopy = useClipboard<Row>({ scroller, columns: drawn, rows: () => (chosen.size > 0 ? [...chosen.values()] : activeRow ? [activeRow] : []) });
  const template = gridTemplate(table, columns);
  const rowId = (index: number) => `${id}-${index}`;
  const activeDrawn = items.some(({ index }) => index === within);
  return (
    <Frame>
      <ColumnMenu name={name} table={table} columns={columns} />
      <Scroller
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-help`}
        aria-rowcount={total + 1}
        aria-colcount={drawn.length}
        aria-multiselectable={selectable || undefined}
        aria-busy={rows.loading || undefined}
        aria-activedescendant={activeDrawn ? rowId(within) : undefined}
        // Rows share one width: were it their content's, a long text would push its own row out of line.
        style={{ '--columns': template, '--least': `${table.getTotalSize()}px` } as CSSProperties}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
      >
        <HeaderGroup role="rowgroup">
          <HeaderRow role="row" aria-rowindex={1}>
            {drawn.map((column, index) => (
              <HeaderCell key={column.id} table={table} column={column} index={index} />
            ))}
          </HeaderRow>
        </HeaderGroup>
        <div role="rowgroup" style={{ position: 'relative', minWidth: 'var(--least)', height: height }}>
          {items.map(({ index, start }) => {
            const row = at(index);
            return (
              <TableRow
                key={index}
                id={rowId(index)}
                row={row}
                index={index}
                start={start - HEADER_HEIGHT}
                columns={drawn}
                active={index === within}
                selected={row !== undefined && chosen.has(idOf(row))}
                selectable={selectable}
                onClick={click}
                onOpen={open}
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
      {!rows.loading && !rows.failed && total === 0 && <Overlay>{empty}</Overlay>}
      <span id={`${id}-help`} hidden>
        {tableText.keysHelp}
      </span>
      {rows.failed && <FailedFoot onRetry={rows.retry} />}
      {chosen.size > 0 && <SelectionFoot count={chosen.size} actions={props.selectionActions} onClear={selection.clear} />}
    </Frame>
  );
}
