import type { ClockCode } from '../../preload/contract/clocks.ts';
import type { NotifyWay } from '../../preload/contract/codes.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

export interface RequestClockRecord {
  id: number;
  request_id: number;
  code: ClockCode;
  /** null where no rule counts it: the day named in an interim answer. */
  rule_id: number | null;
  start: string;
  due_raw: string;
  due_date: string;
  estimated: Flag;
  explanation: string;
  holiday_version: string;
  met_on: string | null;
  extended_on: string | null;
  /** The whole period after the extension. */
  extension: number | null;
  extension_reason: string;
  /** The last day before the extension. */
  due_before: string | null;
}
export const RequestClock = table<RequestClockRecord>('request_clock', {
  request_id: integer,
  code: text,
  rule_id: integerOrNull,
  start: text,
  due_raw: text,
  due_date: text,
  estimated: integer,
  explanation: text,
  holiday_version: text,
  met_on: textOrNull,
  extended_on: textOrNull,
  extension: integerOrNull,
  extension_reason: text,
  due_before: textOrNull,
});

export interface PauseReasonRecord {
  id: number;
  code: string;
  name: string;
  stops_legal: Flag;
  position: number;
  active: Flag;
}
export const PauseReason = table<PauseReasonRecord>('pause_reason', { code: text, name: text, stops_legal: integer, position: integer, active: integer });

export interface RequestPauseRecord {
  id: number;
  request_id: number;
  reason_id: number;
  note: string;
  stops_legal: Flag;
  started_on: string;
  wakes_on: string;
  ended_on: string | null;
}
export const RequestPause = table<RequestPauseRecord>('request_pause', {
  request_id: integer,
  reason_id: integer,
  note: text,
  stops_legal: integer,
  started_on: text,
  wakes_on: text,
  ended_on: textOrNull,
});

export interface InterimAnswerRecord {
  id: number;
  request_id: number;
  told_on: string;
  how: NotifyWay;
  stage: string;
  promised_on: string;
}
export const InterimAnswer = table<InterimAnswerRecord>('interim_answer', { request_id: integer, told_on: text, how: text, stage: text, promised_on: text });

export interface RequestSnoozeRecord {
  id: number;
  request_id: number;
  made_on: string;
  until: string;
  reason: string;
}
export const RequestSnooze = table<RequestSnoozeRecord>('request_snooze', { request_id: integer, made_on: text, until: text, reason: text });
