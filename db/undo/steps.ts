import type { Connection } from '../connection.ts';
import { tables } from '../schema/index.ts';
import { keyedTables } from './journal.ts';
import type { Parameter, Reader, Writer } from '../unit-of-work.ts';

/** The journal as it is read when a write is undone. */

export interface Step {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly undoes: number | null;
  readonly undoneBy: number | null;
}

export interface Change {
  readonly entity: string;
  readonly entityId: number;
  readonly kind: 'insert' | 'update' | 'delete';
  /** Values before; of an update only of the columns that changed, null of an insert. */
  readonly before: Readonly<Record<string, Parameter>> | null;
}

export function findStep(reader: Reader, id: number): Promise<Step | undefined> {
  return reader.one('SELECT id, at, actor, operation, undoes, undone_by AS undoneBy FROM undo_step WHERE id = ?', [id]);
}

/** Newest first, as they have to be taken back. */
export async function changesOfStep(reader: Reader, step: number): Promise<Change[]> {
  const rows = await reader.all<Omit<Change, 'before'> & { readonly before: string | null }>(
    'SELECT entity, entity_id AS entityId, kind, before FROM undo_change WHERE step_id = ? ORDER BY id DESC',
    [step],
  );
  return rows.map((row) => ({ ...row, before: row.before === null ? null : (JSON.parse(row.before) as Record<string, Parameter>) }));
}

/** A row that something later has changed and that still stands so. What was done and undone again does not count. */
export function laterChange(reader: Reader, step: number): Promise<Pick<Change, 'entity' | 'entityId'> | undefined> {
  return reader.one(
    `SELECT c.entity, c.entity_id AS entityId FROM undo_change c
     JOIN undo_change later ON later.entity = c.entity AND later.entity_id = c.entity_id AND later.id > c.id AND later.step_id <> c.step_id
     JOIN undo_step s ON s.id = later.step_id
     WHERE c.step_id = ? AND s.undoes IS NULL AND s.undone_by IS NULL LIMIT 1`,
    [step],
  );
}

/** Number of a request that the step touched and of which a numbered paper went out since. */
export function paperSince(reader: Reader, { id, at }: Step): Promise<{ readonly number: string } | undefined> {
  return reader.one(
    `SELECT r.number FROM issued_paper p JOIN request r ON r.id = p.request_id
     WHERE p.issued_at >= ? AND p.request_id IN (
       SELECT entity_id FROM undo_change WHERE step_id = ? AND entity = 'request'
       UNION SELECT h.request_id FROM undo_change c JOIN hand_off h ON h.id = c.entity_id WHERE c.step_id = ? AND c.entity = 'hand_off')
     LIMIT 1`,
    [at, id, id],
  );
}

/** Writes the undoing step down beside the one that it undoes. */
export async function linkUndo(writer: Writer, undone: number): Promise<void> {
  const { actor, now, operation } = writer.occasion;
  await writer.run('INSERT INTO undo_step (id, at, actor, operation, undoes) SELECT step_id, ?, ?, ?, ? FROM write_context', [now, actor, operation, undone]);
  await writer.run('UPDATE undo_step SET undone_by = (SELECT step_id FROM write_context) WHERE id = ?', [undone]);
}

/** While this is on, rows that are otherwise kept may be deleted. */
export function setUndoing(writer: Writer, undoing: boolean): Promise<void> {
  return writer.run('UPDATE write_context SET undoing = ?', [undoing ? 1 : 0]);
}

/** The request whose record a change belongs to: its own row, or a row of it elsewhere. */
export async function requestOf(reader: Reader, { entity, entityId, before }: Change): Promise<number | null> {
  if (entity === 'request') return entityId;
  if (entity === 'attachment') return (await reader.one<{ ownerId: number }>(`SELECT entity_id AS ownerId FROM attachment WHERE id = ? AND entity = 'request'`, [entityId]))?.ownerId ?? null;
  const table = tables.find(({ name }) => name === entity);
  if (!table || !('request_id' in table.columns)) return null;
  if (typeof before?.request_id === 'number') return before.request_id;
  const row = await reader.one<{ requestId: number }>(`SELECT request_id AS requestId FROM ${entity} WHERE id = ?`, [entityId]);
  return row?.requestId ?? null;
}

/** The demirbaş whose record a change belongs to: its own row, or a hand-over of it. */
export async function assetOf(reader: Reader, { entity, entityId }: Pick<Change, 'entity' | 'entityId'>): Promise<number | null> {
  if (entity === 'asset') return entityId;
  if (entity !== 'asset_holding') return null;
  return (await reader.one<{ assetId: number }>('SELECT asset_id AS assetId FROM asset_holding WHERE id = ?', [entityId]))?.assetId ?? null;
}

/** The purchase whose record a change belongs to. */
export async function purchaseOf(reader: Reader, { entity, entityId, before }: Change): Promise<number | null> {
  if (entity === 'purchase') return entityId;
  if (entity === 'attachment') {
    const owner = await reader.one<{ purchaseId: number | null }>(
      `SELECT CASE a.entity WHEN 'purchase' THEN a.entity_id WHEN 'purchase_paper' THEN (SELECT purchase_id FROM purchase_paper WHERE id = a.entity_id) END AS purchaseId FROM attachment a WHERE a.id = ?`,
      [entityId],
    );
    return owner?.purchaseId ?? null;
  }
  const table = tables.find(({ name }) => name === entity);
  if (!table || !('purchase_id' in table.columns)) return null;
  if (typeof before?.purchase_id === 'number') return before.purchase_id;
  return (await reader.one<{ purchaseId: number }>(`SELECT purchase_id AS purchaseId FROM ${entity} WHERE id = ?`, [entityId]))?.purchaseId ?? null;
}

export async function restoreRow(writer: Writer, { entity: name, entityId, kind, before }: Change): Promise<void> {
  const [entity = '', word] = name.split(/:(.*)/s);
  const where = `WHERE ${keyedTables.find(({ table }) => table === entity)?.key ?? 'id'} = ?`;
  const id = word ?? entityId;
  if (kind === 'insert') return writer.run(`DELETE FROM ${entity} ${where}`, [id]);
  const columns = Object.keys(before ?? {});
  const values = Object.values(before ?? {});
  if (kind === 'update') return writer.run(`UPDATE ${entity} SET ${columns.map((column) => `"${column}" = ?`).join(', ')} ${where}`, [...values, id]);
  return writer.run(`INSERT INTO ${entity} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, values);
}

/** Days after which a write can no longer be undone. */
export const undoDays = 90;

/** Forgets the changes of steps before that moment; the steps stay, so that their numbers are not given again. */
export function forgetChanges(connection: Connection, before: string): void {
  connection.all('DELETE FROM undo_change WHERE step_id IN (SELECT id FROM undo_step WHERE at < ?)', [before]);
}
