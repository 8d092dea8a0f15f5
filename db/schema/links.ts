import type { RequesterKind } from '../../preload/contract/codes.ts';
import { integer, integerOrNull, table, text, textOrNull } from './table.ts';

export interface CoRequesterRecord {
  id: number;
  request_id: number;
  kind: RequesterKind;
  seat_term_id: number | null;
  ngo_id: number | null;
  person_id: number | null;
  name: string;
  phone: string;
  neighbourhood_id: number | null;
  added_on: string;
  via_request_id: number | null;
  notified_on: string | null;
}
export const CoRequester = table<CoRequesterRecord>('co_requester', {
  request_id: integer,
  kind: text,
  seat_term_id: integerOrNull,
  ngo_id: integerOrNull,
  person_id: integerOrNull,
  name: text,
  phone: text,
  neighbourhood_id: integerOrNull,
  added_on: text,
  via_request_id: integerOrNull,
  notified_on: textOrNull,
});

export interface RequestSplitRecord {
  id: number;
  request_id: number;
  from_id: number;
}
export const RequestSplit = table<RequestSplitRecord>('request_split', { request_id: integer, from_id: integer });

export interface NoticeTryRecord {
  id: number;
  request_id: number;
  co_requester_id: number | null;
  tried_on: string;
  again_on: string;
}
export const NoticeTry = table<NoticeTryRecord>('notice_try', { request_id: integer, co_requester_id: integerOrNull, tried_on: text, again_on: text });
