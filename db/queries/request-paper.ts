import type { ChannelCode, HandOffState, Outcome, RequestState, RequestType } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** A request as it is printed. */
export interface RequestPaper {
  readonly id: number;
  readonly number: string;
  readonly registeredOn: string;
  readonly requester: string;
  readonly requesterPhone: string;
  readonly neighbourhood: string;
  readonly channel: ChannelCode;
  readonly channelName: string;
  readonly externalNo: string;
  readonly petitionDate: string | null;
  readonly type: RequestType;
  readonly topic: string;
  readonly subject: string;
  readonly text: string;
  readonly unit: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly reasonText: string;
  readonly resultText: string;
  readonly dueDate: string | null;
  readonly dueExplanation: string;
  readonly closedOn: string | null;
  readonly cancelReason: string;
}

export function requestPaper(reader: Reader, id: number): Promise<RequestPaper | undefined> {
  return reader.one<RequestPaper>(
    `SELECT r.id, r.number, r.registered_on AS registeredOn, r.requester_name AS requester, r.requester_phone AS requesterPhone,
       coalesce(n.name, '') AS neighbourhood, r.channel, c.name AS channelName, r.external_no AS externalNo,
       r.petition_date AS petitionDate, r.type, coalesce(t.path, '') AS topic, r.subject, r.text, coalesce(u.name, '') AS unit,
       r.state, r.outcome, coalesce(g.name, '') AS reason, r.reason_text AS reasonText, r.result_text AS resultText,
       r.due_date AS dueDate, r.due_explanation AS dueExplanation, r.closed_on AS closedOn, r.cancel_reason AS cancelReason
     FROM request r
     JOIN channel c ON c.code = r.channel
     LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
     LEFT JOIN topic t ON t.id = r.topic_id
     LEFT JOIN unit u ON u.id = r.unit_id
     LEFT JOIN reason g ON g.id = r.reason_id
     WHERE r.id = ?`,
    [id],
  );
}

/** Names of those who want the same, and the records that this one is tied to; '' where there are none. */
export interface PaperLinks {
  readonly coRequesters: string;
  readonly duplicateOf: string;
  readonly duplicates: string;
  readonly splitFrom: string;
  readonly splits: string;
}

export async function paperLinks(reader: Reader, id: number): Promise<PaperLinks> {
  const row = await reader.one<Record<keyof PaperLinks, string | null>>(
    `SELECT (SELECT group_concat(name, ', ') FROM co_requester WHERE request_id = r.id) AS coRequesters,
       (SELECT number FROM request WHERE id = r.duplicate_of_id) AS duplicateOf,
       (SELECT group_concat(number, ', ') FROM request WHERE duplicate_of_id = r.id) AS duplicates,
       (SELECT f.number FROM request_split s JOIN request f ON f.id = s.from_id WHERE s.request_id = r.id) AS splitFrom,
       (SELECT group_concat(c.number, ', ') FROM request_split s JOIN request c ON c.id = s.request_id WHERE s.from_id = r.id) AS splits
     FROM request r WHERE r.id = ?`,
    [id],
  );
  return { coRequesters: row?.coRequesters ?? '', duplicateOf: row?.duplicateOf ?? '', duplicates: row?.duplicates ?? '', splitFrom: row?.splitFrom ?? '', splits: row?.splits ?? '' };
}

export interface HandOffLine {
  readonly unit: string;
  readonly sentOn: string;
  readonly paperNo: string;
  readonly answeredOn: string | null;
  readonly state: HandOffState;
  readonly answerText: string;
}

export function handOffLines(reader: Reader, requestId: number): Promise<HandOffLine[]> {
  return reader.all<HandOffLine>(
    `SELECT u.name AS unit, h.sent_on AS sentOn, h.paper_no AS paperNo, h.answered_on AS answeredOn, h.state, h.answer_text AS answerText
     FROM hand_off h JOIN unit u ON u.id = h.unit_id WHERE h.request_id = ? ORDER BY h.id`,
    [requestId],
  );
}

export function eventLines(reader: Reader, requestId: number): Promise<{ on: string; text: string; actor: string }[]> {
  return reader.all('SELECT happened_on AS "on", text, actor FROM request_event WHERE request_id = ? ORDER BY happened_on, id', [requestId]);
}
