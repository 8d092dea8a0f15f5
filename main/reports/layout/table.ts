import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { defaultAlign, formatCell } from '../../../preload/contract/report-format.ts';
import type { CellValue, ReportColumn, ReportRow, TableSection } from '../../../preload/contract/report-model.ts';
import { clipToLines } from './measure.ts';
import type { Typography } from './page.ts';
import { ink } from './page.ts';
import { printable, printableLine } from './printable.ts';
import { paperText } from './text.ts';
import { CELL_PADDING, columnWidths } from './widths.ts';

/** A row is never cut in two, so a cell must stay well below one page. */
const MOST_LINES = 18;

export const GRID_LINE = 0.4;

/** Kerning narrows "11", and then digits no longer stand under digits. pdfkit takes an object though its type names a list. */
export const tabularFigures = { fontFeatures: { kern: false } as unknown as [] };

export function tableContent(section: TableSection, width: number, type: Typography): Content[] {
  if (section.rows.length === 0) return [...sectionHeading(section.title, type), quietLine(section.emptyText, type)];
  const lines = section.grid === true ? GRID_LINE * (section.columns.length + 1) : 0;
  const widths = columnWidths(section, width - lines, type.table);
  const rows = section.rows.map((row) => bodyRow(row, section.columns, widths, type));
  const head = [...titleRow(section.title, section.columns.length, width, CELL_PADDING, type), section.columns.map((column) => headerCell(column))];
  const table: ContentTable = {
    table: {
      headerRows: head.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [...head, ...rows],
    },
    layout: tableLayout(head.length, type, section.grid === true),
    fontSize: type.table,
    font: 'Arimo',
  };
  const note: Content[] = section.note === undefined ? [] : [quietLine(section.note, type)];
  return [table, ...note];
}

export function sectionHeading(title: string | undefined, type: Typography): Content[] {
  if (title === undefined || title === '') return [];
  const text = clipToLines(printableLine(title), 400, type.heading, 3, '…');
  return [{ text, font: 'Arimo', fontSize: type.heading, bold: true, margin: [0, 0, 0, 3], headlineLevel: 1 }];
}

export function quietLine(text: string, type: Typography, above = 3): Content {
  return { text: printable(text), font: 'Arimo', fontSize: type.small, color: ink.quiet, margin: [0, above, 0, 0] };
}

/** The title is a header row too: it never stands alone at the foot of a page and tells what a further page goes on with. */
export function titleRow(title: string | undefined, span: number, width: number, indent: number, type: Typography): TableCell[][] {
  if (title === undefined || title === '') return [];
  const cell: TableCell = {
    text: clipToLines(printableLine(title), width * 0.9, type.heading, 2, '…'),
    fontSize: type.heading,
    bold: true,
    colSpan: span,
    margin: [-indent, 0, 0, 2],
    // The title of a grid stands outside of its boxes.
    border: [false, false, false, false],
  };
  return [[cell, ...blanks(span - 1)]];
}

function blanks(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({}));
}

function headerCell(column: ReportColumn): TableCell {
  return {
    text: printableLine(column.label),
    bold: true,
    alignment: column.align ?? defaultAlign(column.type),
    fillColor: ink.band,
    verticalAlignment: 'bottom',
  };
}

function bodyRow(row: ReportRow, columns: readonly ReportColumn[], widths: readonly number[], type: Typography): TableCell[] {
  if (row.kind === 'group') return groupRow(row, columns.length, type);
  const bold = row.kind === 'subtotal' || row.kind === 'total';
  return columns.map((column, index) => bodyCell(row.cells[index] ?? null, column, widths[index] ?? 0, bold, type));
}

function groupRow(row: ReportRow, span: number, type: Typography): TableCell[] {
  const text = clipToLines(printableLine(String(row.cells[0] ?? '')), 300, type.table, 2, paperText.cut);
  const cell: TableCell = { text, bold: true, colSpan: span, margin: [0, 3, 0, 0] };
  return [cell, ...blanks(span - 1)];
}

function bodyCell(value: CellValue, column: ReportColumn, width: number, bold: boolean, type: Typography): TableCell {
  // An empty cell of a total row says "not added", which is not the same as "no value".
  if (value === null && bold) return { text: '' };
  const formatted = printable(formatCell(value, column.type, column.decimals));
  const text = clipToLines(formatted, width, type.table, MOST_LINES, paperText.cut);
  const alignment = column.align ?? defaultAlign(column.type);
  const weight = bold ? { bold } : {};
  if (column.type === 'text') return alignment === 'left' && !bold ? { text } : { text, alignment, ...weight };
  return { text, alignment, ...tabularFigures, ...weight };
}

function tableLayout(headerRows: number, type: Typography, grid: boolean): CustomTableLayout {
  // A piece of a long ledger has row numbers of its own, so the row itself must tell what it is.
  const isTotal = (body: TableCell[][], index: number): boolean => {
    const row = body[index];
    return row !== undefined && index >= headerRows && row.length > 0 && isBoldTotal(row);
  };
  return {
    hLineWidth: (line, node) => {
      const body = node.table.body;
      if (line < headerRows - 1) return 0;
      if (line <= headerRows || line === body.length) return 0.8;
      return isTotal(body, line) ? 0.8 : 0.4;
    },
    hLineColor: (line, node) => {
      const body = node.table.body;
      const strong = line <= headerRows || line === body.length || isTotal(body, line);
      return strong || grid ? ink.rule : ink.hairline;
    },
    vLineWidth: () => (grid ? GRID_LINE : 0),
    vLineColor: () => ink.rule,
    paddingLeft: () => CELL_PADDING,
    paddingRight: () => CELL_PADDING,
    // Without space above, the title stands on one line with its neighbour in a two-column block.
    paddingTop: (row) => (row < headerRows - 1 ? 0 : type.rowPadding),
    paddingBottom: () => type.rowPadding - 0.6,
  };
}

function isBoldTotal(row: TableCell[]): boolean {
  const cell = row.find((one) => typeof one === 'object' && 'bold' in one);
  return cell !== undefined && typeof cell === 'object' && !('colSpan' in cell);
}
