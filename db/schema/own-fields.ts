import type { OwnFieldKind } from '../../preload/contract/own-fields.ts';
import { integer, table, text, type Flag } from './table.ts';

export interface OwnFieldRecord {
  id: number;
  name: string;
  kind: OwnFieldKind;
  /** JSON list of the choices; '[]' of the other kinds. */
  choices: string;
  position: number;
  active: Flag;
}
export const OwnField = table<OwnFieldRecord>('own_field', { name: text, kind: text, choices: text, position: integer, active: integer });

export interface OwnValueRecord {
  id: number;
  request_id: number;
  field_id: number;
  value: string;
}
export const OwnValue = table<OwnValueRecord>('own_value', { request_id: integer, field_id: integer, value: text });
