import type { ChannelCode, Outcome, RequestType } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** One request as the period report counts it; flat, so that counting is arithmetic and nothing else. */
export interface CountedRequest {
  readonly neighbourhoodId: number | null;
  readonly unitId: number | null;
  readonly channel: ChannelCode;
  readonly type: RequestType;
  readonly registeredOn: string;
  /** The day the ledger shows: the earliest that is not met. */
  readonly dueDate: string | null;
  /** The day that "süresinde" is measured by; left out = `dueDate`. */
  readonly answerBy?: string | null;
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
  readonly reasonId: number | null;
  readonly reopenCount: number;
}

// "Süresinde" is measured by the day the law sets where there is one, else by the office's own; a period that an interim
// answer met in time has no end left to be late for.
const counted = `neighbourhood_id AS neighbourhoodId, unit_id AS unitId, channel, type, registered_on AS registeredOn,
  due_date AS dueDate, coalesce((SELECT CASE WHEN c.met_on <= c.due_date THEN '9999-12-31' ELSE c.due_date END FROM request_clock c WHERE c.request_id = request.id AND c.code = 'yasal'), due_date) AS answerBy,
  closed_on AS closedOn, outcome, reason_id AS reasonId, reopen_count AS reopenCount`;

/**
 * Every request that was open on some day between `from` and `to` (ISO days, both included); cancelled ones never.
 * Two halves, so that each walks its own index.
 */
export function requestsOfPeriod(reader: Reader, from: string, to: string): Promise<CountedRequest[]> {
  return reader.all<CountedRequest>(
    `SELECT ${counted} FROM request WHERE state IN ('acik', 'birimde', 'yanitlandi') AND registered_on <= ?
     UNION ALL
     SELECT ${counted} FROM request WHERE state = 'kapali' AND closed_on >= ? AND registered_on <= ?`,
    [to, from, to],
  );
}

/** How many records were cancelled in the period. */
export async function cancelledInPeriod(reader: Reader, from: string, to: string): Promise<number> {
  const row = await reader.one<{ n: number }>(`SELECT count(*) AS n FROM request WHERE state = 'iptal' AND cancelled_on BETWEEN ? AND ?`, [from, to]);
  return row?.n ?? 0;
}

export interface UnmetRequest {
  readonly id: number;
  readonly number: string;
  readonly closedOn: string;
  readonly neighbourhood: string;
  readonly unit: string;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly reasonText: string;
}

/** Requests of one of `outcomes`, closed in the period, by neighbourhood in Turkish order. Without names of people. */
export function unmetRequests(reader: Reader, from: string, to: string, outcomes: readonly Outcome[]): Promise<UnmetRequest[]> {
  return reader.all<UnmetRequest>(
    `SELECT r.id, r.number, r.closed_on AS closedOn, coalesce(n.name, '') AS neighbourhood, coalesce(u.name, '') AS unit,
       r.subject, r.outcome, coalesce(g.name, '') AS reason, r.reason_text AS reasonText
     FROM request r
     LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
     LEFT JOIN unit u ON u.id = r.unit_id
     LEFT JOIN reason g ON g.id = r.reason_id
     WHERE r.state = 'kapali' AND r.closed_on BETWEEN ? AND ? AND r.outcome IN (${outcomes.map(() => '?').join(', ')})
     ORDER BY n.name_sort IS NULL, n.name_sort, r.year, r.seq`,
    [from, to, ...outcomes],
  );
}

export interface Named {
  readonly id: number;
  readonly name: string;
}

/** Names for the groups, in Turkish order; closed neighbourhoods and units too, for their old records. */
export const neighbourhoodNames = (reader: Reader): Promise<Named[]> => reader.all<Named>('SELECT id, name FROM neighbourhood ORDER BY name_sort, id');
export const unitNames = (reader: Reader): Promise<Named[]> => reader.all<Named>('SELECT id, name FROM unit ORDER BY name_sort, id');
export const reasonNames = (reader: Reader): Promise<Named[]> => reader.all<Named>('SELECT id, name FROM reason ORDER BY position, id');
export const channelLabels = (reader: Reader): Promise<{ code: ChannelCode; name: string }[]> => reader.all('SELECT code, name FROM channel ORDER BY position');
