import type { AccessEntry, AccessFilter } from '../../preload/contract/access-log.ts';
import type { Page } from '../../preload/contract/fields.ts';
import { compareTurkish } from '../../preload/contract/turkish.ts';
import { AccessLog } from '../schema/access-log.ts';
import { toFlag } from '../schema/table.ts';
import type { Parameter, Reader, Writer } from '../unit-of-work.ts';

/** What is noted; who and when come from the occasion. */
export type Access = Pick<AccessEntry, 'kind' | 'format'> & Partial<Pick<AccessEntry, 'what' | 'personId' | 'detail' | 'rows' | 'withoutPersonal' | 'file'>>;

export async function noteAccess(writer: Writer, { kind, what = '', personId = null, detail = '', format, rows = 0, withoutPersonal = false, file = '' }: Access): Promise<void> {
  const { now, actor } = writer.occasion;
  await writer.insert(AccessLog, { at: now, actor, kind, what, person_id: personId, detail, format, row_count: rows, without_personal: toFlag(withoutPersonal), file });
}

/** Newest first. */
export async function accessEntries(reader: Reader, filter: AccessFilter, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<Page<AccessEntry>> {
  const { where, parameters } = conditions(filter);
  const rows = await reader.all<Omit<AccessEntry, 'withoutPersonal'> & { readonly withoutPersonal: number }>(
    `SELECT a.id, a.at, a.actor, a.kind, a.what, a.person_id AS personId, COALESCE(p.name, '') AS person, a.detail, a.format,
            a.row_count AS rows, a.without_personal AS withoutPersonal, a.file
     FROM access_log a LEFT JOIN person p ON p.id = a.person_id ${where} ORDER BY a.id DESC LIMIT ? OFFSET ?`,
    [...parameters, limit, offset],
  );
  const counted = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total FROM access_log a ${where}`, parameters);
  return { rows: rows.map((row) => ({ ...row, withoutPersonal: row.withoutPersonal === 1 })), total: counted?.total ?? 0 };
}

export async function accessActors(reader: Reader): Promise<string[]> {
  const rows = await reader.all<{ actor: string }>(`SELECT DISTINCT actor FROM access_log WHERE actor <> ''`);
  return rows.map(({ actor }) => actor).toSorted(compareTurkish);
}

function conditions({ only, actor, from, to }: AccessFilter): { readonly where: string; readonly parameters: readonly Parameter[] } {
  const parts: (readonly [sql: string, value: Parameter])[] = [
    ...(only === null ? [] : [['a.kind = ?', only] as const]),
    ...(actor === '' ? [] : [['a.actor = ?', actor] as const]),
    ...(from === null ? [] : [['a.at >= ?', from] as const]),
    // `at` carries a time of the day, which stands behind the day itself.
    ...(to === null ? [] : [["a.at < ? || 'U'", to] as const]),
  ];
  return { where: parts.length === 0 ? '' : `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`, parameters: parts.map(([, value]) => value) };
}
