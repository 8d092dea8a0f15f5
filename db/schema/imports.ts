import type { ImportKind } from '../../preload/contract/import-fields.ts';
import { integer, integerOrNull, table, text } from './table.ts';

export interface ImportBatchRecord {
  id: number;
  at: string;
  actor: string;
  kind: ImportKind;
  file_name: string;
  fresh: number;
  known: number;
  rejected: number;
  /** The write in the undo journal. */
  step_id: number | null;
}
export const ImportBatch = table<ImportBatchRecord>('import_batch', {
  at: text,
  actor: text,
  kind: text,
  file_name: text,
  fresh: integer,
  known: integer,
  rejected: integer,
  step_id: integerOrNull,
});

export interface ImportProfileRecord {
  id: number;
  kind: ImportKind;
  name: string;
  name_fold: string;
  headings: string;
  defaults: string;
}
export const ImportProfile = table<ImportProfileRecord>('import_profile', { kind: text, name: text, name_fold: text, headings: text, defaults: text });
