import type { SeatRole } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';
import { searchCondition } from './directory-search.ts';

/** The directory's part of the one search box; the requests are asked through the ledger. */

export interface Found {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
}

/** By name, alias or former name, and by who is muhtar there; `muhtar` '' where nobody is. */
export function foundNeighbourhoods(reader: Reader, text: string, limit: number): Promise<(Found & { readonly muhtar: string })[]> {
  const { today } = reader.occasion;
  const search = searchCondition(
    text,
    `n.name_fold || ' mahallesi mah mh ' || COALESCE(p.name_fold, '')
      || COALESCE((SELECT ' ' || group_concat(a.alias_fold, ' ') FROM neighbourhood_alias a WHERE a.neighbourhood_id = n.id), '')
      || COALESCE((SELECT ' ' || group_concat(f.name_fold, ' ') FROM neighbourhood_former_name f WHERE f.neighbourhood_id = n.id), '')`,
    [`COALESCE(p.phone, '')`],
  );
  return reader.all(
    `SELECT n.id, n.name, COALESCE(p.name, '') AS muhtar, COALESCE(p.phone, '') AS phone
     FROM neighbourhood n
     LEFT JOIN person p ON p.id = (
       SELECT t.person_id FROM seat_term t WHERE t.neighbourhood_id = n.id AND t.role = 'muhtar' AND t.start_date <= ? AND (t.end_date IS NULL OR t.end_date >= ?)
       ORDER BY t.acting DESC, t.start_date DESC LIMIT 1)
     WHERE ${search.sql} ORDER BY n.valid_to IS NOT NULL, n.name_sort, n.id LIMIT ?`,
    [today, today, ...search.parameters, limit],
  );
}

/** `role` and `neighbourhood` of the seat held today. */
export function foundPeople(reader: Reader, text: string, limit: number): Promise<(Found & { readonly role: SeatRole | null; readonly neighbourhood: string })[]> {
  const { today } = reader.occasion;
  const search = searchCondition(text, 'p.name_fold', ['p.phone', 'p.phone2']);
  return reader.all(
    `SELECT p.id, p.name, p.phone, t.role, COALESCE(n.name, '') AS neighbourhood
     FROM (SELECT p.id, p.name, p.name_sort, p.phone FROM person p WHERE ${search.sql} ORDER BY p.name_sort, p.id LIMIT ?) p
     LEFT JOIN seat_term t ON t.id = (
       SELECT s.id FROM seat_term s WHERE s.person_id = p.id AND s.start_date <= ? AND (s.end_date IS NULL OR s.end_date >= ?)
       ORDER BY s.role = 'muhtar' DESC, s.start_date DESC LIMIT 1)
     LEFT JOIN neighbourhood n ON n.id = t.neighbourhood_id
     ORDER BY p.name_sort, p.id`,
    [...search.parameters, limit, today, today],
  );
}

export function foundNgos(reader: Reader, text: string, limit: number): Promise<(Found & { readonly field: string })[]> {
  const search = searchCondition(text, 'g.name_fold', ['g.phone']);
  return reader.all(`SELECT g.id, g.name, g.phone, g.field FROM ngo g WHERE ${search.sql} ORDER BY g.closed_on IS NOT NULL, g.name_sort, g.id LIMIT ?`, [...search.parameters, limit]);
}

export function foundFirms(reader: Reader, text: string, limit: number): Promise<(Found & { readonly contact: string })[]> {
  const search = searchCondition(text, `f.name_fold || ' ' || f.contact_fold`, ['f.phone', 'f.tax_no']);
  return reader.all(`SELECT f.id, f.name, f.phone, f.contact FROM firm f WHERE ${search.sql} ORDER BY f.closed_on IS NOT NULL, f.name_sort, f.id LIMIT ?`, [...search.parameters, limit]);
}

export function foundUnits(reader: Reader, text: string, limit: number): Promise<Found[]> {
  const search = searchCondition(text, 'u.name_fold', ['u.phone']);
  return reader.all(`SELECT u.id, u.name, u.phone FROM unit u WHERE ${search.sql} ORDER BY u.valid_to IS NOT NULL, u.name_sort, u.id LIMIT ?`, [...search.parameters, limit]);
}
