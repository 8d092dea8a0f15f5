import type { Reader } from '../../db/unit-of-work.ts';
import { requiredFields, type ImportFieldCode, type ImportKind, type RowState } from '../../preload/contract/import-fields.ts';
import type { ImportCounts, ImportLook, ImportMapping, UnknownNeighbourhood } from '../../preload/contract/imports.ts';
import { neighbourhoodKey } from '../../preload/contract/neighbourhood-name.ts';
import type { Checked } from './check/check.ts';
import { openNeighbourhoods } from '../../db/queries/import-lookups.ts';
import { nearest } from './nearest.ts';
import { textOf } from './map/cells.ts';
import { importText } from './text.ts';
import type { Sheet } from './types.ts';

/** What the window shows of a judged table. */

const previewRows = 50;

export async function lookOf(reader: Reader, kind: ImportKind, sheet: Sheet, mapping: ImportMapping, profile: string, checked: Checked, show: RowState | null): Promise<ImportLook> {
  const rows = show === null ? checked.rows : checked.rows.filter(({ state }) => state === show);
  return {
    mapping,
    profile,
    headings: headings(sheet, mapping),
    firstRows: sheet.rows.slice(0, 30).map((row) => row.map((cell) => textOf(cell)).filter((cell) => cell !== '').join(' · ').replace(/\s+/g, ' ').slice(0, 80)),
    missing: missingFields(kind, mapping),
    counts: countsOf(checked),
    preview: rows.slice(0, previewRows).map(({ at, state, cells, problems, known }) => ({ row: at + 1, state, cells, problems, known })),
    unknown: await unknownPlaces(reader, checked),
  };
}

export function countsOf({ rows, blank }: Checked): ImportCounts {
  const of = (state: RowState): number => rows.filter((row) => row.state === state).length;
  return { rows: rows.length, fresh: of('yeni'), known: of('zaten'), rejected: of('hatali'), warned: rows.filter(({ state, problems }) => state === 'yeni' && problems.length > 0).length, blank };
}

/** A subject may come from the text, a muhtar from his neighbourhood; what is left must have a column. */
export function missingFields(kind: ImportKind, { columns }: ImportMapping): ImportFieldCode[] {
  const mapped = new Set(columns.map(({ field }) => field));
  const missing = requiredFields[kind].filter((field) => !mapped.has(field) && !(field === 'subject' && mapped.has('text')));
  const nobody = kind === 'talepler' && !mapped.has('requester') && !mapped.has('neighbourhood');
  return nobody ? [...missing, 'neighbourhood'] : missing;
}

function headings({ rows }: Sheet, { headerRow }: ImportMapping): ImportLook['headings'] {
  const first = headerRow === null ? 0 : headerRow + 1;
  const body = rows.slice(first, first + 100);
  const width = Math.max(0, ...rows.slice(0, first + 100).map((row) => row.length));
  const head = headerRow === null ? [] : (rows[headerRow] ?? []);
  return Array.from({ length: width }, (_, column) => {
    const sample = body.find((row) => (row[column] ?? '') !== '')?.[column] ?? '';
    const written = textOf(head[column]).replace(/\s+/g, ' ');
    return { column, heading: written === '' ? importText.columnName(letters(column)) : written, sample: textOf(sample).slice(0, 60) };
  }).filter(({ column, sample }) => sample !== '' || (head[column] ?? '') !== '');
}

/** 0 → A, 26 → AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

async function unknownPlaces(reader: Reader, { rows }: Checked): Promise<UnknownNeighbourhood[]> {
  const found = new Map<string, { written: string; rows: number }>();
  for (const { unknownPlace } of rows) {
    if (unknownPlace === '') continue;
    const key = neighbourhoodKey(unknownPlace);
    const known = found.get(key);
    if (known) known.rows += 1;
    else found.set(key, { written: unknownPlace, rows: 1 });
  }
  if (found.size === 0) return [];
  const places = await openNeighbourhoods(reader);
  return [...found].slice(0, 200).map(([key, one]) => ({ ...one, suggestion: nearest(key, places) }));
}
