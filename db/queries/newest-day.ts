import type { Reader } from '../unit-of-work.ts';

/** The newest day on record; null in a new database. The last line of the history and an index answer it, however long the ledger is. */
export async function newestDay(reader: Reader): Promise<string | null> {
  const row = await reader.one<{ day: string | null }>(
    `SELECT max(day) AS day FROM (
      SELECT max(registered_on) AS day FROM request
      UNION ALL SELECT substr(at, 1, 10) FROM history WHERE id = (SELECT max(id) FROM history)
    )`,
  );
  return row?.day ?? null;
}
