import Button from '@mui/material/Button';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useImperativeHandle, useMemo, useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import { formatCount } from '../format.ts';
import { tableText } from '../../text/table.ts';
import { HEADER_HEIGHT, ROW_HEIGHT, SELECTION_LIMIT, type Column, type PageSource, type Sort } from './column.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { copyText } from './copy.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { LoadingShape } from './LoadingShape.tsx';
import { moveTo } from './navigation.ts';
import { Foot, Frame, HeaderGroup, HeaderRow, Overlay, Scroller } from './parts.ts';
import { keepPlace, keptPlace } from './place.ts';
import { TableRow } from './TableRow.tsx';
import { gridTemplate, useColumnTable } from './useColumnTable.ts';
import { useGivenRows, usePagedRows } from './useRows.ts';
import { useSelection } from './useSelection.ts';

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
  const [range, setRange] = useState({ first: place.active, last: place.active });
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
  const sorted = table.getRowModel().rows;
  const given = useMemo(() => (props.rows === undefined ? undefined : sorted.map(({ original }) => original)), [props.rows, sorted]);
  const paged = usePagedRows<Row>(pages, range.first, range.last);
  const small = useGivenRows<Row>(given);
  const rows = pages ? paged : small;
  const { total, at, between } = rows;
  const selection = useSelection<Row>(idOf, between);

  // oxlint-disable-next-line react/incompatible-library -- its functions are only called while drawing and in key presses
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    initialOffset: place.offset,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (pages && total > 0) setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, [pages, total, first, last]);

  // A new filter or order is a new list: begin at its top. Coming back to the same list keeps the place.
  const lastKey = useRef(listKey);
  useEffect(() => {
    if (lastKey.current === listKey) return;
    lastKey.current = listKey;
    setActive(0);
    setRange({ first: 0, last: 0 });
    selection.clear();
    scroller.current?.scrollTo({ top: 0 });
  }, [listKey, selection]);
  const within = Math.min(active, Math.max(0, total - 1));
  useEffect(() => () => keepPlace(name, listKey, within, scroller.current?.scrollTop ?? 0), [name, listKey, within]);

  const { exact } = rows;
  useEffect(() => {
    if (exact) onTotal?.(total);
  }, [onTotal, exact, total]);
  const chosen = selection.rows;
  useEffect(() => onSelect?.([...chosen.values()]), [onSelect, chosen]);
  const activeRow = at(within);
  useEffect(() => onActive?.(activeRow ?? null), [onActive, activeRow]);
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
    const pageRows = Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT) / ROW_HEIGHT);
    const target = moveTo(event.key, { active: within, total, pageRows });
    if (target !== null) {
      if (selectable && event.shiftKey) void selection.extend(within, target);
      setActive(target);
      virtualizer.scrollToIndex(target, { align: 'auto' });
    } else if (event.key === 'Enter' && !event.ctrlKey) open(within);
    else if (selectable && event.key === ' ' && activeRow) selection.toggle(activeRow, within);
    else if (selectable && event.ctrlKey && event.code === 'KeyA') void selection.all(total);
    else if (event.key === 'Escape' && chosen.size > 0) selection.clear();
    else return;
    event.preventDefault();
  };

  // The table's own list is new in every render; rows are drawn again only when the columns really differ.
  const shownIds = table
    .getVisibleLeafColumns()
    .map((column) => column.id)
    .join(' ');
  const drawn = useMemo(() => shownIds.split(' ').flatMap((shown) => columns.find((column) => column.id === shown) ?? []), [shownIds, columns]);
  const onCopy = (event: ClipboardEvent) => {
    if (event.target !== scroller.current || !window.getSelection()?.isCollapsed) return;
    const copied = chosen.size > 0 ? [...chosen.values()] : activeRow ? [activeRow] : [];
    if (copied.length === 0) return;
    const { plain, html } = copyText(drawn, copied);
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };

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
        <div role="rowgroup" style={{ position: 'relative', minWidth: 'var(--least)', height: virtualizer.getTotalSize() }}>
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
      {rows.failed && (
        <Foot role="alert">
          {tableText.failed}
          <Button size="small" onClick={rows.retry}>
            {tableText.retry}
          </Button>
        </Foot>
      )}
      {chosen.size > 0 && (
        <Foot role="status">
          <span>{chosen.size < SELECTION_LIMIT ? tableText.selected(formatCount(chosen.size)) : tableText.selectedAtMost(formatCount(chosen.size))}</span>
          {props.selectionActions}
          <Button size="small" sx={{ minHeight: 22, py: 0 }} onClick={selection.clear}>
            {tableText.clearSelection}
          </Button>
        </Foot>
      )}
    </Frame>
  );
}
