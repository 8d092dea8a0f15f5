/** Figures, texts, lists, label–value pairs and two-column blocks. */
import type { Column, Content, ContentTable, Margins, TableCell } from 'pdfmake/interfaces.js';
import { formatCell } from '../../../preload/contract/report-format.ts';
import type {
  BlockSection, ColumnsSection, FieldsSection, FiguresSection, KeyFigure, ListItem, ListSection, ReportSection, TextLook, TextSection,
} from '../../../preload/contract/report-model.ts';
import { chartContent } from './chart.ts';
import { clipToLines, lineCount, textWidth } from './measure.ts';
import { ink, type Typography } from './page.ts';
import { printable, printableLine } from './printable.ts';
import { GRID_LINE, quietLine, sectionHeading, tableContent, tabularFigures, titleRow } from './table.ts';
import { paperText } from './text.ts';

const COLUMN_GAP = 16;
const PARAGRAPH_INDENT = 1.25 * 28.3465;
const LEAST_TILE = 84;
const TILE_LINE = 0.6;
const TILE_PADDING = 6;
const FIELD_GAP = 4;
/** Above each of the large lines of a cover. */
const COVER_SPACE = 28;
const LINES_KEPT_WITH_HEADING = 20;

/**
 * Top-level nodes of a section: a table stays a node of its own, so that a long one can be laid out in pieces.
 * All space between nodes stands above them: space below the last one would open an empty page.
 */
export function sectionContent(section: ReportSection, width: number, type: Typography): Content[] {
  const nodes = section.kind === 'columns' ? [columnsContent(section, width, type)] : blockContent(section, width, type);
  const [first, ...rest] = spaced(nodes, type.gap);
  if (first === undefined || section.kind !== 'columns' || !section.newPage) return spaced(nodes, type.gap);
  return [{ ...(first as object), pageBreak: 'before' } as Content, ...rest];
}

function spaced(nodes: readonly Content[], gap: number): Content[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  const margin: Margins = [0, gap, 0, 0];
  if (typeof first === 'object' && 'table' in first) return [{ ...(first as ContentTable), margin }, ...rest];
  return [{ stack: [first], margin }, ...rest];
}

/** The nodes of a block without the space above it. */
export function blockContent(section: BlockSection, width: number, type: Typography): Content[] {
  switch (section.kind) {
    case 'table':
      return tableContent(section, width, type);
    case 'figures':
      return figuresContent(section, width, type);
    case 'text':
      return textContent(section, width, type);
    case 'chart':
      return chartContent(section, width, type);
    case 'list':
      return listContent(section, width, type);
    case 'fields':
      return fieldsContent(section, width, type);
  }
}

function columnsContent(section: ColumnsSection, width: number, type: Typography): Content {
  const share = Math.min(0.8, Math.max(0.2, section.leftShare ?? 0.5));
  const left = (width - COLUMN_GAP) * share;
  const right = width - COLUMN_GAP - left;
  const side = (blocks: readonly BlockSection[], own: number): Column => ({
    width: own,
    stack: blocks.flatMap((block, index) => spaced(blockContent(block, own, type), index === 0 ? 0 : type.gap)),
  });
  return { columns: [side(section.left, left), side(section.right, right)], columnGap: COLUMN_GAP };
}

function figuresContent(section: FiguresSection, width: number, type: Typography): Content[] {
  const perRow = Math.max(1, Math.min(section.figures.length, Math.floor(width / LEAST_TILE)));
  const rows = Math.ceil(section.figures.length / perRow);
  // Equal rows look calmer than one full row and a rest.
  const each = Math.ceil(section.figures.length / Math.max(1, rows));
  const tile = (width - TILE_LINE * (each + 1)) / each - 2 * TILE_PADDING;
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: each }, (_, column): TableCell => {
      const figure = section.figures[row * each + column];
      return figure === undefined ? { text: '', border: [false, false, false, false] } : tileCell(figure, tile, type);
    }),
  );
  if (body.length === 0) return sectionHeading(section.title, type);
  const layout = {
    hLineWidth: () => TILE_LINE,
    vLineWidth: () => TILE_LINE,
    hLineColor: () => ink.hairline,
    vLineColor: () => ink.hairline,
    paddingLeft: () => TILE_PADDING,
    paddingRight: () => TILE_PADDING,
    paddingTop: () => type.rowPadding + 2,
    paddingBottom: () => type.rowPadding + 1,
  };
  return [
    ...sectionHeading(section.title, type),
    { table: { widths: Array.from({ length: each }, () => tile), dontBreakRows: true, body }, layout },
  ];
}

function tileCell(figure: KeyFigure, width: number, type: Typography): TableCell {
  const value = printableLine(formatCell(figure.value, figure.type, figure.decimals));
  const needed = textWidth(value, type.figure, true);
  const size = Math.max(type.small, Math.min(type.figure, (type.figure * width) / Math.max(needed, 1)));
  const label = clipToLines(printableLine(figure.label), width, type.small, 3, '…');
  const note = figure.note === undefined ? '' : clipToLines(printableLine(figure.note), width, type.small, 3, '…');
  return {
    stack: [
      { text: label, fontSize: type.small, color: ink.quiet },
      { text: clipToLines(value, width, size, 2, '…'), fontSize: size, bold: true, ...tabularFigures },
      ...(note === '' ? [] : [{ text: note, fontSize: type.small, color: ink.quiet }]),
    ],
    font: 'Arimo',
  };
}

const lookOf: Readonly<Record<TextLook, { readonly alignment: 'left' | 'center' | 'right'; readonly size: number; readonly bold: boolean }>> = {
  plain: { alignment: 'left', size: 1, bold: false },
  center: { alignment: 'center', size: 1, bold: false },
  right: { alignment: 'right', size: 1, bold: false },
  cover: { alignment: 'center', size: 2, bold: true },
};

/** Lines that stand each for itself: an addressee, a date, an amount in words, the cover of a folder. */
function lineContent(section: TextSection, look: TextLook, width: number, type: Typography): Content[] {
  const { alignment, size, bold } = lookOf[look];
  const text = printable(section.text).split(/\n+/).filter((line) => line.trim() !== '').join('\n');
  const fontSize = type.body * size;
  const most = look === 'cover' ? 6 : 20;
  return [...sectionHeading(section.title, type), { text: clipToLines(text, width, fontSize, most, '…'), font: type.bodyFont, fontSize, bold, alignment, lineHeight: 1.1, ...(look === 'cover' ? { margin: [0, COVER_SPACE, 0, 0] } : {}) }];
}

function textContent(section: TextSection, width: number, type: Typography): Content[] {
  if (section.look !== undefined) return lineContent(section, section.look, width, type);
  const official = type.bodyFont === 'Tinos';
  const paragraphs = printable(section.text).split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const heading = sectionHeading(section.title, type);
  const [first, ...rest] = paragraphs.map((text, index): Content => ({
    text,
    font: type.bodyFont,
    fontSize: type.body,
    lineHeight: 1.1,
    alignment: official ? 'justify' : 'left',
    ...(official ? { leadingIndent: PARAGRAPH_INDENT } : { margin: [0, index === 0 ? 0 : 3, 0, 0] }),
  }));
  if (first === undefined) return heading;
  // A heading stays with its text, as long as a page can hold both.
  const short = lineCount(paragraphs[0] ?? '', width, type.body) <= LINES_KEPT_WITH_HEADING;
  return heading.length > 0 && short ? [{ stack: [...heading, first], unbreakable: true }, ...rest] : [...heading, first, ...rest];
}

function listContent(section: ListSection, width: number, type: Typography): Content[] {
  const heading = sectionHeading(section.title, type);
  const [first, ...rest] = section.items;
  if (first === undefined) return [...heading, quietLine(section.emptyText, type)];
  // The heading stays with the first entry, and no entry is cut in two.
  const kept = (stack: Content[]): Content => ({ stack, unbreakable: true, font: 'Arimo' });
  return [kept([...heading, listItem(first, width, 0, type)]), ...rest.map((item) => kept([listItem(item, width, type.rowPadding, type)]))];
}

function listItem(item: ListItem, width: number, gap: number, type: Typography): Content {
  const text = clipToLines(printable(item.text), width, type.table, 12, paperText.cut);
  const detail = item.detail === undefined ? '' : clipToLines(printableLine(item.detail), width, type.small, 3, '…');
  return {
    margin: [0, gap, 0, 0],
    stack: [
      { text, fontSize: type.table },
      ...(detail === '' ? [] : [{ text: detail, fontSize: type.small, color: ink.quiet }]),
    ],
  };
}

function fieldsContent(section: FieldsSection, width: number, type: Typography): Content[] {
  const widest = Math.max(0, ...section.fields.map((field) => textWidth(printableLine(field.label), type.table)));
  const labelWidth = Math.min(widest + 6, width * 0.4);
  const grid = section.grid === true;
  const valueWidth = width - labelWidth - (grid ? 4 * FIELD_GAP + 3 * GRID_LINE : 2 * FIELD_GAP);
  const body = section.fields.map((field): TableCell[] => [
    { text: clipToLines(printableLine(field.label), labelWidth, type.table, 3, '…'), color: ink.quiet },
    { text: clipToLines(printable(field.value), valueWidth, type.table, 40, paperText.cut) },
  ]);
  if (body.length === 0) return sectionHeading(section.title, type);
  const head = titleRow(section.title, 2, width, grid ? FIELD_GAP : 0, type);
  const layout = {
    hLineWidth: (line: number) => (grid && line >= head.length ? GRID_LINE : 0),
    vLineWidth: () => (grid ? GRID_LINE : 0),
    hLineColor: () => ink.rule,
    vLineColor: () => ink.rule,
    paddingLeft: (column: number) => (grid || column === 1 ? FIELD_GAP : 0),
    paddingRight: (column: number) => (grid || column === 0 ? FIELD_GAP : 0),
    paddingTop: () => type.rowPadding * (grid ? 1 : 0.5),
    paddingBottom: () => type.rowPadding * (grid ? 1 : 0.5),
  };
  const table = { headerRows: head.length, keepWithHeaderRows: 1, dontBreakRows: true, widths: [labelWidth, valueWidth], body: [...head, ...body] };
  return [{ table, layout, fontSize: type.table, font: 'Arimo' }];
}
