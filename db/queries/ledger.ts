import type { LedgerPage, RequestFilter } from '../../preload/contract/requests.ts';
import type { Reader } from '../unit-of-work.ts';
import { ledgerQuery, type LedgerQuery } from './ledger-filter.ts';
import { pageKeys, type Extent, type Slice } from './ledger-order.ts';
import { rowsOf } from './ledger-rows.ts';
import { countRows, keysOf, sourceOf } from './ledger-source.ts';

/** Counting goes no further: at 1,000,000 rows the index counts 10,000 hits of one word in half a millisecond, all of them in 50. */
const countLimit = 10_000;
/** Where several lists of the index have to be held against each other: up to 2 µs a hit. */
const combinedLimit = 5_000;
/** Where each hit has to be looked up in the table. */
const lookupLimit = 2_500;

/** More than a ledger will ever hold. */
const everything = 1_000_000_000;

/** One page of the ledger. Reads at most `limit` whole rows. */
export async function listLedger(reader: Reader, filter: RequestFilter, slice: Slice): Promise<LedgerPage> {
  const query = ledgerQuery(filter, reader.occasion.today);
  if (query.impossible) return { rows: [], total: 0, totalIsExact: true };
  const extent = await measure(reader, query);
  const keys = await keysOfSlice(reader, query, filter.text, slice, extent);
  return { rows: await rowsOf(reader, keys), total: extent.total, totalIsExact: extent.exact };
}

/** The number keys of the whole list, in the order in which its pages show them; `rowsOf` reads the rows in pieces. */
export async function ledgerKeys(reader: Reader, filter: RequestFilter, order: Pick<Slice, 'sort' | 'descending'>): Promise<number[]> {
  const query = ledgerQuery(filter, reader.occasion.today);
  if (query.impossible) return [];
  return keysOfSlice(reader, query, filter.text, { ...order, offset: 0, limit: everything }, await measure(reader, query));
}

async function keysOfSlice(reader: Reader, query: LedgerQuery, text: string, slice: Slice, extent: Extent): Promise<number[]> {
  const pinned = slice.sort === 'number' ? await exactNumbers(reader, query, text) : [];
  return pinned.length === 0 ? pageKeys(reader, query, slice, extent) : afterPinned(reader, query, slice, extent, pinned);
}

/** How many rows fit, exactly. */
export async function countLedger(reader: Reader, filter: RequestFilter): Promise<number> {
  const query = ledgerQuery(filter, reader.occasion.today);
  return query.impossible ? 0 : countRows(reader, query, -1);
}

async function measure(reader: Reader, query: LedgerQuery): Promise<Extent> {
  if (query.match === null && query.conditions.length === 0) {
    const row = await reader.one<{ total: number }>('SELECT COUNT(*) AS total FROM request');
    return { total: row?.total ?? 0, exact: true };
  }
  const limit = limitOf(query);
  const total = await countRows(reader, query, limit + 1);
  return { total: Math.min(total, limit), exact: total <= limit };
}

function limitOf({ match, conditions }: LedgerQuery): number {
  if (match === null) return countLimit;
  if (conditions.length > 0) return lookupLimit;
  // No word of a text can be taken for the operator: they are folded to small letters.
  return match.includes(' AND ') ? combinedLimit : countLimit;
}

/** "143" means 2026/0143 before it means a word that begins so; newest year first. */
async function exactNumbers(reader: Reader, query: LedgerQuery, text: string): Promise<number[]> {
  const typed = /^(?:(\d{4})\s*\/\s*)?(\d{1,7})$/.exec(text.trim());
  if (!typed) return [];
  const seq = Number(typed[2]);
  const years = typed[1] === undefined ? 'SELECT DISTINCT year FROM counter' : 'SELECT ? AS year';
  const { key, sql, parameters } = sourceOf(query);
  return keysOf(
    reader,
    `SELECT ${key} AS numberKey ${sql} AND ${key} IN (SELECT year * 10000000 + ? FROM (${years})) ORDER BY ${key} DESC`,
    [...parameters, seq, ...(typed[1] === undefined ? [] : [Number(typed[1])])],
  );
}

async function afterPinned(reader: Reader, query: LedgerQuery, slice: Slice, extent: Extent, pinned: readonly number[]): Promise<number[]> {
  const { offset, limit } = slice;
  const first = pinned.slice(offset, offset + limit);
  const others: LedgerQuery = {
    ...query,
    conditions: [...query.conditions, { sql: `request_fts.rowid NOT IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(pinned)] }],
  };
  const rest = await pageKeys(reader, others, { ...slice, offset: Math.max(0, offset - pinned.length), limit: limit - first.length }, extent);
  return [...first, ...rest];
}
