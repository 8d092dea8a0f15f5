import type { SeatRole } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** What the rules of the ledger have to know of the records a request points to. */

export interface SeatOfRequest {
  readonly role: SeatRole;
  readonly startDate: string;
  /** Last day in office, or null. */
  readonly endDate: string | null;
  readonly personId: number;
  readonly name: string;
  readonly phone: string;
  readonly neighbourhoodId: number;
  readonly neighbourhood: string;
}

export function seatOfRequest(reader: Reader, id: number): Promise<SeatOfRequest | undefined> {
  return reader.one(
    `SELECT t.role, t.start_date AS startDate, t.end_date AS endDate, p.id AS personId, p.name, p.phone, n.id AS neighbourhoodId, n.name AS neighbourhood
     FROM seat_term t JOIN person p ON p.id = t.person_id JOIN neighbourhood n ON n.id = t.neighbourhood_id WHERE t.id = ?`,
    [id],
  );
}

export interface NgoOfRequest {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly neighbourhoodId: number | null;
  readonly closedOn: string | null;
}

export function ngoOfRequest(reader: Reader, id: number): Promise<NgoOfRequest | undefined> {
  return reader.one('SELECT id, name, phone, neighbourhood_id AS neighbourhoodId, closed_on AS closedOn FROM ngo WHERE id = ?', [id]);
}

export function unitOfRequest(reader: Reader, id: number): Promise<{ readonly name: string; readonly validTo: string | null } | undefined> {
  return reader.one('SELECT name, valid_to AS validTo FROM unit WHERE id = ?', [id]);
}

const lists = {
  neighbourhood: 'SELECT name FROM neighbourhood WHERE id = ?',
  person: 'SELECT name FROM person WHERE id = ?',
  topic: 'SELECT path AS name FROM topic WHERE id = ?',
  reason: 'SELECT name FROM reason WHERE id = ?',
} as const;

/** Name of a record, or undefined where there is none with this id. */
export async function nameOf(reader: Reader, list: keyof typeof lists, id: number): Promise<string | undefined> {
  return (await reader.one<{ name: string }>(lists[list], [id]))?.name;
}

export async function channelName(reader: Reader, code: string): Promise<string> {
  return (await reader.one<{ name: string }>('SELECT name FROM channel WHERE code = ?', [code]))?.name ?? code;
}
