import type { ExportEntry } from '../../preload/contract/exporting.ts';
import type { Page } from '../../preload/contract/fields.ts';
import { ExportLog } from '../schema/exports.ts';
import { toFlag } from '../schema/table.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export async function noteExport(writer: Writer, { what, detail, format, rows, withoutPersonal, file }: Omit<ExportEntry, 'id' | 'at' | 'actor'>): Promise<void> {
  const { now, actor } = writer.occasion;
  await writer.insert(ExportLog, { at: now, actor, what, detail, format, row_count: rows, without_personal: toFlag(withoutPersonal), file });
}

/** Newest first. */
export async function exportLog(reader: Reader, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<Page<ExportEntry>> {
  const rows = await reader.all<Omit<ExportEntry, 'withoutPersonal'> & { readonly withoutPersonal: number }>(
    `SELECT id, at, actor, what, detail, format, row_count AS rows, without_personal AS withoutPersonal, file FROM export_log ORDER BY id DESC LIMIT ? OFFSET ?`,
    [limit, offset],
  );
  const counted = await reader.one<{ total: number }>('SELECT COUNT(*) AS total FROM export_log');
  return { rows: rows.map((row) => ({ ...row, withoutPersonal: row.withoutPersonal === 1 })), total: counted?.total ?? 0 };
}
