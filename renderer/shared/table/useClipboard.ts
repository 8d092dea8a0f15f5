import type { ClipboardEvent, RefObject } from 'react';
import type { Column } from './column.ts';
import { copyText } from './copy.ts';

interface Options<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly Column<Row>[];
  /** Rows to copy now. */
  readonly rows: () => readonly Row[];
}

/** Ctrl+C of what is selected; text selected by the mouse stays the browser's. */
export function useClipboard<Row>({ scroller, columns, rows }: Options<Row>): (event: ClipboardEvent) => void {
  return (event) => {
    if (event.target !== scroller.current || !window.getSelection()?.isCollapsed) return;
    const copied = rows();
    if (copied.length === 0) return;
    const { plain, html } = copyText(columns, copied);
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
}
