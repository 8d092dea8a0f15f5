import { compareTurkish } from '../../preload/contract/turkish.ts';
import type { RequestState } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

export interface FollowedRequest {
  readonly number: string;
  readonly registeredOn: string;
  readonly subject: string;
  readonly neighbourhood: string;
  readonly unit: string;
  readonly state: RequestState;
  readonly dueDate: string | null;
}

/** Whoever wrote the last line of its timeline follows a request. */
const followed = `SELECT r.number, r.registered_on AS registeredOn, r.subject, COALESCE(n.name, '') AS neighbourhood, COALESCE(u.name, '') AS unit, r.state, r.due_date AS dueDate
  FROM request r LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id LEFT JOIN unit u ON u.id = r.unit_id
  WHERE (SELECT e.actor FROM request_event e WHERE e.request_id = r.id ORDER BY e.id DESC LIMIT 1) = ?`;

/** Open requests that this user follows, the earliest last day first. */
export function openRequestsOf(reader: Reader, actor: string): Promise<FollowedRequest[]> {
  return reader.all(`${followed} AND r.state IN ('acik', 'birimde', 'yanitlandi') ORDER BY COALESCE(r.due_date, '9999'), r.number_key`, [actor]);
}

/** Concluded, but who asked was not told yet. */
export function untoldRequestsOf(reader: Reader, actor: string): Promise<FollowedRequest[]> {
  return reader.all(`${followed} AND r.state = 'kapali' AND r.notified_on IS NULL ORDER BY r.closed_on, r.number_key`, [actor]);
}

export interface PaperOut {
  readonly number: string;
  readonly subject: string;
  readonly unit: string;
  readonly sentOn: string;
  readonly paperNo: string;
}

/** Papers that this user handed over to units against signature and that have not come back (zimmet). */
export function papersOut(reader: Reader, actor: string): Promise<PaperOut[]> {
  return reader.all(
    `SELECT r.number, r.subject, u.name AS unit, h.sent_on AS sentOn, h.paper_no AS paperNo
     FROM hand_off h JOIN request r ON r.id = h.request_id JOIN unit u ON u.id = h.unit_id LEFT JOIN hand_off_back b ON b.hand_off_id = h.id
     WHERE h.state = 'bekliyor' AND b.back_on IS NULL
       AND (SELECT l.actor FROM history l WHERE l.entity = 'hand_off' AND l.entity_id = h.id AND l.field = '' ORDER BY l.id LIMIT 1) = ?
     ORDER BY u.name_sort, h.sent_on, h.id`,
    [actor],
  );
}

/** Everybody who works here or whose name stands under an event, in Turkish order. */
export async function handOverNames(reader: Reader): Promise<string[]> {
  const rows = await reader.all<{ name: string }>(`SELECT name FROM app_user UNION SELECT DISTINCT actor FROM request_event WHERE actor <> ''`);
  return rows.map(({ name }) => name).toSorted(compareTurkish);
}
