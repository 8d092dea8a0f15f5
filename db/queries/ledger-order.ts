import { outcomes, requestStates } from '../../preload/contract/codes.ts';
import type { RequestSort } from '../../preload/contract/requests.ts';
import { compareTurkish } from '../../preload/contract/turkish.ts';
import { code } from '../search.ts';
import type { Reader } from '../unit-of-work.ts';
import type { LedgerQuery } from './ledger-filter.ts';
import { countRows, keysOf, sourceOf, withCode } from './ledger-source.ts';

/** Which rows of an order are wanted. */
export interface Slice {
  readonly sort: RequestSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** What is known of the whole before a page is read. */
export interface Extent {
  readonly total: number;
  readonly exact: boolean;
}

// The only texts that ever reach ORDER BY.
const columns = { registeredOn: 'registered_on', requester: 'requester_sort', dueDate: 'due_date', closedOn: 'closed_on' } as const;
const indexes = { registeredOn: 'request_registered', requester: 'request_requester', dueDate: 'request_due', closedOn: 'request_closed' } as const;
type ColumnSort = keyof typeof columns;
type GroupSort = Exclude<RequestSort, ColumnSort | 'number'>;

/** The number keys of one page, in order. Rows without a value come last, whichever way it is sorted. */
export function pageKeys(reader: Reader, query: LedgerQuery, slice: Slice, extent: Extent): Promise<number[]> {
  switch (slice.sort) {
    case 'number':
      return byNumber(reader, query, slice, extent);
    case 'registeredOn':
    case 'requester':
    case 'dueDate':
    case 'closedOn':
      return byColumn(reader, query, slice.sort, slice, extent);
    default:
      return byGroup(reader, query, slice.sort, slice);
  }
}

async function byNumber(reader: Reader, query: LedgerQuery, { descending, offset, limit }: Slice, extent: Extent): Promise<number[]> {
  const { key, sql, parameters } = sourceOf(query);
  const whole = query.match === null && query.conditions.length === 0;
  // The far end of the whole ledger is reached from behind.
  const backwards = whole && extent.exact && offset > extent.total / 2;
  const count = backwards ? Math.max(0, Math.min(limit, extent.total - offset)) : limit;
  const skip = backwards ? extent.total - offset - count : offset;
  // "+" keeps SQLite from walking all numbers where the conditions have an index of their own.
  const order = query.match === null && !whole ? `+${key}` : key;
  const keys = await keysOf(reader, `SELECT ${key} AS numberKey ${sql} ORDER BY ${order} ${descending === backwards ? 'ASC' : 'DESC'} LIMIT ? OFFSET ?`, [...parameters, count, skip]);
  return backwards ? keys.reverse() : keys;
}

/** With a text, walking the column is the quicker way from so many hits on: of 1,000,000 rows, 5,500 hits take 31 ms sorted and 18 walked. */
const mostSortedHits = 1500;

/** Few rows are sorted; many are met soon enough by walking the column's index. */
function byColumn(reader: Reader, query: LedgerQuery, sort: ColumnSort, { descending, offset, limit }: Slice, { exact, total }: Extent): Promise<number[]> {
  const direction = descending ? 'DESC' : 'ASC';
  const order = `ORDER BY r.${columns[sort]} ${direction} NULLS LAST, r.number_key ${direction} LIMIT ? OFFSET ?`;
  const everything = query.match === null && query.conditions.length === 0;
  if (exact && !everything && (query.onTable !== null || total <= mostSortedHits)) {
    const { sql, parameters } = sourceOf(query, true);
    return keysOf(reader, `SELECT r.number_key AS numberKey ${sql} ${order}`, [...parameters, limit, offset]);
  }
  // A text is asked of the index once, for the whole; without the "+" SQLite looks every hit up by itself, for minutes.
  const onTable = query.onTable ?? [...query.conditions, { sql: '+r.number_key IN (SELECT rowid FROM request_fts WHERE request_fts MATCH ?)', parameters: [query.match] }];
  const where = ['1', ...onTable.map(({ sql }) => sql)].join(' AND ');
  const parameters = onTable.flatMap((condition) => condition.parameters);
  return keysOf(reader, `SELECT r.number_key AS numberKey FROM request r INDEXED BY ${indexes[sort]} WHERE ${where} ${order}`, [...parameters, limit, offset]);
}

/** One group after the other, each newest first; a group is one code of the index. */
async function byGroup(reader: Reader, query: LedgerQuery, sort: GroupSort, { descending, offset, limit }: Slice): Promise<number[]> {
  const { named, none } = await groupsOf(reader, sort);
  const keys: number[] = [];
  let skip = offset;
  for (const each of [...(descending ? named.toReversed() : named), ...none]) {
    const group = withCode(query, each);
    if (skip > 0) {
      const passed = await countRows(reader, group, skip + 1);
      if (passed <= skip) {
        skip -= passed;
        continue;
      }
    }
    const { key, sql, parameters } = sourceOf(group);
    keys.push(...(await keysOf(reader, `SELECT ${key} AS numberKey ${sql} ORDER BY ${key} DESC LIMIT ? OFFSET ?`, [...parameters, limit - keys.length, skip])));
    skip = 0;
    if (keys.length >= limit) break;
  }
  return keys;
}

interface Groups {
  readonly named: readonly string[];
  /** Rows without a value. */
  readonly none: readonly string[];
}

/** Names in Turkish order; states and outcomes in the order of the work. */
async function groupsOf(reader: Reader, sort: GroupSort): Promise<Groups> {
  if (sort === 'state') return { named: requestStates.map(code.state), none: [] };
  if (sort === 'outcome') return { named: outcomes.map(code.outcome), none: [code.outcome(null)] };
  const rows = await reader.all<{ id: number; name: string }>(`SELECT id, name FROM ${sort}`);
  const sorted = rows.sort((a, b) => compareTurkish(a.name, b.name) || a.id - b.id);
  return { named: sorted.map(({ id }) => code[sort](id)), none: [code[sort](null)] };
}
