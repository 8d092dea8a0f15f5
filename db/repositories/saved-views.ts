import { SavedView, type SavedViewRecord } from '../schema/saved-views.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export type SavedViewValues = Omit<SavedViewRecord, 'id' | 'owner' | 'list'>;

/** What this user has kept of a list: own views and changes of shipped ones, in order. */
export function viewRows(reader: Reader, list: string): Promise<SavedViewRecord[]> {
  return reader.all('SELECT * FROM saved_view WHERE owner = ? AND list = ? ORDER BY position, id', [reader.occasion.actor, list]);
}

export function insertView(writer: Writer, list: string, values: SavedViewValues): Promise<number> {
  return writer.insert(SavedView, { owner: writer.occasion.actor, list, ...values });
}

export function updateView(writer: Writer, id: number, changes: Partial<SavedViewValues>): Promise<void> {
  return writer.update(SavedView, id, changes);
}

export function deleteView(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM saved_view WHERE id = ?', [id]);
}
