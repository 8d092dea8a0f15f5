import type { ChannelCode, Outcome, RequesterKind, RequestState } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** What a letter about a request can speak of. */
export interface LetterFacts {
  readonly id: number;
  readonly number: string;
  readonly registeredOn: string;
  readonly channel: ChannelCode;
  readonly channelName: string;
  readonly externalNo: string;
  readonly externalDate: string | null;
  readonly petitionDate: string | null;
  readonly requesterKind: RequesterKind;
  readonly requester: string;
  readonly address: string;
  /** '' where the request belongs to no neighbourhood. */
  readonly neighbourhood: string;
  readonly acting: 0 | 1;
  readonly subject: string;
  readonly text: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly reasonText: string;
  readonly resultText: string;
  readonly dueDate: string | null;
  /** The hand-off that counts: the last one that was not returned or withdrawn. */
  readonly handOffId: number | null;
  readonly unitId: number | null;
  readonly unit: string;
  readonly sentOn: string | null;
  readonly paperNo: string;
  readonly unitDueOn: string | null;
  readonly answerText: string;
  readonly answeredOn: string | null;
}

/** In the order of their numbers. With `unitId` the hand-off to that unit counts, where a request is at several. */
export function letterFacts(reader: Reader, requestIds: readonly number[], unitId: number | null = null): Promise<LetterFacts[]> {
  return reader.all<LetterFacts>(
    `SELECT r.id, r.number, r.registered_on AS registeredOn, r.channel, c.name AS channelName, r.external_no AS externalNo, r.external_date AS externalDate,
       r.petition_date AS petitionDate, r.requester_kind AS requesterKind, r.requester_name AS requester, COALESCE(p.address, '') AS address,
       COALESCE(n.name, '') AS neighbourhood, COALESCE(s.acting, 0) AS acting, r.subject, r.text, r.state, r.outcome, COALESCE(g.name, '') AS reason, r.reason_text AS reasonText,
       r.result_text AS resultText, r.due_date AS dueDate, h.id AS handOffId, COALESCE(h.unit_id, r.unit_id) AS unitId, COALESCE(hu.name, u.name, '') AS unit,
       h.sent_on AS sentOn, COALESCE(h.paper_no, '') AS paperNo, h.due_on AS unitDueOn, COALESCE(h.answer_text, '') AS answerText, h.answered_on AS answeredOn
     FROM request r
     JOIN channel c ON c.code = r.channel
     LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
     LEFT JOIN seat_term s ON s.id = r.seat_term_id
     LEFT JOIN person p ON p.id = r.person_id
     LEFT JOIN reason g ON g.id = r.reason_id
     LEFT JOIN unit u ON u.id = r.unit_id
     LEFT JOIN hand_off h ON h.id = (SELECT MAX(x.id) FROM hand_off x WHERE x.request_id = r.id AND x.state IN ('bekliyor', 'yanitlandi') AND (? IS NULL OR x.unit_id = ?))
     LEFT JOIN unit hu ON hu.id = h.unit_id
     WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.year, r.seq`,
    [unitId, unitId, JSON.stringify(requestIds)],
  );
}
