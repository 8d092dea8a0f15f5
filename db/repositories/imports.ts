import type { ImportKind } from '../../preload/contract/import-fields.ts';
import type { ImportBatch } from '../../preload/contract/imports.ts';
import { fold } from '../../preload/contract/turkish.ts';
import { ImportBatch as BatchTable, ImportProfile, type ImportBatchRecord, type ImportProfileRecord } from '../schema/imports.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** Writes down that a table was brought in, with the number under which the same write can be undone. */
export async function insertBatch(writer: Writer, values: Pick<ImportBatchRecord, 'kind' | 'file_name' | 'fresh' | 'known' | 'rejected'>): Promise<number> {
  const { now, actor } = writer.occasion;
  const context = await writer.one<{ step: number | null }>('SELECT step_id AS step FROM write_context');
  return writer.insert(BatchTable, { at: now, actor, ...values, step_id: context?.step ?? null });
}

/** Newest first. `step` is null where the write cannot be undone any more. */
export async function listBatches(reader: Reader, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<{ rows: ImportBatch[]; total: number }> {
  const rows = await reader.all<Omit<ImportBatch, 'undone'> & { readonly undone: number }>(
    `SELECT b.id, b.at, b.actor, b.kind, b.file_name AS fileName, b.fresh, b.known, b.rejected,
            CASE WHEN s.undone_by IS NULL AND EXISTS (SELECT 1 FROM undo_change c WHERE c.step_id = b.step_id) THEN b.step_id END AS step,
            s.undone_by IS NOT NULL AS undone
     FROM import_batch b LEFT JOIN undo_step s ON s.id = b.step_id ORDER BY b.id DESC LIMIT ? OFFSET ?`,
    [limit, offset],
  );
  const count = await reader.one<{ total: number }>('SELECT COUNT(*) AS total FROM import_batch');
  return { rows: rows.map((row) => ({ ...row, undone: row.undone === 1 })), total: count?.total ?? 0 };
}

export function loadProfiles(reader: Reader, kind: ImportKind): Promise<ImportProfileRecord[]> {
  return reader.all('SELECT * FROM import_profile WHERE kind = ? ORDER BY name_fold', [kind]);
}

export function findProfile(reader: Reader, id: number): Promise<ImportProfileRecord | undefined> {
  return reader.one('SELECT * FROM import_profile WHERE id = ?', [id]);
}

/** The same name (folded) is written over. */
export async function putProfile(writer: Writer, { kind, name, headings, defaults }: Omit<ImportProfileRecord, 'id' | 'name_fold'>): Promise<number> {
  const known = await writer.one<{ id: number }>('SELECT id FROM import_profile WHERE kind = ? AND name_fold = ?', [kind, fold(name)]);
  if (!known) return writer.insert(ImportProfile, { kind, name, name_fold: fold(name), headings, defaults });
  await writer.update(ImportProfile, known.id, { name, headings, defaults });
  return known.id;
}

export function deleteProfile(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM import_profile WHERE id = ?', [id]);
}
