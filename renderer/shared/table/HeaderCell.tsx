import ArrowDropDownOutlined from '@mui/icons-material/ArrowDropDownOutlined';
import FilterAltOutlined from '@mui/icons-material/FilterAltOutlined';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import type { RowData } from '@tanstack/react-table';
import { commands } from '../../../preload/contract/commands.ts';
import { tableText } from '../../text/table.ts';
import { matchesKey } from '../commands/keys.ts';
import type { Column } from './column.ts';
import type { HeaderFilter } from './HeaderFilter.tsx';
import { FilterArrow, HeaderBox, PlainHeader, ResizeHandle, SortButton } from './parts.ts';
import { moveColumn, placeColumn } from './remembered.ts';
import type { ColumnTable } from './useColumnTable.ts';

interface Props<Row extends RowData> {
  readonly table: ColumnTable<Row>;
  readonly column: Column<Row>;
  readonly index: number;
  /** Its filter, if it has one. */
  readonly filter?: HeaderFilter | undefined;
  readonly onFilter: (column: string) => void;
}

const DRAG_TYPE = 'text/x-defter-sutun';
const RESIZE_STEP = 16;

/** A column's head: sorts by click or Enter, Shift+←/→ widens, Ctrl+Shift+←/→ or dragging moves. */
export function HeaderCell<Row extends RowData>({ table, column, index, filter, onFilter }: Props<Row>) {
  const [over, setOver] = useState(false);
  const state = table.getColumn(column.id);
  const header = table.getFlatHeaders().find(({ id }) => id === column.id);
  if (!state) return null;
  const sorted = state.getIsSorted();

  const shown = () => table.getVisibleLeafColumns().map(({ id }) => id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (filter && matchesKey(commands.filterColumn.key, event.nativeEvent)) {
      event.preventDefault();
      onFilter(column.id);
    }
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const step = event.key === 'ArrowLeft' ? -1 : 1;
    if (event.ctrlKey) table.setColumnOrder((order) => moveColumn(order, shown(), column.id, step));
    else {
      const width = Math.max(column.minWidth ?? 40, state.getSize() + step * RESIZE_STEP);
      table.setColumnSizing((widths) => ({ ...widths, [column.id]: width }));
    }
  };
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAG_TYPE, column.id),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const moved = event.dataTransfer.getData(DRAG_TYPE);
      if (moved) table.setColumnOrder((order) => placeColumn(order, moved, column.id));
    },
  };

  return (
    <HeaderBox
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={!column.sortable ? undefined : sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
      data-over={over}
      data-align={column.align}
      data-column={column.id}
      {...drag}
    >
      {column.sortable ? (
        <SortButton
          type="button"
          title={tableText.sortBy(column.header)}
          aria-description={filter && tableText.filterHint(filter.active)}
          onClick={() => state.toggleSorting()}
          onKeyDown={onKeyDown}
        >
          {column.header}
          {sorted && <span aria-hidden="true">{sorted === 'asc' ? ' ▲' : ' ▼'}</span>}
        </SortButton>
      ) : (
        <PlainHeader>{column.header}</PlainHeader>
      )}
      {filter && (
        // For the mouse; the keyboard has Alt+↓ on the head and in the cells.
        <FilterArrow aria-hidden="true" data-filter={column.id} data-narrows={filter.active} title={tableText.filterOf(column.header)} onClick={() => onFilter(column.id)}>
          {filter.active ? <FilterAltOutlined /> : <ArrowDropDownOutlined />}
        </FilterArrow>
      )}
      <ResizeHandle
        aria-hidden="true"
        data-resizing={state.getIsResizing()}
        onMouseDown={(event) => {
          event.preventDefault();
          header?.getResizeHandler()(event);
        }}
        onTouchStart={header?.getResizeHandler()}
        onDoubleClick={() => state.resetSize()}
      />
    </HeaderBox>
  );
}
