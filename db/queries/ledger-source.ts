import type { Parameter, Reader } from '../unit-of-work.ts';
import { allOf, type LedgerQuery } from './ledger-filter.ts';

/** FROM and WHERE of a ledger query, and the column that holds the number key. */
export interface Source {
  readonly key: string;
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/**
 * Where the rows come from: the index where there is anything to ask it, the table where not, both where the index
 * narrows and the table decides. `withTable` brings the table in to sort by its columns.
 */
export function sourceOf({ match, conditions }: LedgerQuery, withTable = false): Source {
  const where = conditions.map(({ sql }) => sql);
  const parameters = conditions.flatMap((condition) => condition.parameters);
  if (match === null) return { key: 'r.number_key', sql: `FROM request r WHERE ${['1', ...where].join(' AND ')}`, parameters };
  const table = withTable || where.length > 0 ? 'CROSS JOIN request r ON r.number_key = request_fts.rowid' : '';
  return { key: 'request_fts.rowid', sql: `FROM request_fts ${table} WHERE ${['request_fts MATCH ?', ...where].join(' AND ')}`, parameters: [match, ...parameters] };
}

/** The same query, narrowed to rows with this code. */
export function withCode(query: LedgerQuery, each: string): LedgerQuery {
  return { ...query, match: allOf([query.match ?? query.viewMatch, `"${each}"`]) };
}

/** Rows that fit, counted up to `limit`. */
export async function countRows(reader: Reader, query: LedgerQuery, limit: number): Promise<number> {
  const { sql, parameters } = sourceOf(query);
  const row = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total FROM (SELECT 1 ${sql} LIMIT ?)`, [...parameters, limit]);
  return row?.total ?? 0;
}

export async function keysOf(reader: Reader, sql: string, parameters: readonly Parameter[]): Promise<number[]> {
  return (await reader.all<{ numberKey: number }>(sql, parameters)).map(({ numberKey }) => numberKey);
}
