import { channelCodes, outcomes, priorities, requesterKinds, requestStates, requestTypes, type ChannelCode, type Outcome, type Priority, type RequesterKind, type RequestState, type RequestType } from '../../../preload/contract/codes.ts';
import { isDate } from '../../../preload/contract/dates.ts';
import { relativePeriods, type RelativePeriod } from '../../../preload/contract/relative-dates.ts';
import { requestSorts, requestViews, type RequestSort, type RequestView } from '../../../preload/contract/requests.ts';

/** What the ledger shows now. It lives in the address, so that a link, "back" and a reload find the same list. */
export interface LedgerFilter {
  readonly view: RequestView | null;
  readonly text: string;
  readonly states: readonly RequestState[];
  readonly outcomes: readonly Outcome[];
  readonly channels: readonly ChannelCode[];
  readonly types: readonly RequestType[];
  readonly priorities: readonly Priority[];
  readonly requesterKinds: readonly RequesterKind[];
  /** 0 = not given. */
  readonly neighbourhoodIds: readonly number[];
  readonly unitIds: readonly number[];
  readonly topicIds: readonly number[];
  readonly reasonIds: readonly number[];
  readonly reopened: boolean;
  readonly personId: number | null;
  readonly ngoId: number | null;
  /** A report counts what two have asked for once; so does the list behind its figure. */
  readonly withoutDuplicates: boolean;
  readonly registeredFrom: string | null;
  readonly registeredTo: string | null;
  readonly closedFrom: string | null;
  readonly closedTo: string | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  /** Moving with the calendar: "bu hafta" stays this week. */
  readonly registeredIn: RelativePeriod | null;
  readonly closedIn: RelativePeriod | null;
  readonly dueIn: RelativePeriod | null;
  /** Own list fields, field id → chosen values. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  readonly sort: RequestSort;
  readonly descending: boolean;
}

export const codeLists = { states: requestStates, outcomes, channels: channelCodes, types: requestTypes, priorities, requesterKinds } as const;
export const idLists = ['neighbourhoodIds', 'unitIds', 'topicIds', 'reasonIds'] as const;
export const dateRanges = [
  ['registeredFrom', 'registeredTo'],
  ['dueFrom', 'dueTo'],
  ['closedFrom', 'closedTo'],
] as const;
const dates = dateRanges.flat();
export const periods = ['registeredIn', 'dueIn', 'closedIn'] as const;

export type CodeListName = keyof typeof codeLists;
export type IdListName = (typeof idLists)[number];
export type DateName = (typeof dates)[number];
export type PeriodName = (typeof periods)[number];

export const firstSort = { sort: 'number', descending: true } as const;

/** Reads the address; what it cannot understand is left out, never an error. */
export function readFilter(address: URLSearchParams): LedgerFilter {
  const words = (name: string) => (address.get(name) ?? '').split(',');
  const codes = <C extends string>(name: string, allowed: readonly C[]) => allowed.filter((code) => words(name).includes(code));
  const ids = (name: string) => words(name).flatMap((text) => (text === '0' ? 0 : (oneId(text) ?? [])));
  const period = (name: PeriodName) => relativePeriods.find((each) => each === address.get(name)) ?? null;
  const date = (name: string) => {
    const text = address.get(name) ?? '';
    return isDate(text) ? text : null;
  };
  const sort = requestSorts.find((name) => name === address.get('sort'));
  return {
    view: requestViews.find((view) => view === address.get('view')) ?? null,
    text: (address.get('text') ?? '').slice(0, 200),
    states: codes('states', requestStates),
    outcomes: codes('outcomes', outcomes),
    channels: codes('channels', channelCodes),
    types: codes('types', requestTypes),
    priorities: codes('priorities', priorities),
    requesterKinds: codes('requesterKinds', requesterKinds),
    neighbourhoodIds: ids('neighbourhoodIds'),
    unitIds: ids('unitIds'),
    topicIds: ids('topicIds'),
    reasonIds: ids('reasonIds'),
    reopened: address.get('reopened') === '1',
    personId: oneId(address.get('personId') ?? ''),
    ngoId: oneId(address.get('ngoId') ?? ''),
    withoutDuplicates: address.get('withoutDuplicates') === '1',
    registeredFrom: date('registeredFrom'),
    registeredTo: date('registeredTo'),
    closedFrom: date('closedFrom'),
    closedTo: date('closedTo'),
    dueFrom: date('dueFrom'),
    dueTo: date('dueTo'),
    registeredIn: period('registeredIn'),
    closedIn: period('closedIn'),
    dueIn: period('dueIn'),
    own: readOwn(address.get('own')),
    ...(sort ? { sort, descending: address.get('order') === 'desc' } : firstSort),
  };
}

/** The inverse of `readFilter`; only what differs from the empty ledger is written. */
export function writeFilter(filter: LedgerFilter): URLSearchParams {
  const address = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') address.set(name, String(value));
  };
  put('view', filter.view);
  put('text', filter.text);
  for (const name of Object.keys(codeLists) as CodeListName[]) put(name, filter[name].join(','));
  for (const name of idLists) put(name, filter[name].join(','));
  put('personId', filter.personId);
  put('ngoId', filter.ngoId);
  put('reopened', filter.reopened ? '1' : null);
  put('withoutDuplicates', filter.withoutDuplicates ? '1' : null);
  for (const name of [...dates, ...periods]) put(name, filter[name]);
  const own = Object.entries(filter.own).filter(([, values]) => values.length > 0);
  if (own.length > 0) put('own', JSON.stringify(Object.fromEntries(own)));
  if (filter.sort !== firstSort.sort || filter.descending !== firstSort.descending) {
    put('sort', filter.sort);
    put('order', filter.descending ? 'desc' : 'asc');
  }
  return address;
}

export const emptyFilter: LedgerFilter = readFilter(new URLSearchParams());

/** The filter as the contract takes it. */
export function question(filter: LedgerFilter) {
  return {
    ...filter,
    states: [...filter.states],
    outcomes: [...filter.outcomes],
    channels: [...filter.channels],
    types: [...filter.types],
    priorities: [...filter.priorities],
    requesterKinds: [...filter.requesterKinds],
    neighbourhoodIds: [...filter.neighbourhoodIds],
    unitIds: [...filter.unitIds],
    topicIds: [...filter.topicIds],
    reasonIds: [...filter.reasonIds],
    own: Object.fromEntries(Object.entries(filter.own).map(([id, values]) => [id, [...values]])),
  };
}

/** Is anything narrowed down? Sorting is not narrowing. */
export function isNarrowed(filter: LedgerFilter): boolean {
  return writeFilter({ ...filter, ...firstSort }).size > 0;
}

function readOwn(text: string | null): LedgerFilter['own'] {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([id, values]) => oneId(id) !== null && Array.isArray(values) && values.every((value) => typeof value === 'string')));
  } catch {
    return {};
  }
}

function oneId(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
