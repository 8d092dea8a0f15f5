import type { Reader } from '../unit-of-work.ts';

/** Number, summary and the names of attached files (a line each) of these requests. */
export function requestHeads(reader: Reader, requestIds: readonly number[]): Promise<{ readonly id: number; readonly number: string; readonly subject: string; readonly files: string }[]> {
  return reader.all(
    `SELECT r.id, r.number, r.subject, COALESCE((SELECT group_concat(a.name, char(10)) FROM attachment a WHERE a.entity = 'request' AND a.entity_id = r.id AND a.removed_at IS NULL), '') AS files
     FROM request r WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.number_key`,
    [JSON.stringify(requestIds)],
  );
}
