import type { Reader } from '../unit-of-work.ts';

/** How many lines of the history hold words about the person's record and the requests: those are looked through. */
export async function historyCount(reader: Reader, personId: number, requestIds: readonly number[]): Promise<number> {
  const row = await reader.one<{ lines: number }>(
    `SELECT COUNT(*) AS lines FROM history WHERE field <> '' AND ((entity = 'person' AND entity_id = ?) OR (entity = 'request' AND entity_id IN (SELECT value FROM json_each(?))))`,
    [personId, JSON.stringify(requestIds)],
  );
  return row?.lines ?? 0;
}
