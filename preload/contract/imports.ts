import * as v from 'valibot';
import { channelCodes, requestTypes } from './codes.ts';
import { flag, id, isoDate, line, optionalId, optionalText, page, type Page } from './fields.ts';
import { importFieldCodes, importKinds, rowStates, type ImportFieldCode, type ImportKind, type RowState } from './import-fields.ts';
import { act, read, write, type Feature } from './operation.ts';

export * from './import-fields.ts';

/** Rows of a file or of the clipboard become records: looked at first, written all together or not at all. */

/** A table that main holds; the window knows it by this number, never by a path. */
const tableId = v.pipe(v.number(), v.integer(), v.minValue(1));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** Which column (0 = A) goes into which field. */
const columns = v.pipe(v.array(v.object({ field: v.picklist(importFieldCodes), column: place })), v.maxLength(100));

/** What holds for rows whose table has no such column. */
const defaults = v.object({
  channel: v.nullish(v.picklist(channelCodes), null),
  type: v.nullish(v.picklist(requestTypes), null),
  /** Registration day of requests, first day of muhtars in office. */
  day: v.nullish(isoDate, null),
});

/** What an unknown neighbourhood of the table means: one of the directory (remembered as its other name), or a new one. */
const resolution = v.object({ written: line(200), neighbourhoodId: optionalId, add: v.optional(flag, false) });

const planParts = {
  tableId,
  kind: v.picklist(importKinds),
  resolutions: v.optional(v.pipe(v.array(resolution), v.maxLength(2000)), []),
  /** Rows that look like a record of the ledger, but have no number of their own that says so, go in as well. */
  includeSame: v.optional(flag, false),
};

const mapping = { sheet: place, headerRow: v.nullable(place), columns, defaults };

export interface OpenedTable {
  readonly tableId: number;
  /** Name of the file, '' for the clipboard. */
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** An example where wrongly coded letters were put right ("Ä°stek" → "İstek"); null where none were. */
  readonly repaired: { readonly before: string; readonly after: string } | null;
}

export interface ImportMapping {
  readonly sheet: number;
  /** Row of the headings, 0 = first; null = the table has none. */
  readonly headerRow: number | null;
  readonly columns: { field: ImportFieldCode; column: number }[];
  readonly defaults: v.InferOutput<typeof defaults>;
}

export interface CellProblem {
  readonly field: ImportFieldCode;
  /** A row with an error is not written; a warning says what becomes of the value. */
  readonly level: 'hata' | 'uyari';
  readonly message: string;
}

export interface PreviewRow {
  /** As the table counts it: 1 = first row. */
  readonly row: number;
  readonly state: RowState;
  /** As it will be written, in the order of the mapping's columns. */
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
  /** "Bu numara kayıtlı: 2026/0143"; '' unless the row is here already. */
  readonly known: string;
}

export interface ImportCounts {
  readonly rows: number;
  readonly fresh: number;
  readonly known: number;
  readonly rejected: number;
  readonly warned: number;
  /** Rows of nothing but spaces. */
  readonly blank: number;
}

export interface UnknownNeighbourhood {
  readonly written: string;
  readonly rows: number;
  /** The neighbourhood whose name is nearest. */
  readonly suggestion: { readonly id: number; readonly name: string } | null;
}

export interface ImportLook {
  readonly mapping: ImportMapping;
  /** Name of the profile whose mapping this is; '' where it was guessed or chosen. */
  readonly profile: string;
  readonly headings: readonly { readonly column: number; readonly heading: string; readonly sample: string }[];
  /** The words of the first rows, among which the headings are. */
  readonly firstRows: readonly string[];
  /** Fields without which nothing can be written and that no column goes into. */
  readonly missing: readonly ImportFieldCode[];
  readonly counts: ImportCounts;
  /** The first 50 rows of the kind asked for. */
  readonly preview: readonly PreviewRow[];
  readonly unknown: readonly UnknownNeighbourhood[];
}

export interface ImportDone {
  readonly batchId: number;
  readonly fresh: number;
  readonly known: number;
  readonly rejected: number;
  /** First and last number of the new requests; '' for other kinds. */
  readonly firstNumber: string;
  readonly lastNumber: string;
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export interface ImportProfile {
  /** null for one that comes with the program. */
  readonly id: number | null;
  readonly name: string;
  readonly kind: ImportKind;
}

export interface ImportBatch {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fresh: number;
  readonly known: number;
  readonly rejected: number;
  /** The write that `undo.step` takes back; null where it is too old for that. */
  readonly step: number | null;
  readonly undone: boolean;
}

export const imports = {
  /** Asks for a file and reads it; null = cancelled. */
  open: act(v.object({})).returns<OpenedTable | null>(),
  /** A table as the clipboard gives it: HTML where there is one, else text with tabs. */
  paste: act(v.object({ html: optionalText(3_000_000), text: optionalText(3_000_000) })).returns<OpenedTable>(),
  /** What would become of each row. Without a mapping the sheet, the headings and the columns are found by themselves. */
  look: act(v.object({ ...planParts, mapping: v.nullish(v.object(mapping), null), sheet: v.nullish(place, null), profile: optionalText(80), show: v.nullish(v.picklist(rowStates), null) })).returns<ImportLook>(),
  /** Writes every new row, all or none. Refused while a row has an error, unless such rows are to be left out. */
  run: act(v.object({ ...planParts, mapping: v.object(mapping), skipRejected: v.optional(flag, false) })).returns<ImportDone>(),
  progress: act(v.object({ tableId })).returns<ImportProgress>(),
  /** Stops the reading or writing that is under way; nothing of it stays. */
  cancel: act(v.object({ tableId: v.nullish(tableId, null) })).returns<null>(),
  /** Forgets the table. */
  close: act(v.object({ tableId })).returns<null>(),
  /** Rows with an error as xlsx with the reason beside them; null = cancelled. */
  saveRejected: act(v.object({ ...planParts, mapping: v.object(mapping) })).returns<{ readonly path: string } | null>(),
  profiles: read(v.object({ kind: v.picklist(importKinds) })).returns<readonly ImportProfile[]>(),
  /** Remembers the headings of a mapping under a name; the same name is replaced. */
  saveProfile: act(v.object({ tableId, kind: v.picklist(importKinds), mapping: v.object(mapping), name: line(80) })).returns<{ readonly id: number }>(),
  removeProfile: write(v.object({ id })).returns<null>(),
  /** Newest first. */
  batches: read(v.object(page.entries)).returns<Page<ImportBatch>>(),
} satisfies Feature;
