/** Column widths fixed before layout: fast for long ledgers, equal on every page and in every piece of one. */
import { formatCell, isNumeric } from '../../../preload/contract/report-format.ts';
import type { ReportColumn, TableSection } from '../../../preload/contract/report-model.ts';
import { textWidth } from './measure.ts';
import { printableLine } from './printable.ts';

export const CELL_PADDING = 3.5;
/** Rows looked at to judge how broad a text column wants to be. */
const SAMPLE = 300;
const BROADEST_FIXED = 130;
const BROADEST_TEXT = 330;
const BROADEST_WORD = 90;
const NARROWEST_TEXT = 34;

/** `word`: what the longest word of the values needs. */
type Need = { readonly least: number; readonly natural: number; readonly flexible: boolean; readonly word: number };

/** Content widths in points, one per column, that fill `available` together with the cell padding. */
export function columnWidths(table: TableSection, available: number, fontSize: number): number[] {
  const room = available - table.columns.length * 2 * CELL_PADDING;
  const needs = withWholeWords(table.columns.map((column, index) => need(table, column, index, fontSize)), room);
  const fixed = total(needs.filter((one) => !one.flexible).map((one) => one.natural));
  const flexible = needs.filter((one) => one.flexible);
  const least = total(flexible.map((one) => one.least));
  if (fixed + least > room) return squeeze(needs, room);
  if (flexible.length === 0) return stretch(needs.map((one) => one.natural), room);

  const spare = room - fixed - least;
  const wish = total(flexible.map((one) => one.natural - one.least));
  // Enough for all wishes: the rest is shared by natural width, so that no column looks lost.
  const natural = total(flexible.map((one) => one.natural));
  return needs.map((one) => {
    if (!one.flexible) return one.natural;
    if (wish <= spare) return one.natural + ((spare - wish) * one.natural) / natural;
    return one.least + (spare * (one.natural - one.least)) / wish;
  });
}

function need(table: TableSection, column: ReportColumn, index: number, fontSize: number): Need {
  if (typeof column.width === 'number') return { least: column.width, natural: column.width, flexible: false, word: 0 };
  const header = longestWord(printableLine(column.label), fontSize) + 1;
  const inkWidth = column.type === 'text' ? sampledWidth(table, index, fontSize) : broadest(table, column, index, fontSize);
  if (column.type === 'text' || column.width === '*') {
    const least = Math.max(NARROWEST_TEXT, Math.min(header, 90));
    const word = Math.min(sampledWord(table, index, fontSize), BROADEST_WORD);
    return { least, natural: Math.min(Math.max(least, inkWidth, word), BROADEST_TEXT), flexible: true, word };
  }
  const natural = Math.min(Math.max(header, inkWidth), BROADEST_FIXED);
  return { least: natural, natural, flexible: false, word: 0 };
}

/** No word is torn where the paper has room for that. */
function withWholeWords(needs: readonly Need[], room: number): readonly Need[] {
  const whole = needs.map((one) => ({ ...one, least: Math.max(one.least, one.word) }));
  return total(whole.map((one) => (one.flexible ? one.least : one.natural))) <= room ? whole : needs;
}

/** Every value counts: a figure must never be broken over two lines. */
function broadest(table: TableSection, column: ReportColumn, index: number, fontSize: number): number {
  let most = 0;
  let longest = 0;
  for (const row of table.rows) {
    if (row.kind === 'group') continue;
    const value = row.cells[index] ?? null;
    const text = formatCell(value, column.type, column.decimals);
    const bold = row.kind !== undefined && row.kind !== 'row';
    // Figures have equal digits, so a shorter text cannot be broader.
    if (isNumeric(column.type) && text.length < longest && !bold) continue;
    longest = Math.max(longest, text.length);
    most = Math.max(most, textWidth(text, fontSize, bold));
  }
  return most + 1;
}

/** The width that nine of ten texts fit into, from the first rows. */
function sampledWidth(table: TableSection, index: number, fontSize: number): number {
  const widths = table.rows
    .slice(0, SAMPLE)
    .filter((row) => row.kind !== 'group')
    .map((row) => textWidth(String(row.cells[index] ?? '').slice(0, 120), fontSize))
    .sort((a, b) => a - b);
  return (widths[Math.floor(widths.length * 0.9)] ?? 0) + 2;
}

function sampledWord(table: TableSection, index: number, fontSize: number): number {
  const texts = table.rows.slice(0, SAMPLE).flatMap((row) => (row.kind === 'group' ? [] : [String(row.cells[index] ?? '').slice(0, 120)]));
  return Math.max(0, ...texts.map((text) => longestWord(text, fontSize))) + 2;
}

function longestWord(text: string, fontSize: number): number {
  return Math.max(0, ...text.split(' ').map((word) => textWidth(word, fontSize, true)));
}

/** More columns than paper: everything shrinks alike, so that the table at least stays on the page. */
function squeeze(needs: readonly Need[], room: number): number[] {
  const wanted = needs.map((one) => (one.flexible ? one.least : one.natural));
  return stretch(wanted, room);
}

function stretch(widths: readonly number[], room: number): number[] {
  const sum = total(widths);
  return widths.map((width) => (width * Math.max(room, widths.length * 8)) / sum);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
