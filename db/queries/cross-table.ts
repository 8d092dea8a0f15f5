import type { CrossDimension } from '../../preload/contract/cross-table.ts';
import type { RequestFilter } from '../../preload/contract/requests.ts';
import type { Reader } from '../unit-of-work.ts';
import { ledgerQuery } from './ledger-filter.ts';
import { sourceOf } from './ledger-source.ts';

/** Sums of the requests that share a row value and a column value. */
export interface CrossGroup {
  readonly row: string | number | null;
  readonly column: string | number | null;
  readonly count: number;
  readonly closed: number;
  readonly days: number;
  readonly withDue: number;
  readonly late: number;
}

// The only texts that ever reach GROUP BY.
const expressions: Readonly<Record<CrossDimension, string>> = {
  mahalle: 'r.neighbourhood_id',
  birim: 'r.unit_id',
  kanal: 'r.channel',
  tur: 'r.type',
  konu_ust: 'r.topic_id',
  konu: 'r.topic_id',
  durum: 'r.state',
  sonuc: 'r.outcome',
  gerekce: 'r.reason_id',
  ay: 'substr(r.registered_on, 1, 7)',
  ceyrek: `substr(r.registered_on, 1, 4) || '-' || ((substr(r.registered_on, 6, 2) + 2) / 3)`,
  yil: 'substr(r.registered_on, 1, 4)',
  oncelik: 'r.priority',
  talep_eden: 'r.requester_kind',
};

/** The ledger's rows under this filter, counted by two values of theirs. */
export async function crossGroups(reader: Reader, filter: RequestFilter, rows: CrossDimension, columns: CrossDimension): Promise<CrossGroup[]> {
  const { today } = reader.occasion;
  const query = ledgerQuery(filter, today);
  if (query.impossible) return [];
  // Without a text the table alone answers; a walk over it costs less than looking up every hit of the index.
  const { sql, parameters } = sourceOf(query.onTable === null ? query : { ...query, match: null, conditions: query.onTable }, true);
  const concluded = `r.state = 'kapali' AND r.outcome <> 'mukerrer'`;
  const due = `r.state <> 'iptal' AND r.due_date IS NOT NULL`;
  return reader.all<CrossGroup>(
    `SELECT ${expressions[rows]} AS "row", ${expressions[columns]} AS "column", COUNT(*) AS count,
            COUNT(CASE WHEN ${concluded} THEN 1 END) AS closed,
            COALESCE(SUM(CASE WHEN ${concluded} THEN julianday(r.closed_on) - julianday(r.registered_on) END), 0) AS days,
            COUNT(CASE WHEN ${due} THEN 1 END) AS withDue,
            COUNT(CASE WHEN ${due} AND COALESCE(r.closed_on, ?) > r.due_date THEN 1 END) AS late
     ${sql} GROUP BY 1, 2`,
    [today, ...parameters],
  );
}
