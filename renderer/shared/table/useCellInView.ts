import { useEffect, type RefObject } from 'react';
import type { Cell } from './cells.ts';

/** A list wider than the window rolls sideways to the cell under the cursor. `columns` only says when to look again. */
export function useCellInView(scroller: RefObject<HTMLDivElement | null>, { column }: Cell, columns: readonly unknown[]): void {
  useEffect(() => {
    const list = scroller.current;
    const head = list?.querySelectorAll<HTMLElement>('[role=columnheader]')[column];
    if (!list || !head || columns.length === 0) return;
    const { offsetLeft, offsetWidth } = head;
    if (offsetLeft < list.scrollLeft) list.scrollTo({ left: offsetLeft });
    else if (offsetLeft + offsetWidth > list.scrollLeft + list.clientWidth) list.scrollTo({ left: offsetLeft + offsetWidth - list.clientWidth });
  }, [scroller, column, columns]);
}
