import type { AccessKind } from '../../preload/contract/access-log.ts';
import { integer, integerOrNull, table, text, type Flag } from './table.ts';

export interface AccessLogRecord {
  id: number;
  at: string;
  actor: string;
  kind: AccessKind;
  what: string;
  person_id: number | null;
  detail: string;
  format: string;
  row_count: number;
  without_personal: Flag;
  file: string;
}
export const AccessLog = table<AccessLogRecord>('access_log', {
  at: text,
  actor: text,
  kind: text,
  what: text,
  person_id: integerOrNull,
  detail: text,
  format: text,
  row_count: integer,
  without_personal: integer,
  file: text,
});
