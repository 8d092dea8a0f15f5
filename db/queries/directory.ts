import type { SeatRole } from '../../preload/contract/codes.ts';
import type { Page } from '../../preload/contract/fields.ts';
import { neighbourhoodName } from '../../preload/contract/neighbourhood-name.ts';
import type { NeighbourhoodRow } from '../../preload/contract/neighbourhoods.ts';
import type { NgoRow } from '../../preload/contract/ngos.ts';
import type { PersonRow } from '../../preload/contract/people.ts';
import type { UnitRow } from '../../preload/contract/units.ts';
import { openStateSql } from '../repositories/open-requests.ts';
import type { Parameter, Reader } from '../unit-of-work.ts';
import { searchCondition } from './directory-search.ts';

// Unary plus keeps the planner from walking the index of the column over every request instead of the open ones.
/** Open requests of every record at once; one walk over the open ones instead of a count per row. */
const openCounts = (column: string) => `(SELECT +${column} AS id, COUNT(*) AS count FROM request WHERE ${openStateSql} GROUP BY +${column})`;

export interface ListFilter {
  readonly text: string;
  readonly withClosed: boolean;
  /** One record only. */
  readonly id?: number;
}

/** Neighbourhoods in Turkish order with who is muhtar today; an acting muhtar stands for the elected one. */
export async function listNeighbourhoods(reader: Reader, { text, withClosed, id }: ListFilter): Promise<NeighbourhoodRow[]> {
  const { today } = reader.occasion;
  const search = searchCondition(
    /^\s*\d{4}\s*$/.test(text) ? text : neighbourhoodName(text),
    `n.name_fold || ' ' || COALESCE(p.name_fold, '')
      || COALESCE((SELECT ' ' || group_concat(a.alias_fold, ' ') FROM neighbourhood_alias a WHERE a.neighbourhood_id = n.id), '')
      || COALESCE((SELECT ' ' || group_concat(f.name_fold, ' ') FROM neighbourhood_former_name f WHERE f.neighbourhood_id = n.id), '')`,
    [`COALESCE(p.phone, '')`],
  );
  const rows = await reader.all<Omit<NeighbourhoodRow, 'muhtarActing'> & { readonly muhtarActing: number }>(
    `SELECT n.id, n.name, n.kind, n.population, n.population_year AS populationYear,
            COALESCE(p.name, '') AS muhtar, COALESCE(p.phone, '') AS muhtarPhone, COALESCE(t.acting, 0) AS muhtarActing,
            COALESCE(o.count, 0) AS openRequests, n.valid_to AS validTo
     FROM neighbourhood n
     LEFT JOIN seat_term t ON t.id = (
       SELECT s.id FROM seat_term s
       WHERE s.neighbourhood_id = n.id AND s.role = 'muhtar' AND s.start_date <= ? AND (s.end_date IS NULL OR s.end_date >= ?)
       ORDER BY s.acting DESC, s.start_date DESC LIMIT 1)
     LEFT JOIN person p ON p.id = t.person_id
     LEFT JOIN ${openCounts('neighbourhood_id')} o ON o.id = n.id
     WHERE ${search.sql} AND (? OR n.valid_to IS NULL) AND (? IS NULL OR n.id = ?)
     ORDER BY n.name_sort, n.id`,
    [today, today, ...search.parameters, withClosed ? 1 : 0, id ?? null, id ?? null],
  );
  return rows.map((row) => ({ ...row, muhtarActing: row.muhtarActing === 1 }));
}

/** `role` and `acting` are of the seat held today; the words for it are the caller's. */
export type PersonListRow = Omit<PersonRow, 'office'> & { readonly role: SeatRole | null; readonly acting: number };

export interface PeopleFilter {
  readonly text: string;
  readonly role: SeatRole | null;
  readonly offset: number;
  readonly limit: number;
  readonly id?: number;
}

/** People in Turkish order with the seat they hold today; the name of their neighbourhood finds them too. */
export async function listPeople(reader: Reader, { text, role, offset, limit, id }: PeopleFilter): Promise<Page<PersonListRow>> {
  const { today } = reader.occasion;
  const search = searchCondition(text, `p.name_fold || ' ' || COALESCE(n.name_fold, '')`, ['p.phone', 'p.phone2']);
  const ofRole = role === null ? '' : 'AND s.role = ?';
  const from = `FROM person p
     LEFT JOIN seat_term t ON t.id = (
       SELECT s.id FROM seat_term s
       WHERE s.person_id = p.id AND s.start_date <= ? AND (s.end_date IS NULL OR s.end_date >= ?) ${ofRole}
       ORDER BY s.role = 'muhtar' DESC, s.acting, s.start_date DESC LIMIT 1)
     LEFT JOIN neighbourhood n ON n.id = t.neighbourhood_id
     WHERE ${search.sql} AND (? IS NULL OR t.role = ?) AND (? IS NULL OR p.id = ?)`;
  const parameters: Parameter[] = [today, today, ...(role === null ? [] : [role]), ...search.parameters, role, role, id ?? null, id ?? null];
  const rows = await reader.all<PersonListRow>(
    `WITH ${openByPerson}
     SELECT p.id, p.name, p.phone, p.phone2, p.email, t.id AS seatId, t.role, COALESCE(t.acting, 0) AS acting,
            n.id AS neighbourhoodId, COALESCE(n.name, '') AS neighbourhood,
            COALESCE((SELECT count FROM open_of WHERE open_of.id = p.id), 0) AS openRequests
     ${from} ORDER BY p.name_sort, p.id LIMIT ? OFFSET ?`,
    [...parameters, limit, offset],
  );
  const total = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total ${from}`, parameters);
  return { rows, total: total?.total ?? 0 };
}

/** A muhtar's requests hang on the seat, a citizen's on the person. */
const openByPerson = `open_request AS MATERIALIZED (SELECT id, person_id, seat_term_id FROM request WHERE ${openStateSql}),
  open_of AS MATERIALIZED (
    SELECT person_id AS id, COUNT(*) AS count FROM (
      SELECT id AS request_id, person_id FROM open_request WHERE person_id IS NOT NULL
      UNION SELECT o.id, s.person_id FROM open_request o JOIN seat_term s ON s.id = o.seat_term_id)
    GROUP BY person_id)`;

/** NGOs in Turkish order with the first contact. */
export function listNgos(reader: Reader, { text, withClosed, id }: ListFilter): Promise<NgoRow[]> {
  const contact = `SELECT p.name FROM ngo_contact c JOIN person p ON p.id = c.person_id WHERE c.ngo_id = g.id AND c.ended = 0 ORDER BY c.id LIMIT 1`;
  const contactNames = `SELECT ' ' || group_concat(p.name_fold, ' ') FROM ngo_contact c JOIN person p ON p.id = c.person_id WHERE c.ngo_id = g.id AND c.ended = 0`;
  const search = searchCondition(text, `g.name_fold || COALESCE((${contactNames}), '')`, ['g.phone']);
  return reader.all(
    `SELECT g.id, g.name, g.field, g.phone, g.email, COALESCE((${contact}), '') AS contact, COALESCE(n.name, '') AS neighbourhood,
            COALESCE(o.count, 0) AS openRequests, g.closed_on AS closedOn
     FROM ngo g
     LEFT JOIN neighbourhood n ON n.id = g.neighbourhood_id
     LEFT JOIN ${openCounts('ngo_id')} o ON o.id = g.id
     WHERE ${search.sql} AND (? OR g.closed_on IS NULL) AND (? IS NULL OR g.id = ?)
     ORDER BY g.name_sort, g.id`,
    [...search.parameters, withClosed ? 1 : 0, id ?? null, id ?? null],
  );
}

/** Units in Turkish order with who is responsible. */
export function listUnits(reader: Reader, { text, withClosed, id }: ListFilter): Promise<UnitRow[]> {
  const { today } = reader.occasion;
  const search = searchCondition(text, `u.name_fold || ' ' || COALESCE(p.name_fold, '')`, ['u.phone']);
  return reader.all(
    `SELECT u.id, u.name, u.short_name AS shortName, u.phone, COALESCE(p.name, '') AS responsible,
            COALESCE(o.count, 0) AS openRequests, u.valid_from AS validFrom, u.valid_to AS validTo
     FROM unit u
     LEFT JOIN unit_staff s ON s.id = (
       SELECT w.id FROM unit_staff w WHERE w.unit_id = u.id AND w.responsible = 1 AND (w.ended_on IS NULL OR w.ended_on > ?) ORDER BY w.id DESC LIMIT 1)
     LEFT JOIN person p ON p.id = s.person_id
     LEFT JOIN ${openCounts('unit_id')} o ON o.id = u.id
     WHERE ${search.sql} AND (? OR u.valid_to IS NULL) AND (? IS NULL OR u.id = ?)
     ORDER BY u.name_sort, u.id`,
    [today, ...search.parameters, withClosed ? 1 : 0, id ?? null, id ?? null],
  );
}
