import type { ChannelCode, HandOffState, Outcome, Priority, RequesterKind, RequestState, RequestType } from '../../preload/contract/codes.ts';
import type { TimelineKind } from '../../preload/contract/requests.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

export interface TopicRecord {
  id: number;
  parent_id: number | null;
  name: string;
  path: string;
  path_fold: string;
  path_sort: string;
  unit_id: number | null;
  active: Flag;
}
export const Topic = table<TopicRecord>('topic', {
  parent_id: integerOrNull,
  name: text,
  path: text,
  path_fold: text,
  path_sort: text,
  unit_id: integerOrNull,
  active: integer,
});

export interface ReasonRecord {
  id: number;
  code: string;
  name: string;
  position: number;
  active: Flag;
}
export const Reason = table<ReasonRecord>('reason', { code: text, name: text, position: integer, active: integer });

export interface RequestRecord {
  id: number;
  year: number;
  seq: number;
  number: string;
  registered_on: string;
  channel: ChannelCode;
  external_no: string;
  external_fold: string;
  external_date: string | null;
  petition_date: string | null;
  type: RequestType;
  topic_id: number | null;
  subject: string;
  text: string;
  priority: Priority;
  priority_reason: string;
  requester_kind: RequesterKind;
  seat_term_id: number | null;
  ngo_id: number | null;
  person_id: number | null;
  requester_name: string;
  requester_sort: string;
  requester_phone: string;
  neighbourhood_id: number | null;
  unit_id: number | null;
  unit_since: string | null;
  state: RequestState;
  deadline_rule_id: number | null;
  clock_start: string | null;
  due_raw: string | null;
  due_date: string | null;
  due_estimated: Flag;
  due_explanation: string;
  holiday_version: string;
  outcome: Outcome | null;
  reason_id: number | null;
  reason_text: string;
  result_text: string;
  done_on: string | null;
  plan_year: number | null;
  forwarded_to: string;
  duplicate_of_id: number | null;
  closed_on: string | null;
  first_closed_on: string | null;
  reopen_count: number;
  notified_on: string | null;
  cancelled_on: string | null;
  cancel_reason: string;
}
export const Request = table<RequestRecord>('request', {
  year: integer,
  seq: integer,
  number: text,
  registered_on: text,
  channel: text,
  external_no: text,
  external_fold: text,
  external_date: textOrNull,
  petition_date: textOrNull,
  type: text,
  topic_id: integerOrNull,
  subject: text,
  text,
  priority: text,
  priority_reason: text,
  requester_kind: text,
  seat_term_id: integerOrNull,
  ngo_id: integerOrNull,
  person_id: integerOrNull,
  requester_name: text,
  requester_sort: text,
  requester_phone: text,
  neighbourhood_id: integerOrNull,
  unit_id: integerOrNull,
  unit_since: textOrNull,
  state: text,
  deadline_rule_id: integerOrNull,
  clock_start: textOrNull,
  due_raw: textOrNull,
  due_date: textOrNull,
  due_estimated: integer,
  due_explanation: text,
  holiday_version: text,
  outcome: textOrNull,
  reason_id: integerOrNull,
  reason_text: text,
  result_text: text,
  done_on: textOrNull,
  plan_year: integerOrNull,
  forwarded_to: text,
  duplicate_of_id: integerOrNull,
  closed_on: textOrNull,
  first_closed_on: textOrNull,
  reopen_count: integer,
  notified_on: textOrNull,
  cancelled_on: textOrNull,
  cancel_reason: text,
});

export interface HandOffRecord {
  id: number;
  request_id: number;
  unit_id: number;
  person_id: number | null;
  sent_on: string;
  paper_no: string;
  due_on: string | null;
  note: string;
  state: HandOffState;
  returned_on: string | null;
  return_reason: string;
  answered_on: string | null;
  answer_text: string;
  answer_paper_no: string;
  adequate: Flag | null;
  adequacy_note: string;
  /** The request's reopen_count at the time of sending. */
  round: number;
}
export const HandOff = table<HandOffRecord>('hand_off', {
  request_id: integer,
  unit_id: integer,
  person_id: integerOrNull,
  sent_on: text,
  paper_no: text,
  due_on: textOrNull,
  note: text,
  state: text,
  returned_on: textOrNull,
  return_reason: text,
  answered_on: textOrNull,
  answer_text: text,
  answer_paper_no: text,
  adequate: integerOrNull,
  adequacy_note: text,
  round: integer,
});

export interface RequestEventRecord {
  id: number;
  request_id: number;
  kind: TimelineKind;
  happened_on: string;
  recorded_at: string;
  actor: string;
  text: string;
}
export const RequestEvent = table<RequestEventRecord>('request_event', {
  request_id: integer,
  kind: text,
  happened_on: text,
  recorded_at: text,
  actor: text,
  text,
});
