import type { RequestFilter } from '../../preload/contract/requests.ts';
import type { Parameter } from '../unit-of-work.ts';
import { viewCondition, type Condition } from './ledger-views.ts';

/**
 * A filter without its text on the table alone (r), for walking a column in its order: row by row the table answers in
 * 2 µs and the full-text index in 500.
 */
export function tableConditions(filter: RequestFilter, today: string): Condition[] {
  return [
    ...(filter.view === null ? [] : [viewCondition(filter.view, today)]),
    ...among('r.state', filter.states),
    ...among('r.outcome', filter.outcomes),
    ...among('r.channel', filter.channels),
    ...among('r.type', filter.types),
    ...among('r.priority', filter.priorities),
    ...amongOrNone('r.neighbourhood_id', filter.neighbourhoodIds),
    ...amongOrNone('r.unit_id', filter.unitIds),
    ...amongOrNone('r.topic_id', filter.topicIds),
    ...unindexedConditions(filter),
    ...among('coalesce(r.person_id, (SELECT person_id FROM seat_term WHERE id = r.seat_term_id))', oneOrNone(filter.personId)),
    ...among('r.ngo_id', oneOrNone(filter.ngoId)),
    ...Object.entries(filter.own).flatMap(([field, values]) => among(`(SELECT value FROM own_value WHERE request_id = r.id AND field_id = ${Number(field)})`, values)),
    ...between('r.registered_on', filter.registeredFrom, filter.registeredTo),
    ...between('r.closed_on', filter.closedFrom, filter.closedTo),
    ...between('r.due_date', filter.dueFrom, filter.dueTo),
  ];
}

/** What the full-text index keeps no codes of. */
export function unindexedConditions({ reasonIds, requesterKinds, reopened, withoutDuplicates }: RequestFilter): Condition[] {
  return [
    ...amongOrNone('r.reason_id', reasonIds),
    ...among('r.requester_kind', requesterKinds),
    ...(reopened ? [{ sql: 'r.reopen_count > 0', parameters: [] }] : []),
    ...(withoutDuplicates ? [{ sql: `r.outcome IS NOT 'mukerrer'`, parameters: [] }] : []),
  ];
}

const oneOrNone = (id: number | null): readonly number[] => (id === null ? [] : [id]);

function among(expression: string, values: readonly Parameter[]): Condition[] {
  return values.length === 0 ? [] : [{ sql: `${expression} IN (${values.map(() => '?').join(', ')})`, parameters: values }];
}

/** 0 among the ids stands for rows without a value. */
function amongOrNone(column: string, ids: readonly number[]): Condition[] {
  if (!ids.includes(0)) return among(column, ids);
  const [given] = among(column, ids.filter((id) => id !== 0));
  return [given ? { sql: `(${column} IS NULL OR ${given.sql})`, parameters: given.parameters } : { sql: `${column} IS NULL`, parameters: [] }];
}

export function between(expression: string, from: string | null, to: string | null): Condition[] {
  return [
    ...(from === null ? [] : [{ sql: `${expression} >= ?`, parameters: [from] }]),
    ...(to === null ? [] : [{ sql: `${expression} <= ?`, parameters: [to] }]),
  ];
}
