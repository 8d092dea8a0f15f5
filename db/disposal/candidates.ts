import type { RetentionCode } from '../../preload/contract/disposal.ts';
import type { Reader } from '../unit-of-work.ts';

/** A person whose data nothing holds any more, by the rule that fits. */
export interface FreePerson {
  readonly personId: number;
  readonly person: string;
  readonly code: RetentionCode;
  /** Day on which the last thing that held the data ended. */
  readonly since: string;
  readonly requests: number;
}

/** Everything a person asked for, alone or with others, with the day on which it ended. */
const asked = `SELECT COALESCE(r.person_id, s.person_id) AS person_id, r.id, r.state, COALESCE(r.closed_on, r.cancelled_on, r.registered_on) AS ended_on
    FROM request r LEFT JOIN seat_term s ON s.id = r.seat_term_id
  UNION
  SELECT COALESCE(c.person_id, s.person_id), r.id, r.state, COALESCE(r.closed_on, r.cancelled_on, r.registered_on)
    FROM co_requester c JOIN request r ON r.id = c.request_id LEFT JOIN seat_term s ON s.id = c.seat_term_id`;

/**
 * Everybody without an open request, a seat, or a place in an NGO or unit, who was not made anonymous before.
 * `since` of somebody without request and seat is the day on which the record was last written.
 */
export function freePeople(reader: Reader): Promise<FreePerson[]> {
  const { today } = reader.occasion;
  return reader.all(
    `WITH asked AS (${asked}),
       totals AS (SELECT person_id, COUNT(*) AS requests, MAX(ended_on) AS ended_on, SUM(state NOT IN ('kapali', 'iptal')) AS open FROM asked WHERE person_id IS NOT NULL GROUP BY person_id),
       seats AS (SELECT person_id, MAX(COALESCE(end_date, '9999-12-31')) AS ended_on FROM seat_term GROUP BY person_id)
     SELECT p.id AS personId, p.name AS person, COALESCE(t.requests, 0) AS requests,
            CASE WHEN s.person_id IS NOT NULL THEN 'gorevli' WHEN t.person_id IS NOT NULL THEN 'basvuran' ELSE 'baglantisiz' END AS code,
            MAX(COALESCE(t.ended_on, ''), COALESCE(s.ended_on, ''),
                CASE WHEN s.person_id IS NULL AND t.person_id IS NULL THEN COALESCE((SELECT substr(MAX(at), 1, 10) FROM history WHERE entity = 'person' AND entity_id = p.id), ?) ELSE '' END) AS since
     FROM person p LEFT JOIN totals t ON t.person_id = p.id LEFT JOIN seats s ON s.person_id = p.id
     WHERE COALESCE(t.open, 0) = 0 AND (s.person_id IS NULL OR s.ended_on < ?)
       AND NOT EXISTS (SELECT 1 FROM disposal_line d WHERE d.person_id = p.id)
       AND NOT EXISTS (SELECT 1 FROM ngo_contact c JOIN ngo n ON n.id = c.ngo_id WHERE c.person_id = p.id AND c.ended = 0 AND n.closed_on IS NULL)
       AND NOT EXISTS (SELECT 1 FROM unit_staff u JOIN unit x ON x.id = u.unit_id WHERE u.person_id = p.id AND u.ended_on IS NULL AND x.valid_to IS NULL)
     ORDER BY p.id`,
    [today, today],
  );
}

/** What still holds a person's data. */
export interface Holds {
  readonly openRequests: string;
  readonly seats: number;
  readonly contacts: number;
  readonly disposed: number;
}

/** Numbers of open requests joined by commas, and how many seats and places are held today. */
export async function holdsOf(reader: Reader, personId: number): Promise<Holds> {
  const { today } = reader.occasion;
  const holds = await reader.one<Holds>(
    `WITH given (person, today) AS (SELECT ?, ?), asked AS (${asked})
     SELECT COALESCE((SELECT group_concat(number, ', ') FROM (SELECT DISTINCT r.number FROM asked a JOIN request r ON r.id = a.id WHERE a.person_id = (SELECT person FROM given) AND a.state NOT IN ('kapali', 'iptal') ORDER BY r.number)), '') AS openRequests,
       (SELECT COUNT(*) FROM seat_term WHERE person_id = (SELECT person FROM given) AND (end_date IS NULL OR end_date >= (SELECT today FROM given))) AS seats,
       (SELECT COUNT(*) FROM ngo_contact c JOIN ngo n ON n.id = c.ngo_id WHERE c.person_id = (SELECT person FROM given) AND c.ended = 0 AND n.closed_on IS NULL)
         + (SELECT COUNT(*) FROM unit_staff u JOIN unit x ON x.id = u.unit_id WHERE u.person_id = (SELECT person FROM given) AND u.ended_on IS NULL AND x.valid_to IS NULL) AS contacts,
       (SELECT COUNT(*) FROM disposal_line WHERE person_id = (SELECT person FROM given)) AS disposed`,
    [personId, today],
  );
  if (!holds) throw new Error('A count without a row');
  return holds;
}

/** Requests that the person made, and those that were made by others and which the person wanted too. */
export async function requestsOf(reader: Reader, personId: number): Promise<{ readonly own: readonly number[]; readonly all: readonly number[] }> {
  const own = await reader.all<{ id: number }>('SELECT r.id FROM request r LEFT JOIN seat_term s ON s.id = r.seat_term_id WHERE COALESCE(r.person_id, s.person_id) = ? ORDER BY r.id', [personId]);
  const joined = await reader.all<{ id: number }>('SELECT DISTINCT c.request_id AS id FROM co_requester c LEFT JOIN seat_term s ON s.id = c.seat_term_id WHERE COALESCE(c.person_id, s.person_id) = ?', [personId]);
  return { own: own.map(({ id }) => id), all: [...new Set([...own, ...joined].map(({ id }) => id))].toSorted((a, b) => a - b) };
}
