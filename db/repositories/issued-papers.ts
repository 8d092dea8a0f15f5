import type { Reader, Writer } from '../unit-of-work.ts';

/**
 * Papers that leave the office with the numbers of these requests on them. What such a paper says can be corrected or
 * cancelled, but no longer be undone as if it had never been; a second one of the kind is a copy.
 */
export async function issuePaper(writer: Writer, kind: string, requestIds: readonly number[]): Promise<void> {
  const { now, actor } = writer.occasion;
  for (const id of requestIds) await writer.run('INSERT INTO issued_paper (kind, request_id, issued_at, actor) VALUES (?, ?, ?, ?)', [kind, id, now, actor]);
}

/** How often a paper of this kind has left: the most any of these numbers stands on one. */
export async function issuedCopies(reader: Reader, kind: string, requestIds: readonly number[]): Promise<number> {
  const row = await reader.one<{ copies: number | null }>(
    `SELECT MAX(copies) AS copies FROM (
       SELECT COUNT(*) AS copies FROM issued_paper WHERE kind = ? AND request_id IN (SELECT value FROM json_each(?)) GROUP BY request_id)`,
    [kind, JSON.stringify(requestIds)],
  );
  return row?.copies ?? 0;
}

/** Under this name the list of a unit and day is counted among the papers that went out. */
export const handOffListPaper = (unitId: number, on: string): string => `zimmet/${unitId}/${on}`;
