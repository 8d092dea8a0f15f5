import type { Outcome, RequestState, RequestType } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** What an Open311 service request is made of. */
export interface ServiceRow {
  readonly numberKey: number;
  readonly number: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly resultText: string;
  readonly topicId: number | null;
  readonly topic: string;
  readonly type: RequestType;
  readonly subject: string;
  readonly text: string;
  readonly unit: string;
  readonly registeredOn: string;
  readonly dueDate: string | null;
  /** Moment of the last thing that happened to it. */
  readonly updatedAt: string | null;
  readonly neighbourhood: string | null;
  readonly neighbourhoodCode: string;
  readonly requester: string;
}

export interface Registered {
  readonly from: string | null;
  readonly to: string | null;
}

// A cancelled record is a slip of the pen, not a request.
const among = `r.state <> 'iptal' AND (? IS NULL OR r.registered_on >= ?) AND (? IS NULL OR r.registered_on <= ?)`;
const limits = ({ from, to }: Registered) => [from, from, to, to];

export async function countServiceRows(reader: Reader, registered: Registered): Promise<number> {
  const row = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total FROM request r WHERE ${among}`, limits(registered));
  return row?.total ?? 0;
}

/** The next rows in the order of their numbers, beginning after `after` (0 = from the first). */
export function serviceRows(reader: Reader, registered: Registered, after: number, limit: number): Promise<ServiceRow[]> {
  return reader.all(
    `SELECT r.number_key AS numberKey, r.number, r.state, r.outcome, COALESCE(g.name, '') AS reason, r.result_text AS resultText,
            r.topic_id AS topicId, COALESCE(t.path, '') AS topic, r.type, r.subject, r.text, COALESCE(u.name, '') AS unit,
            r.registered_on AS registeredOn, r.due_date AS dueDate,
            (SELECT MAX(e.recorded_at) FROM request_event e WHERE e.request_id = r.id) AS updatedAt,
            n.name AS neighbourhood, COALESCE(n.code, '') AS neighbourhoodCode, r.requester_name AS requester
     FROM request r
     LEFT JOIN topic t ON t.id = r.topic_id
     LEFT JOIN unit u ON u.id = r.unit_id
     LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
     LEFT JOIN reason g ON g.id = r.reason_id
     WHERE r.number_key > ? AND ${among} ORDER BY r.number_key LIMIT ?`,
    [after, ...limits(registered), limit],
  );
}
