import { useMemo } from 'react';
import { purchaseKindNames, purchaseMethodNames, purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { useRead } from '../../api/queries.ts';
import { formatDate } from '../../shared/format.ts';
import { purchaseListText as text } from '../../text/purchases.ts';
import { useNeighbourhoods, useUnits } from '../requests/lookups.ts';
import type { ListFilter } from './filter.ts';

export interface FilterChip {
  readonly key: string;
  readonly label: string;
  /** What the list is without it. */
  readonly without: Partial<ListFilter>;
}

/** A chip for everything that narrows the list, in the words of its columns; each can be taken away. */
export function useFilterChips(filter: ListFilter): readonly FilterChip[] {
  const [neighbourhoods, units] = [useNeighbourhoods(), useUnits()];
  const request = useRead('requests', 'get', { id: filter.requestId ?? 0 }, { enabled: filter.requestId !== null });
  const requestNumber = request.data?.number;
  return useMemo(() => {
    const nameIn = (options: typeof units, id: number) => options.find((option) => option.id === id)?.label ?? '…';
    const chips: FilterChip[] = [];
    const add = (key: string, label: string, without: Partial<ListFilter>) => chips.push({ key, label, without });
    if (filter.requestId !== null) add('request', text.ofRequest(requestNumber ?? '…'), { requestId: null });
    if (filter.neighbourhoodId !== null) add('neighbourhood', text.ofNeighbourhood(nameIn(neighbourhoods, filter.neighbourhoodId)), { neighbourhoodId: null });
    if (filter.unitId !== null) add('unit', text.ofUnit(nameIn(units, filter.unitId)), { unitId: null });
    for (const state of filter.states) add(`state-${state}`, purchaseStateNames[state], { states: filter.states.filter((each) => each !== state) });
    for (const kind of filter.kinds) add(`kind-${kind}`, purchaseKindNames[kind], { kinds: filter.kinds.filter((each) => each !== kind) });
    for (const method of filter.methods) add(`method-${method}`, purchaseMethodNames[method], { methods: filter.methods.filter((each) => each !== method) });
    for (const name of filter.waitsOn) add(`waits-${name}`, name, { waitsOn: filter.waitsOn.filter((each) => each !== name) });
    if (filter.budgetYear !== null) add('year', text.ofYear(filter.budgetYear), { budgetYear: null });
    if (filter.budgetCode !== '') add('budget', text.ofBudget(filter.budgetCode), { budgetCode: '' });
    if (filter.openedFrom !== null || filter.openedTo !== null) add('opened', text.opened(day(filter.openedFrom), day(filter.openedTo)), { openedFrom: null, openedTo: null });
    return chips;
  }, [filter, neighbourhoods, units, requestNumber]);
}

const day = (value: string | null) => (value === null ? '…' : formatDate(value));
