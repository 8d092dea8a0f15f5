import type { LetterBody, LetterKind } from '../../preload/contract/letter-model.ts';
import type { LetterRow, LetterTemplate } from '../../preload/contract/letters.ts';
import { Letter, LetterTemplate as LetterTemplateTable, type LetterRecord, type LetterTemplateRecord } from '../schema/letters.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export async function ownTemplates(reader: Reader): Promise<LetterTemplate[]> {
  const rows = await reader.all<LetterTemplateRecord>('SELECT * FROM letter_template WHERE own = 1');
  return rows.map(({ kind, subject, text, closing }) => ({ kind, subject, text, closing, own: true }));
}

/** Writes the office's own words, or with `own` 0 lets the shipped ones count again. */
export async function putTemplate(writer: Writer, { kind, ...values }: Omit<LetterTemplateRecord, 'id'>): Promise<void> {
  const row = await writer.one<{ id: number }>('SELECT id FROM letter_template WHERE kind = ?', [kind]);
  if (row) await writer.update(LetterTemplateTable, row.id, values);
  else await writer.insert(LetterTemplateTable, { kind, ...values });
}

export async function retireTemplate(writer: Writer, kind: LetterKind): Promise<void> {
  const row = await writer.one<{ id: number }>('SELECT id FROM letter_template WHERE kind = ?', [kind]);
  if (row) await writer.update(LetterTemplateTable, row.id, { own: 0 });
}

export interface KeptLetter {
  readonly id: number;
  readonly requestId: number;
  readonly kind: LetterKind;
  readonly body: LetterBody;
}

export async function findLetter(reader: Reader, id: number): Promise<KeptLetter | undefined> {
  return kept(await reader.one<LetterRecord>('SELECT * FROM letter WHERE id = ?', [id]));
}

export async function letterOf(reader: Reader, requestId: number, kind: LetterKind): Promise<KeptLetter | undefined> {
  return kept(await reader.one<LetterRecord>('SELECT * FROM letter WHERE request_id = ? AND kind = ?', [requestId, kind]));
}

function kept(row: LetterRecord | undefined): KeptLetter | undefined {
  return row && { id: row.id, requestId: row.request_id, kind: row.kind, body: JSON.parse(row.body) as LetterBody };
}

export async function lettersOf(reader: Reader, requestId: number): Promise<LetterRow[]> {
  const rows = await reader.all<LetterRecord>('SELECT * FROM letter WHERE request_id = ? ORDER BY written_at DESC, id DESC', [requestId]);
  return rows.map(({ id, kind, body, written_at: writtenAt, actor }) => ({ id, kind, subject: (JSON.parse(body) as LetterBody).subject, writtenAt, actor }));
}

/** One letter of a kind for each request; answers its id and whether it is new. */
export async function keepLetter(writer: Writer, requestId: number, kind: LetterKind, body: LetterBody): Promise<{ readonly id: number; readonly isNew: boolean }> {
  const { now, actor } = writer.occasion;
  const values = { body: JSON.stringify(body), written_at: now, actor };
  const before = await letterOf(writer, requestId, kind);
  if (!before) return { id: await writer.insert(Letter, { request_id: requestId, kind, ...values }), isNew: true };
  await writer.update(Letter, before.id, values);
  return { id: before.id, isNew: false };
}
