import { integer, table, text, type Flag } from './table.ts';

export interface ExportLogRecord {
  id: number;
  at: string;
  actor: string;
  what: string;
  detail: string;
  format: string;
  row_count: number;
  without_personal: Flag;
  file: string;
}
export const ExportLog = table<ExportLogRecord>('export_log', {
  at: text,
  actor: text,
  what: text,
  detail: text,
  format: text,
  row_count: integer,
  without_personal: integer,
  file: text,
});
