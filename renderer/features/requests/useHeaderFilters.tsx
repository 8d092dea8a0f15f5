import { useMemo } from 'react';
import type { OwnField } from '../../../preload/contract/own-fields.ts';
import type { RequestSort, ValueColumn } from '../../../preload/contract/requests.ts';
import type { Pickable } from '../../shared/form/matching.ts';
import type { HeaderFilter } from '../../shared/table/HeaderFilter.tsx';
import { ledgerText } from '../../text/requests.ts';
import type { CodeListName, DateName, IdListName, LedgerFilter, PeriodName } from './filter.ts';
import { fixedNames } from './filterChips.ts';
import { HeaderDates } from './HeaderDates.tsx';
import { HeaderValues } from './HeaderValues.tsx';
import { useChannelNames, useNeighbourhoods, useTopics, useUnits } from './lookups.ts';

type Change = (change: Partial<LedgerFilter>) => void;

const codeColumns = { state: 'states', outcome: 'outcomes', channel: 'channels', type: 'types', priority: 'priorities' } as const satisfies Partial<Record<ValueColumn, CodeListName>>;
const idColumns = { neighbourhood: 'neighbourhoodIds', unit: 'unitIds', topic: 'topicIds', topicName: 'topicIds' } as const satisfies Readonly<Record<string, IdListName>>;
const dateColumns = {
  registeredOn: ['registeredIn', 'registeredFrom', 'registeredTo', ledgerText.registered],
  dueDate: ['dueIn', 'dueFrom', 'dueTo', ledgerText.due],
  closedOn: ['closedIn', 'closedFrom', 'closedTo', ledgerText.closed],
} as const satisfies Partial<Record<RequestSort, readonly [PeriodName, DateName, DateName, string]>>;

/** What the arrows at the heads of the ledger open, by column: values with counts, or a range of days. */
export function useHeaderFilters(filter: LedgerFilter, onChange: Change, ownFields: readonly OwnField[]): Readonly<Record<string, HeaderFilter>> {
  const channels = useChannelNames();
  const [neighbourhoodIds, unitIds, topicIds] = [useNeighbourhoods(), useUnits(), useTopics()];
  return useMemo(() => {
    const names: Readonly<Record<CodeListName, Readonly<Record<string, string>>>> = { ...fixedNames, channels };
    const records = { neighbourhoodIds, unitIds, topicIds };
    const values = (column: ValueColumn, fieldId: number | null, chosen: readonly Pickable['id'][], nameOf: (value: Pickable['id']) => string, put: (values: Pickable['id'][]) => Partial<LedgerFilter>): HeaderFilter => ({
      active: chosen.length > 0,
      content: (close) => <HeaderValues column={column} fieldId={fieldId} filter={filter} chosen={chosen} nameOf={nameOf} onChange={(next) => onChange(put(next))} onClose={close} />,
    });
    const filters: Record<string, HeaderFilter> = {};
    for (const [column, name] of Object.entries(codeColumns) as [keyof typeof codeColumns, CodeListName][]) {
      filters[column] = values(column, null, filter[name], (code) => names[name][code] ?? String(code), (codes) => ({ [name]: codes }));
    }
    for (const [column, name] of Object.entries(idColumns) as [keyof typeof idColumns, keyof typeof records][]) {
      filters[column] = values(column === 'topicName' ? 'topic' : column, null, filter[name], (id) => records[name].find((each) => each.id === id)?.label ?? '…', (ids) => ({ [name]: ids }));
    }
    for (const { id } of ownFields.filter(({ kind }) => kind === 'liste')) {
      filters[`own-${id}`] = values('own', id, filter.own[id] ?? [], String, (chosen) => ({ own: { ...filter.own, [id]: chosen.map(String) } }));
    }
    for (const [column, [period, from, to, title]] of Object.entries(dateColumns)) {
      filters[column] = {
        active: filter[period] !== null || filter[from] !== null || filter[to] !== null,
        content: (close) => <HeaderDates title={title} names={[period, from, to]} filter={filter} onChange={onChange} onClose={close} />,
      };
    }
    return filters;
  }, [filter, onChange, ownFields, channels, neighbourhoodIds, unitIds, topicIds]);
}
