import type { FieldChange, RequestDetail, RequestRow, TimelineEntry } from '../../preload/contract/requests.ts';
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

/** One changed column as the history keeps it, ids already turned into names; what the values mean is the caller's. */
export interface StoredChange extends Pick<FieldChange, 'at' | 'actor'> {
  readonly entity: 'request' | 'hand_off' | 'own_value';
  /** Column; of an own field the name that the office gave it. */
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

const named = (value: string) => `CASE h.field
    WHEN 'topic_id' THEN (SELECT path FROM topic WHERE id = h.${value})
    WHEN 'unit_id' THEN (SELECT name FROM unit WHERE id = h.${value})
    WHEN 'person_id' THEN (SELECT name FROM person WHERE id = h.${value})
    WHEN 'ngo_id' THEN (SELECT name FROM ngo WHERE id = h.${value})
    WHEN 'seat_term_id' THEN (SELECT p.name FROM seat_term s JOIN person p ON p.id = s.person_id WHERE s.id = h.${value})
    WHEN 'neighbourhood_id' THEN (SELECT name FROM neighbourhood WHERE id = h.${value})
    WHEN 'reason_id' THEN (SELECT name FROM reason WHERE id = h.${value})
    WHEN 'deadline_rule_id' THEN (SELECT name FROM deadline_rule WHERE id = h.${value})
    WHEN 'duplicate_of_id' THEN (SELECT number FROM request WHERE id = h.${value})
    WHEN 'channel' THEN (SELECT name FROM channel WHERE code = h.${value})
    ELSE h.${value} END`;

/** Every change of a request and of its hand-offs, newest first, at most 1,000. */
export function changesOf(reader: Reader, requestId: number): Promise<StoredChange[]> {
  return reader.all(
    `SELECT h.at, h.actor, h.entity,
            CASE h.entity WHEN 'own_value' THEN (SELECT f.name FROM own_value o JOIN own_field f ON f.id = o.field_id WHERE o.id = h.entity_id) ELSE h.field END AS field,
            ${named('old_value')} AS before, ${named('new_value')} AS after
     FROM history h
     WHERE h.field <> '' AND ((h.entity = 'request' AND h.entity_id = ?)
       OR (h.entity = 'hand_off' AND h.entity_id IN (SELECT id FROM hand_off WHERE request_id = ?))
       OR (h.entity = 'own_value' AND h.entity_id IN (SELECT id FROM own_value WHERE request_id = ?)))
     ORDER BY h.id DESC LIMIT 1000`,
    [requestId, requestId, requestId],
  );
}
