import type { RequestState } from '../../preload/contract/codes.ts';
import type { PurchaseState } from '../../preload/contract/purchase-codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** No timeline is longer; the newest lines count. */
export const timelineLimit = 200;

export interface RequestLine {
  readonly id: number;
  readonly on: string;
  readonly number: string;
  readonly subject: string;
  readonly state: RequestState;
}

const REQUESTS = 'SELECT r.id, r.registered_on AS "on", r.number, r.subject, r.state FROM request r';
const NEWEST = `ORDER BY r.year DESC, r.seq DESC LIMIT ${timelineLimit}`;

export function requestsOfNeighbourhood(reader: Reader, id: number): Promise<RequestLine[]> {
  return reader.all(`${REQUESTS} WHERE r.id IN (SELECT id FROM request WHERE neighbourhood_id = ? UNION SELECT request_id FROM co_requester WHERE neighbourhood_id = ?) ${NEWEST}`, [id, id]);
}

export function requestsOfNgo(reader: Reader, id: number): Promise<RequestLine[]> {
  return reader.all(`${REQUESTS} WHERE r.id IN (SELECT id FROM request WHERE ngo_id = ? UNION SELECT request_id FROM co_requester WHERE ngo_id = ?) ${NEWEST}`, [id, id]);
}

/** A person's own requests, those made in office in any term, and those of others that the person wants too. */
export function requestsOfPerson(reader: Reader, id: number): Promise<RequestLine[]> {
  return reader.all(
    `${REQUESTS} WHERE r.id IN (
       SELECT id FROM request WHERE person_id = ?
       UNION SELECT id FROM request WHERE seat_term_id IN (SELECT id FROM seat_term WHERE person_id = ?)
       UNION SELECT request_id FROM co_requester WHERE person_id = ? OR seat_term_id IN (SELECT id FROM seat_term WHERE person_id = ?)) ${NEWEST}`,
    [id, id, id, id],
  );
}

export interface PurchaseLine {
  readonly id: number;
  readonly on: string;
  readonly number: string;
  readonly subject: string;
  readonly state: PurchaseState;
  /** Kuruş without KDV. */
  readonly amount: number;
  readonly endedOn: string | null;
}

/** What was bought for the neighbourhood's muhtarlık since that day, and what is still going on; the newest first. */
export function purchasesOfNeighbourhood(reader: Reader, id: number, since = ''): Promise<PurchaseLine[]> {
  return reader.all(
    `SELECT id, opened_on AS "on", number, subject, state, amount_kurus AS amount, ended_on AS endedOn FROM purchase
     WHERE neighbourhood_id = ? AND COALESCE(concluded_on, ended_on, '9999-12-31') >= ? ORDER BY year DESC, seq DESC LIMIT ${timelineLimit}`,
    [id, since],
  );
}

export interface MergeLine {
  readonly on: string;
  readonly fromId: number;
  readonly from: string;
  readonly intoId: number;
  readonly into: string;
}

/** Merges in which the neighbourhood took part, on either side. */
export function mergesOf(reader: Reader, id: number): Promise<MergeLine[]> {
  return reader.all(
    `SELECT a.valid_to AS "on", a.id AS fromId, a.name AS "from", b.id AS intoId, b.name AS "into"
     FROM neighbourhood a JOIN neighbourhood b ON b.id = a.merged_into_id WHERE ? IN (a.id, b.id)`,
    [id],
  );
}
