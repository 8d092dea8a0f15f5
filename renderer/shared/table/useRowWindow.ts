import { useVirtualizer, type Virtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { HEADER_HEIGHT } from './column.ts';

/** First and last row that are drawn. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

interface Options {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly total: number;
  readonly offset: number;
  /** Of one row, in points. */
  readonly rowHeight: number;
  /** Told only where rows are fetched as they scroll into view. */
  readonly onStretch: ((change: (before: Stretch) => Stretch) => void) | null;
}

export interface RowWindow {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  readonly show: (index: number) => void;
  /** Whole rows that fit on the screen. */
  readonly pageRows: () => number;
}

/** The rows on screen, of a list that may be a million long. */
export function useRowWindow({ scroller, total, offset, rowHeight, onStretch }: Options): RowWindow {
  // oxlint-disable-next-line react/incompatible-library -- its functions are only called while drawing and in key presses
  const virtualizer: Virtualizer<HTMLDivElement, Element> = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    initialOffset: offset,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (total > 0) onStretch?.((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, [onStretch, total, first, last]);
  return {
    items,
    height: virtualizer.getTotalSize(),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    pageRows: () => Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT) / rowHeight),
  };
}
