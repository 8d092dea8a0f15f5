/**
 * Model → xlsx as an accountant expects it: each table on a sheet of its own with a frozen header,
 * real dates and numbers, and one summary sheet with parameters, row counts and key figures.
 */
import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import { defaultAlign } from '../../../preload/contract/report-format.ts';
import type { ReportColumn, ReportModel, ReportRow, TableSection } from '../../../preload/contract/report-model.ts';
import { blocksOf } from '../../../preload/contract/report-model.ts';
import { cellOf, columnLetters, type SheetCell, textCell } from './cells.ts';
import { sheetNames } from './sheet-names.ts';
import { summaryRows } from './summary.ts';
import { exportText } from './text.ts';

type XlsxSheet = Sheet<never>;

export async function xlsxBytes(model: ReportModel): Promise<Uint8Array> {
  const blocks = blocksOf(model);
  const tables = blocks.filter((block): block is TableSection => block.kind === 'table');
  const [summaryName = exportText.summarySheet, ...names] = sheetNames([
    exportText.summarySheet,
    ...tables.map((table) => table.title ?? model.title),
  ]);
  const summary: XlsxSheet = {
    sheet: summaryName,
    data: summaryRows(model, tables.map((table, index) => ({ table, sheet: names[index] ?? '' }))),
    columns: [{ width: 34 }, { width: 60 }, { width: 20 }],
  };
  const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? exportText.tableSheet, model));
  // One list and nothing else: whoever opens the file wants the list first.
  const listOnly = tables.length === 1 && blocks.length === 1;
  const ordered = listOnly ? [...sheets, summary] : [summary, ...sheets];
  return new Uint8Array(await writeXlsxFile(ordered, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
}

function tableSheet(table: TableSection, sheet: string, model: ReportModel): XlsxSheet {
  const header = table.columns.map(headerCell);
  const body = table.rows.length === 0 ? [[textCell(table.emptyText)]] : table.rows.map((row) => rowCells(row, table.columns));
  return {
    sheet,
    data: [header, ...body],
    columns: table.columns.map((column, index) => ({ width: columnLetters(column, index, table.rows) })),
    stickyRowsCount: 1,
    ...(model.orientation === 'landscape' ? { orientation: 'landscape' } : {}),
  };
}

function headerCell(column: ReportColumn): SheetCell {
  const align = column.align ?? defaultAlign(column.type);
  return { ...textCell(column.label), align, fontWeight: 'bold', wrap: true, backgroundColor: '#EDF0F3', bottomBorderStyle: 'thin' };
}

function rowCells(row: ReportRow, columns: readonly ReportColumn[]): SheetCell[] {
  if (row.kind === 'group') return [{ ...textCell(String(row.cells[0] ?? '')), fontWeight: 'bold' }];
  const cells = columns.map((column, index) => cellOf(row.cells[index] ?? null, column.type, column.decimals));
  if (row.kind !== 'total' && row.kind !== 'subtotal') return cells;
  return cells.map((cell) => (cell === null ? null : { ...cell, fontWeight: 'bold', topBorderStyle: 'thin' }));
}
