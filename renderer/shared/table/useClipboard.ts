import { useEffect, useRef, type RefObject } from 'react';
import type { Column } from './column.ts';
import { copyCell, copyText } from './copy.ts';

interface Copied<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Only the cell under the cursor. */
  readonly single: boolean;
}

/** Ctrl+C of the selected cells, of the marked rows or of the one cell. `copied` is null while rows are still being read. */
export function useClipboard<Row>(scroller: RefObject<HTMLDivElement | null>, copied: Copied<Row> | null): () => void {
  const latest = useRef(copied);
  const waiting = useRef(false);
  useEffect(() => {
    latest.current = copied;
    if (copied === null || !waiting.current) return;
    waiting.current = false;
    document.execCommand('copy');
  }, [copied]);

  useEffect(() => {
    // The window sends these events to where text is selected, or to the body: never to a list that merely has the focus.
    const here = (): boolean => document.activeElement === scroller.current && (window.getSelection()?.isCollapsed ?? true);
    const onCopy = (event: ClipboardEvent): void => {
      if (!here()) return;
      event.preventDefault();
      waiting.current = latest.current === null;
      if (latest.current && event.clipboardData) write(event.clipboardData, latest.current);
    };
    // Without selected text the window lets a program copy only where somebody says that there is something.
    const onBeforeCopy = (event: Event): void => {
      if (here()) event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('beforecopy', onBeforeCopy);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('beforecopy', onBeforeCopy);
    };
  }, [scroller]);
  return () => {
    scroller.current?.focus();
    document.execCommand('copy');
  };
}

function write<Row>(clipboard: DataTransfer, { columns, rows, single }: Copied<Row>): void {
  const [column] = columns;
  const [row] = rows;
  if (!column || !row) return;
  if (single) {
    clipboard.setData('text/plain', copyCell(column, row));
    return;
  }
  const { plain, html } = copyText(columns, rows);
  clipboard.setData('text/plain', plain);
  clipboard.setData('text/html', html);
}
