/** A long ledger goes through the layout engine some hundred rows at a time, so memory does not grow with its length. */
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { PdfPage } from './pdfmake-parts.ts';

/** Rows a piece: enough that the page laid out twice at each seam costs little. */
const PIECE_ROWS = 600;

type LayOut = (content: Content[]) => PdfPage[];

/**
 * Pages of the content, piece by piece. A piece ends where a page ends: the rows of its unfinished last page
 * start the next piece, under their own header row, exactly where the undivided table would have put them.
 */
export function* piecesOf(content: Content, layOut: LayOut): Generator<PdfPage[]> {
  let queue: Content[] = Array.isArray(content) ? content : [content];
  for (;;) {
    const place = queue.findIndex(isLong);
    const long = queue[place];
    if (long === undefined || !isLong(long)) break;
    const head = long.table.body.slice(0, long.table.headerRows);
    const rows = long.table.body.slice(head.length);
    const taken = rows.slice(0, PIECE_ROWS).map(copyRow);
    const pages = layOut([...queue.slice(0, place), withRows(long, [...copies(head), ...taken])]);
    const cut = firstRowOf(pages.at(-1), taken);
    yield withoutIds(pages.slice(0, -1));
    // Space above belongs to the beginning of the table only.
    queue = [{ ...withRows(long, [...head, ...rows.slice(cut)]), margin: 0 }, ...queue.slice(place + 1)];
  }
  yield layOut(queue);
}

function isLong(node: Content): node is ContentTable {
  return typeof node === 'object' && 'table' in node && (node as ContentTable).table.body.length > PIECE_ROWS * 1.5;
}

function copies(rows: readonly TableCell[][]): TableCell[][] {
  return rows.map((row) => row.map((cell) => ({ ...(cell as object) }) as TableCell));
}

function withRows(table: ContentTable, body: TableCell[][]): ContentTable {
  return { ...table, table: { ...table.table, body } };
}

/**
 * The engine writes its measurements into the cells, so every layout gets cells of its own.
 * A cell with an id can be found again on the page: its first line keeps a reference to it.
 */
function copyRow(row: TableCell[], index: number): TableCell[] {
  return row.map((cell, column) => ({ ...(cell as object), ...(column === 0 ? { id: `row${index}` } : {}) }) as TableCell);
}

/** Some hundred rows never fit on one page, so the unfinished last page never holds the first of them. */
function firstRowOf(page: PdfPage | undefined, rows: readonly TableCell[][]): number {
  const onPage = new Set(page?.items.map((item) => item.item._node));
  const row = rows.findIndex(([cell]) => onPage.has(cell));
  if (row < 1) throw new Error(`no row of a piece of ${rows.length} begins on its last page`);
  return row;
}

/** Ids would become link targets in the file, 10,000 of them. */
function withoutIds(pages: PdfPage[]): PdfPage[] {
  for (const { item } of pages.flatMap((page) => page.items)) delete item.id;
  return pages;
}
