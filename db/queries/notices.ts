import type { RequesterKind } from '../../preload/contract/codes.ts';
import type { NoticeLine } from '../../preload/contract/notices.ts';
import type { Reader } from '../unit-of-work.ts';

/** One person and one result; the caller puts the lines of one person together. */
export interface NoticeRow extends NoticeLine {
  readonly kind: RequesterKind;
  readonly personId: number | null;
  readonly ngoId: number | null;
  readonly name: string;
  readonly phone: string;
  readonly neighbourhood: string;
}

export const mostNotices = 200;

const result = `r.id AS requestId, r.number, r.registered_on AS registeredOn, r.subject, r.outcome, COALESCE(g.name, '') AS reason, r.result_text AS resultText, r.closed_on AS closedOn, r.done_on AS doneOn,
  r.plan_year AS planYear, r.forwarded_to AS forwardedTo, COALESCE(o.number, '') AS duplicateOf`;
const around = `LEFT JOIN reason g ON g.id = r.reason_id LEFT JOIN request o ON o.id = r.duplicate_of_id`;

/** The phone of the directory is newer than the one that the record keeps. */
const who = (of: string) => `COALESCE(NULLIF(p.phone, ''), NULLIF(b.phone, ''), ${of}) AS phone, COALESCE(n.name, '') AS neighbourhood`;
const directory = (of: string) => `LEFT JOIN seat_term s ON s.id = ${of}.seat_term_id LEFT JOIN person p ON p.id = COALESCE(${of}.person_id, s.person_id)
  LEFT JOIN ngo b ON b.id = ${of}.ngo_id LEFT JOIN neighbourhood n ON n.id = ${of}.neighbourhood_id`;

/** Results that nobody was told yet, those closed last first, at most 200. */
export function waitingNotices(reader: Reader): Promise<NoticeRow[]> {
  return reader.all(
    `SELECT w.*, (SELECT COUNT(*) FROM notice_try t WHERE t.request_id = w.requestId AND t.co_requester_id IS w.coRequesterId) AS tries,
       (SELECT MAX(t.again_on) FROM notice_try t WHERE t.request_id = w.requestId AND t.co_requester_id IS w.coRequesterId) AS againOn
     FROM (
       SELECT * FROM (
         SELECT NULL AS coRequesterId, r.requester_kind AS kind, COALESCE(r.person_id, s.person_id) AS personId, r.ngo_id AS ngoId, r.requester_name AS name,
           ${who('r.requester_phone')}, ${result}
         FROM request r ${directory('r')} ${around}
         WHERE r.state = 'kapali' AND r.notified_on IS NULL ORDER BY r.closed_on DESC, r.number_key DESC LIMIT ${mostNotices})
       UNION ALL
       SELECT c.id AS coRequesterId, c.kind, COALESCE(c.person_id, s.person_id) AS personId, c.ngo_id AS ngoId, c.name,
         ${who('c.phone')}, ${result}
       FROM co_requester c JOIN request r ON r.id = c.request_id ${directory('c')} ${around}
       WHERE c.notified_on IS NULL AND r.state = 'kapali'
       ORDER BY closedOn DESC, requestId DESC LIMIT ${mostNotices}) w`,
  );
}

export async function countNotices(reader: Reader): Promise<number> {
  const row = await reader.one<{ total: number }>(
    `SELECT (SELECT COUNT(*) FROM request r WHERE r.state = 'kapali' AND r.notified_on IS NULL)
          + (SELECT COUNT(*) FROM co_requester c JOIN request r ON r.id = c.request_id WHERE c.notified_on IS NULL AND r.state = 'kapali') AS total`,
  );
  return row?.total ?? 0;
}
