import type { NeighbourhoodKind, Outcome } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

export interface NeighbourhoodHead {
  readonly id: number;
  readonly name: string;
  readonly kind: NeighbourhoodKind;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly households: number | null;
}

/** Who holds a seat of the neighbourhood on that day. */
export interface SeatHolder {
  readonly role: 'muhtar' | 'aza_asil' | 'aza_yedek';
  readonly name: string;
  readonly phone: string;
  readonly acting: 0 | 1;
  readonly startDate: string;
}

export interface PageRequest {
  readonly number: string;
  readonly subject: string;
  readonly unit: string;
  readonly registeredOn: string;
  readonly dueDate: string | null;
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly planYear: number | null;
  readonly reopenCount: number;
}

export function neighbourhoodHead(reader: Reader, id: number): Promise<NeighbourhoodHead | undefined> {
  return reader.one<NeighbourhoodHead>(
    'SELECT id, name, kind, population, population_year AS populationYear, households FROM neighbourhood WHERE id = ?',
    [id],
  );
}

/** Muhtar first (an acting one before the one acted for), then members in their order. */
export function seatHolders(reader: Reader, neighbourhoodId: number, on: string): Promise<SeatHolder[]> {
  return reader.all<SeatHolder>(
    `SELECT s.role, p.name, p.phone, s.acting, s.start_date AS startDate
     FROM seat_term s JOIN person p ON p.id = s.person_id
     WHERE s.neighbourhood_id = ? AND s.start_date <= ? AND (s.end_date IS NULL OR s.end_date >= ?)
     ORDER BY CASE s.role WHEN 'muhtar' THEN 0 WHEN 'aza_asil' THEN 1 ELSE 2 END, s.acting DESC, s.position, p.name_sort`,
    [neighbourhoodId, on, on],
  );
}

/** Requests of a neighbourhood that were open on some day since `from`; without names of people. */
export function requestsSince(reader: Reader, neighbourhoodId: number, from: string): Promise<PageRequest[]> {
  return reader.all<PageRequest>(
    `SELECT r.number, r.subject, coalesce(u.name, '') AS unit, r.registered_on AS registeredOn, r.due_date AS dueDate,
       r.closed_on AS closedOn, r.outcome, r.plan_year AS planYear, r.reopen_count AS reopenCount,
       trim(coalesce(g.name, '') || CASE WHEN g.name IS NOT NULL AND r.reason_text <> '' THEN ': ' ELSE '' END || r.reason_text) AS reason
     FROM request r LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN reason g ON g.id = r.reason_id
     WHERE r.neighbourhood_id = ? AND r.state <> 'iptal' AND (r.closed_on IS NULL OR r.closed_on >= ?)
     ORDER BY r.year DESC, r.seq DESC`,
    [neighbourhoodId, from],
  );
}

export interface PhoneLine {
  readonly neighbourhood: string;
  readonly muhtar: string | null;
  readonly phone: string | null;
  readonly acting: 0 | 1 | null;
}

/** Every neighbourhood of that day with its muhtar; an acting one stands in for the one he acts for. */
export function phoneLines(reader: Reader, on: string): Promise<PhoneLine[]> {
  return reader.all<PhoneLine>(
    `SELECT n.name AS neighbourhood, p.name AS muhtar, p.phone, s.acting
     FROM neighbourhood n
     LEFT JOIN seat_term s ON s.id = (
       SELECT t.id FROM seat_term t
       WHERE t.neighbourhood_id = n.id AND t.role = 'muhtar' AND t.start_date <= ? AND (t.end_date IS NULL OR t.end_date >= ?)
       ORDER BY t.acting DESC, t.start_date DESC LIMIT 1)
     LEFT JOIN person p ON p.id = s.person_id
     WHERE n.valid_to IS NULL OR n.valid_to > ?
     ORDER BY n.name_sort`,
    [on, on, on],
  );
}
