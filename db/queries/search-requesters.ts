import type { RequestState, RequesterKind } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';
import { searchCondition } from './directory-search.ts';

/** Who may be meant by what is typed into "kim?"; the words around the names are the caller's. */
export interface RequesterMatch {
  readonly kind: RequesterKind;
  readonly seatId: number | null;
  readonly ngoId: number | null;
  readonly personId: number | null;
  readonly neighbourhoodId: number | null;
  readonly name: string;
  readonly phone: string;
  readonly neighbourhood: string;
  readonly acting: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** Muhtars by their own name, the neighbourhood's, its aliases and former names; those in office on `today` first. */
export function findMuhtars(reader: Reader, text: string, limit: number): Promise<RequesterMatch[]> {
  const search = searchCondition(
    text,
    `n.name_fold || ' mahallesi mah mh muhtari ' || p.name_fold
      || COALESCE((SELECT ' ' || group_concat(a.alias_fold, ' ') FROM neighbourhood_alias a WHERE a.neighbourhood_id = n.id), '')
      || COALESCE((SELECT ' ' || group_concat(f.name_fold, ' ') FROM neighbourhood_former_name f WHERE f.neighbourhood_id = n.id), '')`,
    ['p.phone', 'p.phone2'],
  );
  const { today } = reader.occasion;
  return reader.all(
    `SELECT 'muhtar' AS kind, t.id AS seatId, NULL AS ngoId, NULL AS personId, n.id AS neighbourhoodId, p.name, p.phone, n.name AS neighbourhood,
            t.acting, t.start_date AS startDate, t.end_date AS endDate
     FROM seat_term t JOIN person p ON p.id = t.person_id JOIN neighbourhood n ON n.id = t.neighbourhood_id
     WHERE t.role = 'muhtar' AND t.start_date <= ? AND ${search.sql}
     ORDER BY (t.end_date IS NOT NULL AND t.end_date < ?), n.name_sort, t.start_date DESC, t.id DESC LIMIT ?`,
    [today, ...search.parameters, today, limit],
  );
}

export function findNgos(reader: Reader, text: string, limit: number): Promise<RequesterMatch[]> {
  const search = searchCondition(text, 'g.name_fold', ['g.phone']);
  return reader.all(
    `SELECT 'stk' AS kind, NULL AS seatId, g.id AS ngoId, NULL AS personId, g.neighbourhood_id AS neighbourhoodId, g.name, g.phone,
            COALESCE(n.name, '') AS neighbourhood, 0 AS acting, NULL AS startDate, g.closed_on AS endDate
     FROM ngo g LEFT JOIN neighbourhood n ON n.id = g.neighbourhood_id
     WHERE ${search.sql} ORDER BY g.closed_on IS NOT NULL, g.name_sort, g.id LIMIT ?`,
    [...search.parameters, limit],
  );
}

/** People who do not sit in a muhtar's seat today; the neighbourhood is the one of their last request. */
export function findPersons(reader: Reader, text: string, limit: number): Promise<RequesterMatch[]> {
  const search = searchCondition(text, 'p.name_fold', ['p.phone', 'p.phone2']);
  const { today } = reader.occasion;
  return reader.all(
    `SELECT 'kisi' AS kind, NULL AS seatId, NULL AS ngoId, p.id AS personId, n.id AS neighbourhoodId, p.name, p.phone,
            COALESCE(n.name, '') AS neighbourhood, 0 AS acting, NULL AS startDate, NULL AS endDate
     FROM (SELECT p.id, p.name, p.phone FROM person p
           WHERE ${search.sql} AND NOT EXISTS (SELECT 1 FROM seat_term t WHERE t.person_id = p.id AND t.role = 'muhtar' AND t.start_date <= ?
             AND (t.end_date IS NULL OR t.end_date >= ?))
           ORDER BY p.name_sort, p.id LIMIT ?) p
     LEFT JOIN neighbourhood n ON n.id = (SELECT r.neighbourhood_id FROM request r WHERE r.person_id = p.id ORDER BY r.id DESC LIMIT 1)`,
    [...search.parameters, today, today, limit],
  );
}

export interface LastRequest {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly state: RequestState;
}

const owners = { muhtar: 'seat_term_id', stk: 'ngo_id', kisi: 'person_id' } as const;

/** The newest three requests of a seat, an NGO or a person. */
export function lastRequests(reader: Reader, kind: RequesterKind, ownerId: number): Promise<LastRequest[]> {
  return reader.all(`SELECT id, number, subject, state FROM request WHERE ${owners[kind]} = ? ORDER BY id DESC LIMIT 3`, [ownerId]);
}
