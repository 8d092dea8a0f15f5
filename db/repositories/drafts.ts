import type { Draft } from '../../preload/contract/drafts.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** The user's own drafts, newest first. */
export function draftsOf(reader: Reader, actor: string): Promise<Draft[]> {
  return reader.all('SELECT id, form, place, title, content, saved_at AS savedAt FROM draft WHERE actor = ? ORDER BY saved_at DESC, id DESC LIMIT 200', [actor]);
}

/** One draft for each form and place of a user; a later one takes its place. */
export async function keepDraft(writer: Writer, { form, place, title, content }: Pick<Draft, 'form' | 'place' | 'title' | 'content'>): Promise<number> {
  const { actor, now } = writer.occasion;
  const row = await writer.one<{ id: number }>(
    `INSERT INTO draft (actor, form, place, title, content, saved_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (actor, form, place) DO UPDATE SET title = excluded.title, content = excluded.content, saved_at = excluded.saved_at RETURNING id`,
    [actor, form, place, title, content, now],
  );
  if (!row) throw new Error('The draft has no id');
  return row.id;
}

export function dropDraft(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM draft WHERE id = ? AND actor = ?', [id, writer.occasion.actor]);
}
