import { Chase, type ChaseRecord } from '../schema/letters.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export function insertChase(writer: Writer, values: Omit<ChaseRecord, 'id'>): Promise<number> {
  return writer.insert(Chase, values);
}

/** How often each of these hand-offs was chased, and when last. */
export async function chaseTurns(reader: Reader, handOffIds: readonly number[]): Promise<Map<number, { readonly count: number; readonly last: string }>> {
  const rows = await reader.all<{ id: number; count: number; last: string }>(
    'SELECT hand_off_id AS id, MAX(turn) AS count, MAX(chased_on) AS last FROM chase WHERE hand_off_id IN (SELECT value FROM json_each(?)) GROUP BY hand_off_id',
    [JSON.stringify(handOffIds)],
  );
  return new Map(rows.map(({ id, count, last }) => [id, { count, last }]));
}

/** Chases by their ids, by unit in Turkish order. */
export function findChases(reader: Reader, chaseIds: readonly number[]): Promise<{ readonly unitId: number; readonly requestId: number }[]> {
  return reader.all(
    `SELECT c.unit_id AS unitId, c.request_id AS requestId FROM chase c JOIN unit u ON u.id = c.unit_id
     WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY u.name_sort, c.id`,
    [JSON.stringify(chaseIds)],
  );
}

/** How often requests were chased in a period, by the unit they were chased at. */
export async function chasesByUnit(reader: Reader, from: string, to: string): Promise<ReadonlyMap<number, number>> {
  const rows = await reader.all<{ unitId: number; count: number }>('SELECT unit_id AS unitId, COUNT(*) AS count FROM chase WHERE chased_on BETWEEN ? AND ? GROUP BY unit_id', [from, to]);
  return new Map(rows.map(({ unitId, count }) => [unitId, count]));
}
