import { read, SSF, type CellObject, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { formatDate } from '../../../preload/contract/dates.ts';
import { ReadError, type Cell, type Sheet } from '../types.ts';
import { limits } from './limits.ts';
import { serialDate } from './serial-date.ts';

/** Merges are filled sideways only so far down: there they are headings, further down totals. */
const headingRows = 40;
const MOST_MERGES = 20_000;

/** Sheets of an .xlsx, .xls or .ods file. The kept value of a formula is taken, nothing is calculated, no link is followed. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const book = open(bytes);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.slice(0, limits.sheets).flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [{ name, rows: rowsOf(sheet, date1904) }] : [];
  });
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true, sheetRows: limits.rows + 2 });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new ReadError('password');
    throw new ReadError('damaged');
  }
}

function rowsOf(sheet: WorkSheet, date1904: boolean): Cell[][] {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  // A sparse array: rows that hold nothing are not there.
  const rows = Array.from({ length: data.length }, (_, at) => (data[at] ? Array.from(data[at], (cell) => valueOf(cell, date1904)) : []));
  for (const merge of (sheet['!merges'] ?? []).slice(0, MOST_MERGES)) fillMerge(rows, merge);
  return rows;
}

function valueOf(cell: CellObject | undefined, date1904: boolean): Cell {
  if (cell?.v === undefined || cell.v === null) return '';
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? numberOf(cell.v, cell.z, date1904) : String(cell.v);
    case 'b':
      return cell.v === true ? 'Evet' : 'Hayır';
    case 'd':
      return cell.v instanceof Date ? formatDate(cell.v.toISOString().slice(0, 10)) : String(cell.v);
    case 'e':
    case 'z':
      return '';
    default:
      return String(cell.v);
  }
}

function numberOf(value: number, format: CellObject['z'], date1904: boolean): Cell {
  if (typeof format !== 'string' || format === 'General' || !SSF.is_date(format)) return value;
  return serialDate(date1904 ? value + 1462 : value) ?? value;
}

function fillMerge(rows: Cell[][], { s, e }: Range): void {
  const value = rows[s.r]?.[s.c];
  if (value === undefined || value === '') return;
  const lastRow = Math.min(e.r, rows.length - 1, s.r + limits.rows);
  const lastColumn = s.r < headingRows ? Math.min(e.c, s.c + limits.columns) : s.c;
  for (let row = s.r; row <= lastRow; row++) {
    const cells = rows[row];
    if (!cells) continue;
    while (cells.length <= lastColumn) cells.push('');
    for (let column = s.c; column <= lastColumn; column++) cells[column] = value;
  }
}
