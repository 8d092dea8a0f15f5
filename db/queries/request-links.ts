import type { CoRequesterRow, LinkedRequest } from '../../preload/contract/links.ts';
import type { Reader } from '../unit-of-work.ts';

const LINKED = `SELECT r.id, r.number, r.subject, r.state, r.outcome, r.registered_on AS registeredOn FROM request r`;

export function originalOf(reader: Reader, id: number): Promise<LinkedRequest | undefined> {
  return reader.one(`${LINKED} WHERE r.id = (SELECT duplicate_of_id FROM request WHERE id = ?)`, [id]);
}

export function duplicatesOf(reader: Reader, id: number): Promise<LinkedRequest[]> {
  return reader.all(`${LINKED} WHERE r.duplicate_of_id = ? ORDER BY r.number_key LIMIT 200`, [id]);
}

export function splitFromOf(reader: Reader, id: number): Promise<LinkedRequest | undefined> {
  return reader.one(`${LINKED} WHERE r.id = (SELECT from_id FROM request_split WHERE request_id = ?)`, [id]);
}

export function splitsOf(reader: Reader, id: number): Promise<LinkedRequest[]> {
  return reader.all(`${LINKED} JOIN request_split s ON s.request_id = r.id WHERE s.from_id = ? ORDER BY r.number_key LIMIT 200`, [id]);
}

export function coRequesterRows(reader: Reader, id: number): Promise<CoRequesterRow[]> {
  return reader.all(
    `SELECT c.id, c.kind, c.name, c.phone, COALESCE(n.name, '') AS neighbourhood, COALESCE(c.person_id, s.person_id) AS personId, c.ngo_id AS ngoId,
            c.added_on AS addedOn, c.notified_on AS notifiedOn, v.id AS viaId, v.number AS via
     FROM co_requester c
     LEFT JOIN neighbourhood n ON n.id = c.neighbourhood_id
     LEFT JOIN seat_term s ON s.id = c.seat_term_id
     LEFT JOIN request v ON v.id = c.via_request_id
     WHERE c.request_id = ? ORDER BY c.id LIMIT 200`,
    [id],
  );
}

/** The record at the end of a chain of duplicates; of one that is no duplicate itself. */
export async function rootOf(reader: Reader, id: number): Promise<number> {
  const row = await reader.one<{ id: number }>(
    `WITH RECURSIVE chain (id, next, depth) AS (
       SELECT id, duplicate_of_id, 0 FROM request WHERE id = ?
       UNION ALL SELECT r.id, r.duplicate_of_id, depth + 1 FROM chain JOIN request r ON r.id = chain.next WHERE depth < 50)
     SELECT id FROM chain ORDER BY depth DESC LIMIT 1`,
    [id],
  );
  return row?.id ?? id;
}

export async function reasonOfCode(reader: Reader, code: string): Promise<number | null> {
  return (await reader.one<{ id: number }>('SELECT id FROM reason WHERE code = ?', [code]))?.id ?? null;
}
