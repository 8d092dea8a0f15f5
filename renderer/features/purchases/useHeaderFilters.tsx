import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { isDate } from '../../../preload/contract/dates.ts';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { purchaseKindNames, purchaseMethodNames, purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { DateInput } from '../../shared/form/DateField.tsx';
import type { HeaderFilter } from '../../shared/table/HeaderFilter.tsx';
import { commonText } from '../../text/common.ts';
import { purchaseListText as text } from '../../text/purchases.ts';
import type { ListFilter } from './filter.ts';
import { HeaderValues } from './HeaderValues.tsx';

type Change = (change: Partial<ListFilter>) => void;

/** What the arrows at the heads of the list open, by column. */
export function useHeaderFilters(filter: ListFilter, onChange: Change): Readonly<Record<string, HeaderFilter>> {
  return useMemo(() => {
    const values = (chosen: readonly string[], valueOf: (row: PurchaseRow) => string, nameOf: (value: string) => string, put: (values: string[]) => Partial<ListFilter>): HeaderFilter => ({
      active: chosen.length > 0,
      content: (close) => <HeaderValues filter={filter} without={put([])} valueOf={valueOf} nameOf={nameOf} chosen={chosen} onChange={(next) => onChange(put(next))} onClose={close} />,
    });
    const named = (names: Readonly<Record<string, string>>) => (code: string) => names[code] ?? code;
    return {
      state: values(filter.states, ({ state }) => state, named(purchaseStateNames), (codes) => ({ states: codes as ListFilter['states'] })),
      kind: values(filter.kinds, ({ kind }) => kind, named(purchaseKindNames), (codes) => ({ kinds: codes as ListFilter['kinds'] })),
      method: values(filter.methods, ({ method }) => method, named(purchaseMethodNames), (codes) => ({ methods: codes as ListFilter['methods'] })),
      waitsOn: values(filter.waitsOn, ({ waitsOn }) => waitsOn, (name) => name, (names) => ({ waitsOn: names })),
      budgetYear: values(filter.budgetYear === null ? [] : [String(filter.budgetYear)], ({ budgetYear }) => String(budgetYear), (year) => year, (years) => ({ budgetYear: years.length === 0 ? null : Number(years.at(-1)) })),
      openedOn: { active: filter.openedFrom !== null || filter.openedTo !== null, content: (close) => <OpenedDays filter={filter} onChange={onChange} onClose={close} /> },
    };
  }, [filter, onChange]);
}

/** From one day to another; either may be left open. */
function OpenedDays({ filter, onChange, onClose }: { readonly filter: ListFilter; readonly onChange: Change; readonly onClose: () => void }) {
  const put = (name: 'openedFrom' | 'openedTo') => (value: string | null) => {
    if (value === null || isDate(value)) onChange({ [name]: value });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <DateInput label={text.openedFrom} value={filter.openedFrom} onChange={put('openedFrom')} autoFocus />
      <DateInput label={text.openedTo} value={filter.openedTo} onChange={put('openedTo')} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={() => onChange({ openedFrom: null, openedTo: null })}>{commonText.clear}</Button>
        <Button variant="contained" onClick={onClose}>
          {commonText.close}
        </Button>
      </Box>
    </Box>
  );
}
