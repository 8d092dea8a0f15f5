import type { ChannelCode } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** What an import has to know of the records at once; single records it looks up row by row. */

export interface MuhtarOfDay {
  readonly seatId: number;
  readonly neighbourhoodId: number;
  readonly neighbourhood: string;
  readonly person: string;
  readonly personFold: string;
  readonly phone: string;
  readonly acting: number;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly endReason: string | null;
}

/** Every term of a muhtar; of one day the elected one first. */
export function muhtarTerms(reader: Reader): Promise<MuhtarOfDay[]> {
  return reader.all(
    `SELECT t.id AS seatId, n.id AS neighbourhoodId, n.name AS neighbourhood, p.name AS person, p.name_fold AS personFold, p.phone,
            t.acting, t.start_date AS startDate, t.end_date AS endDate, t.end_reason AS endReason
     FROM seat_term t JOIN person p ON p.id = t.person_id JOIN neighbourhood n ON n.id = t.neighbourhood_id
     WHERE t.role = 'muhtar' ORDER BY t.acting, t.start_date DESC, t.id`,
  );
}

export function openNgos(reader: Reader): Promise<{ readonly id: number; readonly name: string; readonly fold: string }[]> {
  return reader.all('SELECT id, name, name_fold AS fold FROM ngo WHERE closed_on IS NULL');
}

export function openUnits(reader: Reader): Promise<{ readonly id: number; readonly name: string; readonly shortName: string }[]> {
  return reader.all('SELECT id, name, short_name AS shortName FROM unit WHERE valid_to IS NULL');
}

export function openNeighbourhoods(reader: Reader): Promise<{ readonly id: number; readonly name: string; readonly key: string }[]> {
  return reader.all('SELECT id, name, name_key AS "key" FROM neighbourhood WHERE valid_to IS NULL ORDER BY name_sort');
}

export interface RequestOfDay {
  readonly number: string;
  readonly seatId: number | null;
  readonly ngoId: number | null;
  readonly requester: string;
  readonly neighbourhoodId: number | null;
  readonly subject: string;
}

/** Requests registered on one day that are not cancelled. */
export function requestsOfDay(reader: Reader, day: string): Promise<RequestOfDay[]> {
  return reader.all(
    `SELECT number, seat_term_id AS seatId, ngo_id AS ngoId, requester_name AS requester, neighbourhood_id AS neighbourhoodId, subject
     FROM request WHERE registered_on = ? AND state <> 'iptal' ORDER BY number_key`,
    [day],
  );
}

/** Number of the request that holds an outside number (folded) in this channel. */
export async function numberOfExternal(reader: Reader, channel: ChannelCode, externalFold: string): Promise<string | null> {
  const row = await reader.one<{ number: string }>(
    `SELECT number FROM request WHERE channel = ? AND external_fold = ? AND external_fold <> '' AND state <> 'iptal'`,
    [channel, externalFold],
  );
  return row?.number ?? null;
}
