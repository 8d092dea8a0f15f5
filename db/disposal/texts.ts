import type { LetterBody } from '../../preload/contract/letter-model.ts';
import type { Reader } from '../unit-of-work.ts';
import { ERASED } from './words.ts';

/** A table with free words about a request, and the column that leads to it. */
export interface TextTable {
  readonly name: string;
  readonly owner: string;
  /** Narrows rows of a table that belongs to several kinds of records. */
  readonly only?: string;
  readonly columns: readonly string[];
}

/** Everything that somebody may have written freely about a request. */
export const textTables: readonly TextTable[] = [
  { name: 'request', owner: 'id', columns: ['subject', 'text', 'result_text', 'reason_text', 'priority_reason', 'cancel_reason', 'forwarded_to'] },
  { name: 'hand_off', owner: 'request_id', columns: ['note', 'return_reason', 'answer_text', 'adequacy_note'] },
  { name: 'request_event', owner: 'request_id', columns: ['text'] },
  { name: 'own_value', owner: 'request_id', columns: ['value'] },
  { name: 'letter', owner: 'request_id', columns: ['body'] },
  { name: 'request_pause', owner: 'request_id', columns: ['note'] },
  { name: 'interim_answer', owner: 'request_id', columns: ['stage'] },
  { name: 'request_snooze', owner: 'request_id', columns: ['reason'] },
  { name: 'request_clock', owner: 'request_id', columns: ['extension_reason'] },
  { name: 'attachment', owner: 'entity_id', only: `entity = 'request'`, columns: ['name', 'removed_reason'] },
];

export type TextRow = { readonly id: number; readonly request_id: number } & Readonly<Record<string, string | number>>;

/** The rows of a table about these requests. */
export function textRows(reader: Reader, { name, owner, only, columns }: TextTable, requestIds: readonly number[]): Promise<TextRow[]> {
  return reader.all(
    `SELECT id, "${owner}" AS request_id, ${columns.map((column) => `"${column}"`).join(', ')} FROM ${name}
     WHERE "${owner}" IN (SELECT value FROM json_each(?))${only === undefined ? '' : ` AND ${only}`} ORDER BY id`,
    [JSON.stringify(requestIds)],
  );
}

/** Own fields that are no free words: their values are numbers, days and choices. */
export async function plainValues(reader: Reader): Promise<ReadonlySet<number>> {
  const rows = await reader.all<{ id: number }>(`SELECT o.id FROM own_value o JOIN own_field f ON f.id = o.field_id WHERE f.kind <> 'metin'`);
  return new Set(rows.map(({ id }) => id));
}

/** A text of which nothing stays. A letter keeps its shape, so that it can still be opened. */
export function blanked(table: string, text: string): string {
  if (text === '') return '';
  if (table !== 'letter') return ERASED;
  const body = JSON.parse(text) as LetterBody;
  return JSON.stringify({ ...body, subject: ERASED, addressee: ERASED, references: '', text: ERASED, attachments: '' } satisfies LetterBody);
}
