import { Box, Button, Typography } from '@mui/material';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { purchaseColumnIds } from '../../../preload/contract/list-question.ts';
import type { PurchaseSort } from '../../../preload/contract/purchases.ts';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { sumOf } from '../../../preload/contract/purchase-money.ts';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand, useCommands } from '../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../shared/commands/withKey.ts';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import { ListExport } from '../../shared/export/ListExport.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { formatMoney } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { ForWork } from '../../shared/session/ForWork.tsx';
import type { Sort } from '../../shared/table/column.ts';
import { DataTable, type TableHandle } from '../../shared/table/DataTable.tsx';
import { useAddressFilter } from '../../shared/useAddressFilter.ts';
import { exportText } from '../../text/export.ts';
import { purchaseColumnNames, purchaseListText as text, purchaseViewNames } from '../../text/purchases.ts';
import { purchaseColumns } from './columns.tsx';
import { emptyFilter, isNarrowed, question, readFilter, writeFilter, type ListFilter } from './filter.ts';
import { FilterRow } from './FilterRow.tsx';
import { useFilterChips } from './useChips.ts';
import { useHeaderFilters } from './useHeaderFilters.tsx';

const idOf = (row: PurchaseRow) => row.id;
const isColumn = oneOf(purchaseColumnIds);

/** The purchases: on whom each waits and since when, what is missing, what it comes to. */
export function PurchaseListPage() {
  const navigate = useNavigate();
  const [filter, change] = useAddressFilter<ListFilter>(readFilter, writeFilter);
  const [total, setTotal] = useState<number | undefined>(undefined);
  const [selected, setSelected] = useState<readonly PurchaseRow[]>([]);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const headerFilters = useHeaderFilters(filter, change);
  const chips = useFilterChips(filter);
  const pages = useMemo(
    () => ({
      key: ['purchases', 'list', writeFilter(filter).toString()],
      fetch: (offset: number, limit: number) => call('purchases', 'list', { ...question(filter), offset, limit }),
    }),
    [filter],
  );
  const open = useCallback((row: PurchaseRow) => void navigate(`/purchases/${row.id}`), [navigate]);
  const clear = () => change({ ...emptyFilter, view: filter.view, sort: filter.sort, descending: filter.descending });
  useCommand('searchList', () => search.current?.select());
  useCommand('leave', () => void navigate('/'));
  return (
    <Page
      title={text.title}
      {...(total === undefined ? {} : { count: total })}
      scroll={false}
      primary={
        <ForWork>
          <NewButton />
        </ForWork>
      }
      filters={
        <>
          <FilterRow filter={filter} onChange={change} onClear={clear} searchRef={search} onLeave={() => table.current?.focus()} />
          <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 1 }}>
            <ListSum filter={filter} />
            <ListExport
            table={table}
            total={total}
            question={(shown) => ({
              list: 'satinalmalar',
              title: text.title,
              filters: [purchaseViewNames[filter.view], ...(filter.text === '' ? [] : [exportText.search(filter.text)]), ...chips.map(({ label }) => label)],
              sorted: exportText.sorted(purchaseColumnNames[filter.sort], filter.descending),
              columns: columnsOf(shown, isColumn),
              filter: question(filter),
              sort: filter.sort,
              descending: filter.descending,
            })}
          />
          </Box>
        </>
      }
    >
      <DataTable<PurchaseRow>
        ref={table}
        name="purchases"
        label={text.list}
        columns={purchaseColumns}
        pages={pages}
        idOf={idOf}
        sort={{ column: filter.sort, descending: filter.descending }}
        onSort={(sort: Sort) => change({ sort: sort.column as PurchaseSort, descending: sort.descending })}
        onOpen={open}
        filters={headerFilters}
        selectable
        onSelect={setSelected}
        onTotal={setTotal}
        selectionActions={selected.length > 0 && <span>{text.selectedSum(formatMoney(sumOf(selected.map(({ amount }) => amount))))}</span>}
        autoFocus
        empty={<Empty filter={filter} onClear={clear} />}
      />
    </Page>
  );
}

function NewButton() {
  const commands = useCommands();
  return (
    <Button variant="contained" onClick={() => commands.run('newPurchase')}>
      {withKey(text.newPurchase, 'newPurchase')}
    </Button>
  );
}

/** What the whole list comes to, not only the rows in sight. */
function ListSum({ filter }: { readonly filter: ListFilter }) {
  const { data } = useRead('purchases', 'list', { ...question(filter), limit: 1 }, { keep: true });
  return (
    <Box role="status">
      {data && data.total > 0 && (
        <Typography variant="body2" color="textSecondary">
          {text.listSum(formatMoney(data.amount))}
        </Typography>
      )}
    </Box>
  );
}

function Empty({ filter, onClear }: { readonly filter: ListFilter; readonly onClear: () => void }) {
  if (isNarrowed(filter)) return <EmptyState title={text.emptyFilteredTitle} body={text.emptyFilteredBody} action={<Button onClick={onClear}>{text.clearAll}</Button>} />;
  if (filter.view === 'takili') return <EmptyState title={text.emptyStuckTitle} body={text.emptyStuckBody} />;
  return (
    <EmptyState
      title={text.emptyTitle}
      body={text.emptyBody}
      action={
        <ForWork>
          <NewButton />
        </ForWork>
      }
    />
  );
}
