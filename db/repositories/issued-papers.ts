import type { Writer } from '../unit-of-work.ts';

/**
 * Papers that leave the office with the numbers of these requests on them. What such a paper says can be corrected or
 * cancelled, but no longer be undone as if it had never been; a second one of the kind is a copy.
 */
export async function issuePaper(writer: Writer, kind: string, requestIds: readonly number[]): Promise<void> {
  const { now, actor } = writer.occasion;
  for (const id of requestIds) await writer.run('INSERT INTO issued_paper (kind, request_id, issued_at, actor) VALUES (?, ?, ?, ?)', [kind, id, now, actor]);
}
