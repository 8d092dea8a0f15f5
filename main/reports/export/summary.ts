import type { BlockSection, ReportModel, TableSection } from '../../../preload/contract/report-model.ts';
import { blocksOf, recordCount } from '../../../preload/contract/report-model.ts';
import { cellOf, type SheetCell, textCell } from './cells.ts';
import { exportText } from './text.ts';

export type NamedTable = { readonly table: TableSection; readonly sheet: string };

/** First sheet: what the report is, how it was made, where each table stands, and all that is not a table. */
export function summaryRows(model: ReportModel, tables: readonly NamedTable[]): SheetCell[][] {
  const rows: SheetCell[][] = [
    [bold(model.title)],
    ...(model.subtitle === undefined ? [] : [[textCell(model.subtitle)]]),
    [textCell(exportText.institution), textCell(`${model.letterhead.institution} ${model.letterhead.unit}`)],
    ...model.parameters.map(({ label, value }) => [textCell(label), textCell(value)]),
    [textCell(exportText.produced), cellOf(model.generatedAt, 'datetime')],
    ...model.methodNotes.map((note) => [textCell(exportText.method), wrapped(note)]),
  ];
  if (tables.length > 0) {
    rows.push([], [bold(exportText.sheet), bold(exportText.recordCount)]);
    for (const { table, sheet } of tables) rows.push([textCell(sheet), cellOf(recordCount(table), 'integer')]);
  }
  for (const block of blocksOf(model)) {
    const own = blockRows(block);
    if (own.length > 0) rows.push([], ...(block.title === undefined ? [] : [[bold(block.title)]]), ...own);
  }
  return rows;
}

function blockRows(block: BlockSection): SheetCell[][] {
  switch (block.kind) {
    case 'figures':
      return block.figures.map((figure) => [textCell(figure.label), cellOf(figure.value, figure.type, figure.decimals), figure.note === undefined ? null : textCell(figure.note)]);
    case 'fields':
      return block.fields.map((field) => [textCell(field.label), wrapped(field.value)]);
    case 'list':
      return block.items.map((item) => [null, wrapped(item.text), item.detail === undefined ? null : textCell(item.detail)]);
    case 'text':
      return [[null, wrapped(block.text)]];
    case 'table':
    case 'chart':
      return [];
  }
}

function bold(text: string): SheetCell {
  return { ...textCell(text), fontWeight: 'bold' };
}

function wrapped(text: string): SheetCell {
  return { ...textCell(text), wrap: true, alignVertical: 'top' };
}
