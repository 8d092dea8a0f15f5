import { Button } from '@mui/material';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isLedgerColumn } from '../../../preload/contract/list-question.ts';
import type { RequestRow, RequestSort } from '../../../preload/contract/requests.ts';
import { call } from '../../api/client.ts';
import { useCommand, useCommands } from '../../shared/commands/CommandProvider.tsx';
import { columnsOf } from '../../shared/export/columnsOf.ts';
import { ListExport } from '../../shared/export/ListExport.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { Page } from '../../shared/Page.tsx';
import type { Sort } from '../../shared/table/column.ts';
import { DataTable, type TableHandle } from '../../shared/table/DataTable.tsx';
import { useToday } from '../../shared/useToday.ts';
import { exportText } from '../../text/export.ts';
import { ledgerText, sortColumns } from '../../text/requests.ts';
import { ImportButton, ImportWords } from '../imports/ImportButton.tsx';
import { LedgerPaste } from '../imports/LedgerPaste.tsx';
import { MarkDuplicatesButton } from '../links/MarkDialog.tsx';
import { useLedgerActions } from './bulk/useLedgerActions.tsx';
import { ledgerColumns } from './columns.tsx';
import { firstSort, isNarrowed, question, writeFilter } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { useChannelNames, useOwnFields } from './lookups.ts';
import { useFilterWords } from './useFilterWords.ts';
import { useHeaderFilters } from './useHeaderFilters.tsx';
import { useLedgerEdits } from './useLedgerEdits.tsx';
import { useLedgerFilter } from './useLedgerFilter.ts';
import { useLedgerViews } from './views/useLedgerViews.ts';
import { ViewBar } from './views/ViewBar.tsx';
import { ForWork } from '../../shared/session/ForWork.tsx';

const idOf = (row: RequestRow) => row.id;

/** The ledger: everything by keyboard, filters in the address, rows from the database as they scroll into view. */
export function RequestListPage() {
  const navigate = useNavigate();
  const commands = useCommands();
  const [filter, change] = useLedgerFilter();
  const views = useLedgerViews(filter, change);
  const clear = () => {
    views.apply(null);
    change({ sort: filter.sort, descending: filter.descending });
  };

  const [total, setTotal] = useState<number | undefined>(undefined);
  const [selected, setSelected] = useState<readonly RequestRow[]>([]);
  const [active, setActive] = useState<RequestRow | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);

  const filterWords = useFilterWords(filter);
  const channelNames = useChannelNames();
  const ownFields = useOwnFields();
  const { edits, dialog } = useLedgerEdits(ownFields);
  const headerFilters = useHeaderFilters(filter, change, ownFields);
  const today = useToday();
  const columns = useMemo(() => ledgerColumns(channelNames, today, ownFields, edits), [channelNames, today, ownFields, edits]);
  const firstColumns = useMemo(() => ({ widths: {}, order: columns.map(({ id }) => id), hidden: columns.filter(({ hiddenAtFirst }) => hiddenAtFirst).map(({ id }) => id) }), [columns]);
  const pages = useMemo(
    () => ({
      key: ['requests', 'list', writeFilter(filter).toString()],
      fetch: (offset: number, limit: number) => call('requests', 'list', { ...question(filter), offset, limit }),
      count: async () => (await call('requests', 'count', question(filter))).total,
    }),
    [filter],
  );
  const open = useCallback((row: RequestRow) => void navigate(`/requests/${row.id}`), [navigate]);
  const actions = useLedgerActions({
    selected,
    active,
    onDone: () => {
      table.current?.clearSelection();
      table.current?.focus();
    },
  });
  const crossTable = () => void navigate(`/requests/cross?${writeFilter({ ...filter, ...firstSort }).toString()}`);
  useCommand('crossTable', crossTable);
  useCommand('searchList', () => search.current?.select());
  useCommand('leave', () => void navigate('/'));

  return (
    <Page
      title={ledgerText.title}
      {...(total === undefined ? {} : { count: total })}
      scroll={false}
      filters={
        <>
          <FilterBar filter={filter} onChange={change} onClear={clear} views={<ViewBar views={views} firstColumns={firstColumns} onCrossTable={crossTable} />} searchRef={search} onLeave={() => table.current?.focus()} />
          <ListExport
            table={table}
            total={total}
            question={(shown) => ({
              list: 'talepler',
              title: ledgerText.title,
              filters: [...filterWords],
              sorted: exportText.sorted(sortColumns[filter.sort], filter.descending),
              columns: columnsOf(shown, isLedgerColumn),
              filter: question(filter),
              sort: filter.sort,
              descending: filter.descending,
            })}
          />
          <ImportButton kind="talepler" />
        </>
      }
    >
      <ForWork>
        <LedgerPaste />
      </ForWork>
      <DataTable<RequestRow>
        key={`${views.table.name}:${views.table.version}`}
        ref={table}
        name={views.table.name}
        arrangement={views.table.arrangement}
        label={ledgerText.list}
        columns={columns}
        pages={pages}
        idOf={idOf}
        sort={{ column: filter.sort, descending: filter.descending }}
        onSort={(sort: Sort) => change({ sort: sort.column as RequestSort, descending: sort.descending })}
        onOpen={open}
        filters={headerFilters}
        selectable
        onSelect={setSelected}
        onActive={setActive}
        onTotal={setTotal}
        selectionActions={
          <>
            {actions.buttons}
            <ForWork>
              <MarkDuplicatesButton rows={selected} onDone={() => table.current?.clearSelection()} />
            </ForWork>
          </>
        }
        autoFocus
        empty={
          isNarrowed(filter) ? (
            <EmptyState
              title={ledgerText.emptyFilteredTitle}
              body={ledgerText.emptyFilteredBody}
              action={<Button onClick={clear}>{ledgerText.clearAll}</Button>}
            />
          ) : (
            <EmptyState
              title={ledgerText.emptyTitle}
              body={ledgerText.emptyBody}
              action={
                <>
                  <ForWork>
                    <Button variant="contained" onClick={() => commands.run('newRequest')}>
                      {ledgerText.newRequest}
                    </Button>
                  </ForWork>
                  <ImportWords kind="talepler" />
                </>
              }
            />
          )
        }
      />
      {actions.dialogs}
      {dialog}
    </Page>
  );
}
