import { valuesOf } from '../../../db/queries/ledger-values.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { RequestFilter, requests, ValueColumn, ValueList } from '../../../preload/contract/requests.ts';

const ownFilter = {
  state: 'states',
  outcome: 'outcomes',
  channel: 'channels',
  type: 'types',
  priority: 'priorities',
  neighbourhood: 'neighbourhoodIds',
  unit: 'unitIds',
  topic: 'topicIds',
} as const satisfies Partial<Record<ValueColumn, keyof RequestFilter>>;

/** No answer carries more than 200 lines. */
const mostValues = 200;

/** What a column holds under everything that is filtered except the column itself: what else could be chosen there. */
export async function valuesOfColumn(reader: Reader, { column, fieldId, text, ...rest }: Parsed<typeof requests.values>): Promise<ValueList> {
  const filter = { ...rest, text };
  const others: RequestFilter = column === 'own' ? { ...filter, own: Object.fromEntries(Object.entries(filter.own).filter(([field]) => field !== String(fieldId))) } : { ...filter, [ownFilter[column]]: [] };
  const values = await valuesOf(reader, others, column, fieldId);
  return { values: values.slice(0, mostValues), complete: values.length <= mostValues };
}
