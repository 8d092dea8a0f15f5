import { isDate } from '../../../preload/contract/dates.ts';
import { purchaseKinds, purchaseMethods, purchaseStates, type PurchaseKind, type PurchaseMethod, type PurchaseState } from '../../../preload/contract/purchase-codes.ts';
import { purchaseSorts, purchaseViews, type PurchaseSort, type PurchaseView } from '../../../preload/contract/purchases.ts';

/** What the list shows now. It lives in the address, so that a link, "back" and a reload find the same list. */
export interface ListFilter {
  readonly text: string;
  readonly view: PurchaseView;
  readonly states: readonly PurchaseState[];
  readonly kinds: readonly PurchaseKind[];
  readonly methods: readonly PurchaseMethod[];
  readonly waitsOn: readonly string[];
  readonly unitId: number | null;
  readonly neighbourhoodId: number | null;
  readonly requestId: number | null;
  readonly firmId: number | null;
  readonly budgetYear: number | null;
  readonly budgetCode: string;
  readonly openedFrom: string | null;
  readonly openedTo: string | null;
  readonly sort: PurchaseSort;
  readonly descending: boolean;
}

export const firstSort = { sort: 'number', descending: true } as const;
const firstView: PurchaseView = 'acik';
const codeLists = { states: purchaseStates, kinds: purchaseKinds, methods: purchaseMethods } as const;
const ids = ['unitId', 'neighbourhoodId', 'requestId', 'firmId'] as const;

export function oneId(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** Reads the address; what it cannot understand is left out, never an error. Who comes for one record sees the ended ones too. */
export function readFilter(address: URLSearchParams): ListFilter {
  const words = (name: string) => (address.get(name) ?? '').split(',');
  const codes = <C extends string>(name: keyof typeof codeLists, allowed: readonly C[]) => allowed.filter((code) => words(name).includes(code));
  const date = (name: string) => {
    const text = address.get(name) ?? '';
    return isDate(text) ? text : null;
  };
  const year = address.get('budgetYear') ?? '';
  const sort = purchaseSorts.find((name) => name === address.get('sort'));
  const about = { unitId: oneId(address.get('unitId')), neighbourhoodId: oneId(address.get('neighbourhoodId')), requestId: oneId(address.get('requestId')), firmId: oneId(address.get('firmId')) };
  return {
    ...about,
    text: (address.get('text') ?? '').slice(0, 200),
    view: purchaseViews.find((view) => view === address.get('view')) ?? (Object.values(about).some((id) => id !== null) ? 'hepsi' : firstView),
    states: codes('states', purchaseStates),
    kinds: codes('kinds', purchaseKinds),
    methods: codes('methods', purchaseMethods),
    waitsOn: address.getAll('waitsOn').filter((name) => name !== '' && name.length <= 100),
    budgetYear: /^(19|20)\d\d$/.test(year) ? Number(year) : null,
    budgetCode: (address.get('budgetCode') ?? '').slice(0, 30),
    openedFrom: date('openedFrom'),
    openedTo: date('openedTo'),
    ...(sort ? { sort, descending: address.get('order') === 'desc' } : firstSort),
  };
}

/** The inverse of `readFilter`; only what differs from the open list is written. */
export function writeFilter(filter: ListFilter): URLSearchParams {
  const address = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') address.set(name, String(value));
  };
  const single = ids.some((name) => filter[name] !== null);
  if (filter.view !== (single ? 'hepsi' : firstView)) put('view', filter.view);
  put('text', filter.text);
  for (const name of Object.keys(codeLists) as (keyof typeof codeLists)[]) put(name, filter[name].join(','));
  for (const name of filter.waitsOn) address.append('waitsOn', name);
  for (const name of [...ids, 'budgetYear', 'budgetCode', 'openedFrom', 'openedTo'] as const) put(name, filter[name]);
  if (filter.sort !== firstSort.sort || filter.descending !== firstSort.descending) {
    put('sort', filter.sort);
    put('order', filter.descending ? 'desc' : 'asc');
  }
  return address;
}

export const emptyFilter: ListFilter = readFilter(new URLSearchParams());

/** The filter as the contract takes it. */
export function question(filter: ListFilter) {
  return { ...filter, ids: [], states: [...filter.states], kinds: [...filter.kinds], methods: [...filter.methods], waitsOn: [...filter.waitsOn] };
}

/** Is anything narrowed down besides the view? Sorting is not narrowing. */
export function isNarrowed(filter: ListFilter): boolean {
  const address = writeFilter({ ...filter, ...firstSort });
  address.delete('view');
  return address.size > 0;
}
