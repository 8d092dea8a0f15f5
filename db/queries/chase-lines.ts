import type { RequestState } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** A hand-off that waits for its answer, or a request without one (`handOffId` null). */
export interface ChaseCandidate {
  readonly requestId: number;
  readonly number: string;
  readonly subject: string;
  readonly state: RequestState;
  readonly neighbourhood: string;
  readonly dueDate: string | null;
  readonly handOffId: number | null;
  readonly unitId: number | null;
  readonly unit: string;
  readonly sentOn: string;
  readonly unitDueOn: string | null;
}

/** Of these requests every waiting hand-off, by unit in Turkish order and then by number. */
export function chaseCandidates(reader: Reader, requestIds: readonly number[]): Promise<ChaseCandidate[]> {
  return reader.all<ChaseCandidate>(
    `SELECT r.id AS requestId, r.number, r.subject, r.state, COALESCE(n.name, '') AS neighbourhood, r.due_date AS dueDate,
       h.id AS handOffId, h.unit_id AS unitId, COALESCE(u.name, '') AS unit, COALESCE(h.sent_on, '') AS sentOn, h.due_on AS unitDueOn
     FROM request r
     LEFT JOIN hand_off h ON h.request_id = r.id AND h.state = 'bekliyor'
     LEFT JOIN unit u ON u.id = h.unit_id
     LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
     WHERE r.id IN (SELECT value FROM json_each(?))
     ORDER BY u.name_sort, u.id, r.year, r.seq`,
    [JSON.stringify(requestIds)],
  );
}
