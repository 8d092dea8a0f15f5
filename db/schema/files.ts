import type { FileOwner, FileType } from '../../preload/contract/files.ts';
import { integer, table, text, textOrNull, type Flag } from './table.ts';

export interface AttachmentRecord {
  id: number;
  /** Table and row that the file belongs to. */
  entity: FileOwner;
  entity_id: number;
  /** Name in the folder "dosyalar", made by the program. */
  file: string;
  name: string;
  type: FileType;
  size: number;
  sha256: string;
  added_at: string;
  added_by: string;
  removed_at: string | null;
  removed_by: string;
  removed_reason: string;
}
export const Attachment = table<AttachmentRecord>('attachment', {
  entity: text,
  entity_id: integer,
  file: text,
  name: text,
  type: text,
  size: integer,
  sha256: text,
  added_at: text,
  added_by: text,
  removed_at: textOrNull,
  removed_by: text,
  removed_reason: text,
});

export interface SnippetRecord {
  id: number;
  code: string;
  code_fold: string;
  title: string;
  text: string;
  active: Flag;
}
export const SnippetTable = table<SnippetRecord>('snippet', { code: text, code_fold: text, title: text, text, active: integer });
