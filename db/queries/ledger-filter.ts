import { outcomes, priorities, requestStates, type Outcome } from '../../preload/contract/codes.ts';
import { addDays, monthRange } from '../../preload/contract/dates.ts';
import type { RequestFilter } from '../../preload/contract/requests.ts';
import { code, matchAny, matchText } from '../search.ts';
import { withFixedDates } from './ledger-periods.ts';
import { between, tableConditions, unindexedConditions } from './ledger-table.ts';
import { viewCondition, viewMatch, type Condition } from './ledger-views.ts';

/** A filter of the ledger as the index and the table understand it. */
export interface LedgerQuery {
  /** Full-text query; null = nothing to ask the index. */
  readonly match: string | null;
  /** What the view adds to a full-text query that is asked anyway. */
  readonly viewMatch: string | null;
  /** What the index cannot answer alone, on the table (r). */
  readonly conditions: readonly Condition[];
  /** The whole filter on the table alone; null where a text is asked, which only the index knows. */
  readonly onTable: readonly Condition[] | null;
  /** The text holds no word at all ("***"): nothing can fit. */
  readonly impossible: boolean;
}

/** Translates a filter. Several values of one field are alternatives, several fields have to fit at once. */
export function ledgerQuery(given: RequestFilter, today: string): LedgerQuery {
  const filter = withFixedDates(given, today);
  const text = matchText(filter.text);
  const chosen = [
    filter.personId === null ? [] : [code.person(filter.personId)],
    filter.ngoId === null ? [] : [code.ngo(filter.ngoId)],
    filter.topicIds.map((id) => code.topic(id || null)),
    filter.neighbourhoodIds.map((id) => code.neighbourhood(id || null)),
    filter.unitIds.map((id) => code.unit(id || null)),
    filter.channels.map(code.channel),
    filter.types.map(code.type),
    ...Object.entries(filter.own).map(([field, values]) => values.map((value) => code.own(field, value))),
  ].filter((codes) => codes.length > 0);
  const usual = [
    usualOrNot(filter.states, requestStates, 'kapali', code.state),
    usualOrNot<Outcome | null>(filter.outcomes, [...outcomes, null], 'yapildi', code.outcome),
    usualOrNot(filter.priorities, priorities, 'normal', code.priority),
  ];
  const registered = range('registered_on', filter.registeredFrom, filter.registeredTo, code.registered, today);
  const closed = range('closed_on', filter.closedFrom, filter.closedTo, code.closed, today);
  const due = range('due_date', filter.dueFrom, filter.dueTo, null, today);

  const indexed = matching([...(text === null ? [] : [text]), ...chosen.map(matchAny), ...registered.match, ...closed.match], usual);
  // A view alone is quicker through its own partial index.
  const ofView = filter.view === null ? null : viewMatch(filter.view);
  return {
    match: indexed === null ? null : allOf([indexed, ofView]),
    viewMatch: ofView,
    conditions: [...(filter.view === null ? [] : [viewCondition(filter.view, today)]), ...registered.conditions, ...closed.conditions, ...due.conditions, ...unindexedConditions(filter)],
    onTable: text === null ? tableConditions(filter, today) : null,
    impossible: text === null && filter.text !== '',
  };
}

/** Alternatives of a field of which each row has exactly one value, and what is left of that field. */
interface Choice {
  readonly wanted: readonly string[];
  readonly others: readonly string[];
  readonly usual: boolean;
}

function usualOrNot<Value>(values: readonly Value[], universe: readonly Value[], usual: Value, toCode: (value: Value) => string): Choice {
  return {
    wanted: values.map(toCode),
    others: values.length === 0 ? [] : universe.filter((value) => !values.includes(value)).map(toCode),
    usual: values.includes(usual),
  };
}

/**
 * Nine of ten rows are closed or of normal priority, and reading such a list to its end is what costs; so where
 * anything else is asked, "closed" is "not one of the other states": 4 ms instead of 12 at 1,000,000 rows.
 */
function matching(positive: readonly string[], choices: readonly Choice[]): string | null {
  const direct = choices.filter(({ wanted, usual }) => wanted.length > 0 && !usual).map(({ wanted }) => matchAny(wanted));
  const all = [...positive, ...direct];
  const usual = choices.filter(({ usual: each }) => each);
  if (all.length === 0) return usual.length === 0 ? null : allOf(usual.map(({ wanted }) => matchAny(wanted)));
  const excluded = usual.flatMap(({ others }) => others);
  return excluded.length === 0 ? allOf(all) : `(${allOf(all)}) NOT ${matchAny(excluded)}`;
}

/** Joins full-text queries; null ones fall away. */
export function allOf(queries: readonly (string | null)[]): string {
  return queries.filter((query) => query !== null).join(' AND ');
}

interface Range {
  readonly match: readonly string[];
  readonly conditions: readonly Condition[];
}

type IndexedDate = 'registered_on' | 'closed_on' | 'due_date';

/** More codes than this are slower than a look at the dates themselves. */
const mostCodes = 36;

/** Months narrow a range by the index; the days at its ends are looked up where it does not keep to whole months. */
function range(column: IndexedDate, from: string | null, to: string | null, toCode: ((period: string) => string) | null, today: string): Range {
  if (from === null && to === null) return { match: [], conditions: [] };
  const limits = between(`r.${column}`, from, to);
  if (toCode === null || from === null) return { match: [], conditions: limits };
  const periods = wholePeriods(from, to ?? today);
  if (periods.length === 0 || periods.length > mostCodes) return { match: [], conditions: limits };
  const whole = from.endsWith('-01') && to !== null && addDays(to, 1).endsWith('-01');
  return { match: [matchAny(periods.map(toCode))], conditions: whole ? [] : limits };
}

/** Years and months that together hold a range: '2025-11', '2025-12', '2026', '2027-01'. */
export function wholePeriods(from: string, to: string): string[] {
  const periods: string[] = [];
  let at = from.slice(0, 7);
  while (at <= to.slice(0, 7)) {
    const year = at.slice(0, 4);
    const wholeYear = at.endsWith('-01') && `${year}-12` <= to.slice(0, 7);
    periods.push(wholeYear ? year : at);
    at = addDays(wholeYear ? `${year}-12-31` : monthRange(at).to, 1).slice(0, 7);
  }
  return periods;
}
