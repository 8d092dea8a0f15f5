import { channelCodes, outcomes, priorities, requestStates, requestTypes } from '../../preload/contract/codes.ts';
import type { RequestFilter, ValueColumn } from '../../preload/contract/requests.ts';
import { compareTurkish } from '../../preload/contract/turkish.ts';
import { loadOwnFields } from '../repositories/own-fields.ts';
import type { Parameter, Reader } from '../unit-of-work.ts';
import { ledgerQuery, type LedgerQuery } from './ledger-filter.ts';
import { countRows, sourceOf } from './ledger-source.ts';

/** A value of a column with the rows that have it. */
export interface CountedValue {
  readonly value: string | number;
  /** Name of a record; '' where the value is a code that the reader names. */
  readonly label: string;
  readonly count: number;
}

interface Candidate {
  readonly value: string | number;
  readonly label: string;
  /** The filter that this value alone would be. */
  readonly narrow: Partial<RequestFilter>;
}

// The only texts that ever reach GROUP BY.
const columns = { state: 'state', outcome: 'outcome', channel: 'channel', type: 'type', priority: 'priority', neighbourhood: 'neighbourhood_id', unit: 'unit_id', topic: 'topic_id' } as const;

/** Up to so many hits each row is looked up once, at about 1 µs a row; beyond it each value is asked of the index, which has to walk the whole filter for each. */
const mostLookups = 10_000;

/** The values of a column under a filter, those without rows left out, names in Turkish order, codes in the order of the work. */
export async function valuesOf(reader: Reader, filter: RequestFilter, column: ValueColumn, fieldId: number | null): Promise<CountedValue[]> {
  const query = ledgerQuery(filter, reader.occasion.today);
  if (query.impossible) return [];
  const candidates = await candidatesOf(reader, column, fieldId, filter);
  // A date or a view is the table's to answer, row by row in any case.
  const byRow = query.conditions.length > 0 || (query.match !== null && (await countRows(reader, query, mostLookups + 1)) <= mostLookups);
  const counts = byRow && column !== 'own' ? await groupedOnTable(reader, query, columns[column]) : await countedByIndex(reader, filter, candidates);
  return candidates.flatMap(({ value, label }) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, label, count }];
  });
}

async function groupedOnTable(reader: Reader, query: LedgerQuery, column: string): Promise<Map<Parameter, number>> {
  const { sql, parameters } = sourceOf(query, true);
  const rows = await reader.all<{ value: Parameter; count: number }>(`SELECT r.${column} AS value, COUNT(*) AS count ${sql} GROUP BY r.${column}`, parameters);
  return new Map(rows.map(({ value, count }) => [value, count]));
}

/** Each value is filtered by like any other, so that what makes a filter quick makes this quick. */
async function countedByIndex(reader: Reader, filter: RequestFilter, candidates: readonly Candidate[]): Promise<Map<Parameter, number>> {
  const counts = new Map<Parameter, number>();
  for (const { value, narrow } of candidates) counts.set(value, await countRows(reader, ledgerQuery({ ...filter, ...narrow }, reader.occasion.today), -1));
  return counts;
}

async function candidatesOf(reader: Reader, column: ValueColumn, fieldId: number | null, { own }: RequestFilter): Promise<readonly Candidate[]> {
  const codes = <Value extends string>(values: readonly Value[], narrow: (value: Value) => Partial<RequestFilter>): Candidate[] => values.map((value) => ({ value, label: '', narrow: narrow(value) }));
  const records = async (sql: string, narrow: (id: number) => Partial<RequestFilter>): Promise<Candidate[]> => {
    const rows = await reader.all<{ id: number; label: string }>(sql);
    return rows.sort((a, b) => compareTurkish(a.label, b.label)).map(({ id, label }) => ({ value: id, label, narrow: narrow(id) }));
  };
  switch (column) {
    case 'state':
      return codes(requestStates, (state) => ({ states: [state] }));
    case 'outcome':
      return codes(outcomes, (outcome) => ({ outcomes: [outcome] }));
    case 'channel':
      return codes(channelCodes, (channel) => ({ channels: [channel] }));
    case 'type':
      return codes(requestTypes, (type) => ({ types: [type] }));
    case 'priority':
      return codes(priorities, (priority) => ({ priorities: [priority] }));
    case 'neighbourhood':
      return records('SELECT id, name AS label FROM neighbourhood', (id) => ({ neighbourhoodIds: [id] }));
    case 'unit':
      return records('SELECT id, name AS label FROM unit', (id) => ({ unitIds: [id] }));
    case 'topic':
      return records('SELECT id, path AS label FROM topic', (id) => ({ topicIds: [id] }));
    case 'own': {
      const field = (await loadOwnFields(reader)).find(({ id }) => id === fieldId);
      return (field?.choices ?? []).map((choice) => ({ value: choice, label: choice, narrow: { own: { ...own, [String(fieldId)]: [choice] } } }));
    }
  }
}
