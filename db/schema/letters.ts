import type { LetterKind } from '../../preload/contract/letter-model.ts';
import { integer, table, text, textOrNull, type Flag } from './table.ts';

export interface LetterTemplateRecord {
  id: number;
  kind: LetterKind;
  subject: string;
  text: string;
  closing: string;
  own: Flag;
}
export const LetterTemplate = table<LetterTemplateRecord>('letter_template', { kind: text, subject: text, text, closing: text, own: integer });

export interface LetterRecord {
  id: number;
  request_id: number;
  kind: LetterKind;
  /** JSON of a LetterBody. */
  body: string;
  written_at: string;
  actor: string;
}
export const Letter = table<LetterRecord>('letter', { request_id: integer, kind: text, body: text, written_at: text, actor: text });

export interface ChaseRecord {
  id: number;
  request_id: number;
  hand_off_id: number;
  unit_id: number;
  chased_on: string;
  turn: number;
  /** The day that had passed. */
  due_on: string | null;
}
export const Chase = table<ChaseRecord>('chase', { request_id: integer, hand_off_id: integer, unit_id: integer, chased_on: text, turn: integer, due_on: textOrNull });

export interface HandOffBackRecord {
  id: number;
  hand_off_id: number;
  back_on: string | null;
  back_at: string;
  actor: string;
}
export const HandOffBack = table<HandOffBackRecord>('hand_off_back', { hand_off_id: integer, back_on: textOrNull, back_at: text, actor: text });
