import type { ImportFieldCode, ImportKind } from '../../../preload/contract/import-fields.ts';
import { foldedWords } from '../../../preload/contract/turkish.ts';
import type { Cell, Sheet } from '../types.ts';
import { synonymsOf } from './synonyms.ts';

/** Which row holds the headings, and which column goes into which field. Pure. */

export interface ColumnOf {
  field: ImportFieldCode;
  column: number;
}

/** Titles, dates of printing and empty rows may stand above the headings, but not more than this. */
const searchedRows = 30;

interface Fit extends ColumnOf {
  readonly score: number;
}

/** The words of a heading as they are compared: "M.B.S. No:" and "MBS NO" are one. */
export function headingKey(heading: Cell): string {
  if (typeof heading === 'string' && heading.length > 200) return '';
  return foldedWords(String(heading)).join(' ').replace(/\b([a-z]) (?=[a-z]\b)/g, '$1');
}

/** The best fields for these headings, each field and each column once. */
export function guessColumns(kind: ImportKind, headings: readonly Cell[], above: readonly Cell[] = []): ColumnOf[] {
  const fits: Fit[] = [];
  headings.forEach((heading, column) => {
    const own = headingKey(heading);
    if (own === '' || own.length > 60) return;
    const group = headingKey(above[column] ?? '');
    const written = group === '' || group === own ? [own] : [own, `${group} ${own}`];
    for (const [field, words] of Object.entries(synonymsOf(kind))) {
      const score = Math.max(...written.map((key) => fitOf(key, words)));
      if (score > 0) fits.push({ field: field as ImportFieldCode, column, score });
    }
  });
  fits.sort((a, b) => b.score - a.score || a.column - b.column);
  const chosen: ColumnOf[] = [];
  for (const { field, column } of fits) {
    if (!chosen.some((other) => other.field === field || other.column === column)) chosen.push({ field, column });
  }
  return chosen.sort((a, b) => a.column - b.column);
}

/** 100 and less for the same words, 60 and less for a heading that contains them. */
function fitOf(key: string, words: readonly string[]): number {
  let best = 0;
  words.forEach((word, at) => {
    if (key === word) best = Math.max(best, 100 - at);
    else if (word.length > 3 && ` ${key} `.includes(` ${word} `)) best = Math.max(best, 30 + Math.min(word.length, 20) - at / 10);
  });
  return best;
}

export interface FoundHeadings {
  /** null where no row looks like headings. */
  readonly row: number | null;
  readonly columns: ColumnOf[];
}

/** The row whose cells name the most fields; of equal ones the first. */
export function findHeadings(kind: ImportKind, { rows }: Sheet): FoundHeadings {
  const width = Math.max(0, ...rows.slice(0, searchedRows).map((cells) => cells.filter((cell) => cell !== '').length));
  let best: FoundHeadings & { readonly score: number } = { row: null, columns: [], score: 0 };
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    const cells = rows[row] ?? [];
    // One filled cell in a table of several columns is a title, whatever it says.
    if (distinct(cells) < Math.min(2, width)) continue;
    const columns = guessColumns(kind, cells, aboveOf(rows, row));
    const score = columns.length;
    if (score > best.score) best = { row, columns, score };
  }
  return best.score > 0 ? { row: best.row, columns: best.columns } : { row: widestText(rows), columns: [] };
}

/** The row above where it groups several headings: "Başvuran" over "Adı" and "Telefon". */
export function aboveOf(rows: Sheet['rows'], row: number): readonly Cell[] {
  const above = rows[row - 1] ?? [];
  return distinct(above) >= 2 ? above : [];
}

const distinct = (cells: readonly Cell[]): number => new Set(cells.filter((cell) => cell !== '' && typeof cell === 'string')).size;

/** No known word: the first row that is as wide as the table and holds only text. */
function widestText(rows: Sheet['rows']): number | null {
  const first = rows.slice(0, searchedRows);
  const width = Math.max(0, ...first.map(distinct));
  const row = first.findIndex((cells) => distinct(cells) === width && cells.every((cell) => typeof cell === 'string' && !/\d{3}/.test(cell)));
  return width > 1 && row !== -1 ? row : null;
}

/** The sheet that fits the kind best: most fields, then most rows. */
export function bestSheet(kind: ImportKind, sheets: readonly Sheet[]): number {
  let best = 0;
  let most = -1;
  sheets.forEach((sheet, at) => {
    const score = findHeadings(kind, sheet).columns.length * 1_000_000 + sheet.rows.length;
    if (score <= most) return;
    best = at;
    most = score;
  });
  return best;
}
