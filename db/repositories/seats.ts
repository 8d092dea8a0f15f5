import type { SeatRole, TermEnd, TermStart } from '../../preload/contract/codes.ts';
import type { SeatTerm } from '../../preload/contract/people.ts';
import { SeatTerm as SeatTermEntity } from '../schema/directory.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

type StoredTerm = Omit<SeatTerm, 'acting'> & { readonly acting: number };

const TERMS = `SELECT t.id, t.person_id AS personId, p.name AS person, p.phone, t.neighbourhood_id AS neighbourhoodId, n.name AS neighbourhood,
    t.role, t.position, t.acting, t.start_date AS startDate, t.start_reason AS startReason, t.end_date AS endDate, t.end_reason AS endReason
  FROM seat_term t JOIN person p ON p.id = t.person_id JOIN neighbourhood n ON n.id = t.neighbourhood_id`;

const toTerm = (row: StoredTerm): SeatTerm => ({ ...row, acting: row.acting === 1 });

/** Terms of a neighbourhood: the muhtar's, then the members' in their order, newest first. */
export async function termsOfNeighbourhood(reader: Reader, neighbourhoodId: number): Promise<SeatTerm[]> {
  const rows = await reader.all<StoredTerm>(
    `${TERMS} WHERE t.neighbourhood_id = ? ORDER BY CASE t.role WHEN 'muhtar' THEN 1 WHEN 'aza_asil' THEN 2 ELSE 3 END, t.start_date DESC, t.position, t.id DESC`,
    [neighbourhoodId],
  );
  return rows.map(toTerm);
}

/** Terms of a person, newest first. */
export async function termsOfPerson(reader: Reader, personId: number): Promise<SeatTerm[]> {
  return (await reader.all<StoredTerm>(`${TERMS} WHERE t.person_id = ? ORDER BY t.start_date DESC, t.id DESC`, [personId])).map(toTerm);
}

export async function findTerm(reader: Reader, id: number): Promise<SeatTerm | undefined> {
  const row = await reader.one<StoredTerm>(`${TERMS} WHERE t.id = ?`, [id]);
  return row && toTerm(row);
}

export interface TermValues {
  readonly personId: number;
  readonly neighbourhoodId: number;
  readonly role: SeatRole;
  readonly position: number | null;
  readonly acting: boolean;
  readonly startDate: string;
  readonly startReason: TermStart;
  /** Planned last day; null = open. */
  readonly endDate: string | null;
}

export function insertTerm(writer: Writer, values: TermValues): Promise<number> {
  return writer.insert(SeatTermEntity, {
    neighbourhood_id: values.neighbourhoodId,
    person_id: values.personId,
    role: values.role,
    position: values.position,
    acting: values.acting ? 1 : 0,
    start_date: values.startDate,
    start_reason: values.startReason,
    end_date: values.endDate,
    end_reason: null,
  });
}

/** `endDate` is the last day in office. */
export function endTerm(writer: Writer, id: number, endDate: string, endReason: TermEnd): Promise<void> {
  return writer.update(SeatTermEntity, id, { end_date: endDate, end_reason: endReason });
}
