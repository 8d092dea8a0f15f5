import type { RequestDetail, RequestRow, TimelineEntry } from '../../preload/contract/requests.ts';
import type { Reader } from '../unit-of-work.ts';
import { rowsOf } from './ledger-rows.ts';

type DetailColumns = Omit<RequestDetail, keyof RequestRow | 'handOffs' | 'timeline' | 'actions' | 'requesterTermEnded'>;

/** What the record page shows beside the row of the ledger. */
export async function detailOf(reader: Reader, id: number) {
  const columns = await reader.one<DetailColumns & { readonly numberKey: number; readonly termEnd: string | null }>(
    `SELECT r.number_key AS numberKey, r.neighbourhood_id AS neighbourhoodId, r.seat_term_id AS seatId, r.person_id AS personId, r.ngo_id AS ngoId, r.requester_phone AS requesterPhone,
            s.end_date AS termEnd, r.text, r.priority_reason AS priorityReason, r.due_explanation AS dueExplanation,
            COALESCE(d.legal_basis, '') AS dueLegalBasis, COALESCE(g.name, '') AS reason, r.reason_text AS reasonText, r.result_text AS resultText,
            r.done_on AS doneOn, r.plan_year AS planYear, r.forwarded_to AS forwardedTo, o.number AS duplicateOf, r.first_closed_on AS firstClosedOn,
            r.cancel_reason AS cancelReason
     FROM request r
     LEFT JOIN seat_term s ON s.id = r.seat_term_id
     LEFT JOIN deadline_rule d ON d.id = r.deadline_rule_id
     LEFT JOIN reason g ON g.id = r.reason_id
     LEFT JOIN request o ON o.id = r.duplicate_of_id
     WHERE r.id = ?`,
    [id],
  );
  if (!columns) return undefined;
  const { numberKey, termEnd, ...detail } = columns;
  const row = (await rowsOf(reader, [numberKey]))[0];
  return row && { ...row, ...detail, requesterTermEnded: termEnd !== null && termEnd < reader.occasion.today };
}

/** In the order of what happened; of one day in the order of writing. */
export function timelineOf(reader: Reader, requestId: number): Promise<TimelineEntry[]> {
  return reader.all(
    `SELECT id, kind, happened_on AS "on", recorded_at AS recordedAt, actor, text FROM request_event WHERE request_id = ? ORDER BY happened_on, id`,
    [requestId],
  );
}
