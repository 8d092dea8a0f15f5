/** Horizontal bars that stay readable in black and white: solid for the period, hollow for the one compared with. */
import type { CanvasRect, Column, Content, TableCell } from 'pdfmake/interfaces.js';
import { formatCell } from '../../../preload/contract/report-format.ts';
import type { ChartBar, ChartSection } from '../../../preload/contract/report-model.ts';
import { clipToLines, textWidth } from './measure.ts';
import { ink, type Typography } from './page.ts';
import { printableLine } from './printable.ts';
import { quietLine, sectionHeading, tabularFigures } from './table.ts';
import { fill, paperText } from './text.ts';

const MOST_BARS = 40;
/** So many bars with labels of two lines are lower than a landscape page and may be kept together. */
const BARS_OF_ONE_PAGE = 18;
const BAR_HEIGHT = 8;
const HOLLOW_HEIGHT = 5;
const PADDING = 3;

export function chartContent(section: ChartSection, width: number, type: Typography): Content[] {
  const heading = sectionHeading(section.title, type);
  if (section.bars.length === 0) return [...heading, quietLine(section.emptyText, type)];
  const bars = section.bars.slice(0, MOST_BARS);
  const labels = bars.map((bar) => printableLine(bar.label));
  const values = bars.map((bar) => formatCell(bar.value, section.type, section.decimals));
  const labelWidth = Math.min(widest(labels, type.small), width * 0.42);
  const valueWidth = Math.min(widest(values, type.small), width * 0.3);
  const barWidth = Math.max(20, width - labelWidth - valueWidth - 4 * PADDING - 1);
  const most = Math.max(...bars.flatMap((bar) => [magnitude(bar.value), magnitude(bar.compare ?? 0)]));
  const body = bars.map((bar, index): TableCell[] => [
    { text: clipToLines(labels[index] ?? '', labelWidth, type.small, 2, '…'), alignment: 'right' },
    { canvas: rectangles(bar, barWidth, most) },
    { text: values[index] ?? '', alignment: 'right', ...tabularFigures },
  ]);
  const layout = {
    hLineWidth: () => 0,
    vLineWidth: (column: number) => (column === 1 ? 0.8 : 0),
    vLineColor: () => ink.rule,
    paddingLeft: (column: number) => (column === 1 ? 0 : column === 0 ? 0 : PADDING),
    paddingRight: (column: number) => (column === 2 ? 0 : PADDING),
    paddingTop: () => 1.6,
    paddingBottom: () => 1.6,
  };
  const left = section.bars.length - bars.length + (section.hiddenBars ?? 0);
  const whole: Content[] = [
    ...heading,
    { table: { widths: [labelWidth, barWidth, valueWidth], dontBreakRows: true, body }, layout, fontSize: type.small, font: 'Arimo' },
    ...legend(section, type),
    ...(left > 0 ? [quietLine(fill(paperText.moreRecords, { count: left }), type)] : []),
  ];
  return bars.length <= BARS_OF_ONE_PAGE ? [{ stack: whole, unbreakable: true }] : whole;
}

function rectangles(bar: ChartBar, width: number, most: number): CanvasRect[] {
  const length = (value: number): number => (most === 0 ? 0 : (magnitude(value) / most) * width);
  const solid = rect(0.5, length(bar.value), BAR_HEIGHT, true);
  return bar.compare === undefined ? [solid] : [solid, rect(BAR_HEIGHT + 1.5, length(bar.compare), HOLLOW_HEIGHT, false)];
}

function rect(y: number, w: number, h: number, solid: boolean): CanvasRect {
  return { type: 'rect', x: 0, y, w: Math.max(w, 0.01), h, lineWidth: 0.6, lineColor: ink.rule, ...(solid ? { color: ink.quiet } : {}) };
}

function legend(section: ChartSection, type: Typography): Content[] {
  if (section.legend === undefined || section.bars.every((bar) => bar.compare === undefined)) return [];
  const [solid, hollow] = section.legend.map((name) => printableLine(name));
  const mark = (filled: boolean): Column => ({ width: 12, canvas: [rect(1.5, 8, 6, filled)] });
  const name = (text: string | undefined): Column => ({ width: 'auto', text: text ?? '', margin: [0, 0, 12, 0] });
  return [{ columns: [mark(true), name(solid), mark(false), name(hollow)], columnGap: 2, fontSize: type.small, font: 'Arimo', margin: [0, 4, 0, 0] }];
}

/** Counts and money are never below nought; a wrong value must not draw outside its box. */
function magnitude(value: number): number {
  return Number.isFinite(value) ? Math.max(0, value) : 0;
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(...texts.map((text) => textWidth(text, size))) + 2;
}
