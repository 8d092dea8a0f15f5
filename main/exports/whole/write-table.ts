import type { Value, WholeTable } from '../../../db/whole/tables.ts';
import { mostLetters, mostRows, Workbook, type Cell, type Sheet } from '../workbook/workbook.ts';
import { piecesOf, toCell } from './cells.ts';
import { columnAbout, columnLabel } from './names.ts';
import { wholeText as text } from './text.ts';

/** Rows of heads above the records: Turkish names, technical names. */
export const headRows = 2;

/** One table as a workbook of its own. `path` must not be there yet. Answers the rows. */
export async function writeTable(path: string, table: WholeTable, rows: Iterable<readonly Value[]>, told: (done: number) => void): Promise<number> {
  const book = new Workbook(path);
  try {
    const count = await writeSheets(book, table, rows, told);
    await book.finish();
    return count;
  } catch (error) {
    book.abandon();
    throw error;
  }
}

async function writeSheets(book: Workbook, table: WholeTable, rows: Iterable<readonly Value[]>, told: (done: number) => void): Promise<number> {
  const { columns } = table;
  const long: Cell[][] = [];
  let sheet = await openData(book, table, 1);
  let [sheets, count] = [1, 0];
  for (const row of rows) {
    if (sheet.rows === mostRows) {
      await sheet.end();
      sheet = await openData(book, table, ++sheets);
    }
    count++;
    const cells: Cell[] = [];
    for (const [index, column] of columns.entries()) {
      const value = row[index] ?? null;
      cells.push(toCell(value, column));
      if (typeof value === 'string' && value.length > mostLetters) long.push(...piecesOf(value).map((piece, at): Cell[] => [count, column.name, at + 1, piece]));
    }
    const full = sheet.row(cells);
    if (full) {
      await full;
      told(count);
    }
  }
  await sheet.end();
  await writeRows(book.sheet(text.explained, { widths: [26, 24, 90], frozenRows: 1 }), [bold(text.explainedHead), ...columns.map((column) => [columnLabel(table.name, column.name), column.name, columnAbout(column)])]);
  if (long.length > 0) await writeRows(book.sheet(text.longTexts, { widths: [10, 24, 8, 90], frozenRows: 1 }), [bold(text.longHead), ...long]);
  return count;
}

async function openData(book: Workbook, { name, columns }: WholeTable, number: number): Promise<Sheet> {
  const labels = columns.map((column) => columnLabel(name, column.name));
  const sheet = book.sheet(number === 1 ? text.data : `${text.data} ${number}`, { widths: columns.map((column, index) => Math.max(12, column.name.length + 2, (labels[index]?.length ?? 0) + 2)), frozenRows: headRows, filtered: true });
  await sheet.row(bold(labels));
  await sheet.row(columns.map((column) => column.name));
  return sheet;
}

async function writeRows(sheet: Sheet, rows: readonly (readonly Cell[])[]): Promise<void> {
  for (const row of rows) await sheet.row(row);
  await sheet.end();
}

function bold(words: readonly string[]): Cell[] {
  return words.map((value) => ({ value, style: { bold: true } }));
}
