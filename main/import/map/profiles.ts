import type { ImportFieldCode, ImportKind } from '../../../preload/contract/import-fields.ts';
import type { ImportMapping } from '../../../preload/contract/imports.ts';
import type { Cell, Sheet } from '../types.ts';
import { aboveOf, findHeadings, headingKey, type ColumnOf } from './headings.ts';

/** A remembered mapping: which heading goes into which field. Columns may have moved since. */
export interface Profile {
  readonly id: number | null;
  readonly name: string;
  readonly kind: ImportKind;
  readonly headings: readonly { readonly field: ImportFieldCode; readonly heading: string }[];
  readonly defaults: ImportMapping['defaults'];
}

/** Comes with the program: a list of the Muhtar Bilgi Sistemi, whose clock starts on the day recorded there (2015/8). */
export const mbsProfileName = 'MBS listesi';

const none: ImportMapping['defaults'] = { channel: null, type: null, day: null };

export function guessMapping(kind: ImportKind, sheets: readonly Sheet[], sheet: number): ImportMapping {
  const { row, columns } = findHeadings(kind, sheets[sheet] ?? { name: '', rows: [] });
  return { sheet, headerRow: row, columns, defaults: none };
}

/** The mapping of an MBS list: whatever date stands there is the one recorded in MBS. */
export function mbsMapping(sheets: readonly Sheet[], sheet: number): ImportMapping {
  const guessed = guessMapping('talepler', sheets, sheet);
  const hasOwn = guessed.columns.some(({ field }) => field === 'externalDate');
  const columns = guessed.columns
    .filter(({ field }) => field !== 'channel' && !(hasOwn && field === 'registeredOn'))
    .map((one): ColumnOf => (one.field === 'registeredOn' ? { ...one, field: 'externalDate' } : one));
  return { ...guessed, columns, defaults: { ...none, channel: 'mbs' } };
}

/** "MBS" stands in the headings of the number, or in a title above them. */
export function looksLikeMbs({ rows }: Sheet, { headerRow, columns }: ImportMapping): boolean {
  const number = columns.find(({ field }) => field === 'externalNo');
  if (headerRow === null || !number || columns.some(({ field }) => field === 'channel')) return false;
  const heading = headingKey(rows[headerRow]?.[number.column] ?? '');
  const titles = rows.slice(0, headerRow).flat().map(headingKey);
  return /\bmbs\b/.test(heading) || titles.some((title) => /\bmbs\b|muhtar bilgi sistemi|muhtarlik bilgi sistemi/.test(title));
}

/** The profile's mapping on this sheet; null unless a row holds every heading it knows. */
export function applyProfile({ headings, defaults }: Profile, { rows }: Sheet, sheet: number): ImportMapping | null {
  if (headings.length === 0) return null;
  for (let row = 0; row < Math.min(rows.length, 30); row++) {
    const keys = keysOf(rows, row);
    const columns = headings.map(({ field, heading }) => ({ field, column: keys.indexOf(heading) }));
    if (columns.every(({ column }) => column !== -1)) return { sheet, headerRow: row, columns: columns.sort((a, b) => a.column - b.column), defaults };
  }
  return null;
}

/** What a profile keeps of a mapping; a table without headings has nothing to know it by. */
export function headingsOf({ headerRow, columns }: ImportMapping, { rows }: Sheet): Profile['headings'] {
  if (headerRow === null) return [];
  const keys = keysOf(rows, headerRow);
  return columns.flatMap(({ field, column }) => {
    const heading = keys[column] ?? '';
    return heading === '' ? [] : [{ field, heading }];
  });
}

function keysOf(rows: Sheet['rows'], row: number): string[] {
  const above = aboveOf(rows, row);
  return (rows[row] ?? []).map((cell: Cell, column) => {
    const own = headingKey(cell);
    const group = headingKey(above[column] ?? '');
    return group === '' || group === own || own === '' ? own : `${group} ${own}`;
  });
}
