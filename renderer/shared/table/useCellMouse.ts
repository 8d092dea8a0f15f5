import { useCallback, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Cell } from './cells.ts';
import { HEADER_HEIGHT } from './column.ts';

interface Options {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly cell: Cell;
  readonly move: (target: Cell, extend?: boolean) => void;
  readonly show: (row: number) => void;
  /** Ctrl+click; undefined where rows cannot be marked. */
  readonly mark?: ((row: number) => void) | undefined;
  readonly open: (row: number) => void;
}

const AUTO_SCROLL_MS = 40;

/** A click moves the cursor, Shift+click and dragging select cells, Ctrl+click marks the row, a double click opens it. */
export function useCellMouse({ scroller, cell, move, show, mark, open }: Options) {
  const drag = useRef<{ y: number; readonly timer: ReturnType<typeof setInterval> } | null>(null);
  const latest = useRef({ cell, move, show });
  useEffect(() => {
    latest.current = { cell, move, show };
  });
  const stop = useCallback(() => {
    if (drag.current) clearInterval(drag.current.timer);
    drag.current = null;
  }, []);
  // Dragged over the edge, the list rolls on under the pointer.
  const roll = () => {
    const box = scroller.current?.getBoundingClientRect();
    if (!box || !drag.current) return;
    const { y } = drag.current;
    const by = y < box.top + HEADER_HEIGHT ? -1 : y > box.bottom ? 1 : 0;
    if (by === 0) return;
    const { row, column } = latest.current.cell;
    const next = Math.max(0, row + by);
    latest.current.move({ row: next, column }, true);
    latest.current.show(next);
  };

  useEffect(() => {
    const onMove = (event: globalThis.MouseEvent): void => {
      if (drag.current && event.buttons % 2 === 1) drag.current.y = event.clientY;
      else stop();
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', stop);
    return () => {
      stop();
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', stop);
    };
  }, [stop]);

  return {
    onMouseDown: (event: MouseEvent) => {
      const target = cellOf(event.target);
      if (!target || event.button !== 0) return;
      // The focus stays on the list, and no text or link is dragged along.
      event.preventDefault();
      scroller.current?.focus({ preventScroll: true });
      if (event.ctrlKey) mark?.(target.row);
      move(target, event.shiftKey);
      stop();
      if (!event.ctrlKey) drag.current = { y: event.clientY, timer: setInterval(roll, AUTO_SCROLL_MS) };
    },
    onMouseOver: (event: MouseEvent) => {
      if (!drag.current || event.buttons % 2 === 0) return;
      const target = cellOf(event.target);
      if (target && (target.row !== cell.row || target.column !== cell.column)) move(target, true);
    },
    onDoubleClick: (event: MouseEvent) => {
      const target = cellOf(event.target);
      if (target) open(target.row);
    },
  };
}

/** Row and column as the cells tell them to a screen reader: both count from one, and the head is the first row. */
function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest('[role=gridcell]') : null;
  const row = cell?.closest('[role=row]');
  if (!cell || !row) return null;
  return { row: Number(row.getAttribute('aria-rowindex')) - 2, column: Number(cell.getAttribute('aria-colindex')) - 1 };
}
