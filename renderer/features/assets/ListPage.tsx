import { Box, Button } from '@mui/material';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AssetRow, AssetSort } from '../../../preload/contract/assets.ts';
import { assetColumnIds } from '../../../preload/contract/list-question.ts';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import { ListExport } from '../../shared/export/ListExport.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Page } from '../../shared/Page.tsx';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { SearchBox } from '../../shared/SearchBox.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';
import type { Sort } from '../../shared/table/column.ts';
import { DataTable, type TableHandle } from '../../shared/table/DataTable.tsx';
import { assetsText as text } from '../../text/assets.ts';
import { exportText } from '../../text/export.ts';
import { AssetDialog } from './AssetDialogs.tsx';
import { assetColumns } from './columns.tsx';
import { FilterChips } from './FilterChips.tsx';
import { useAssetActions } from './useAssetActions.tsx';
import { useAssetAddress, type AssetQuestion } from './useAssetAddress.ts';
import { useAssetPapers } from './useAssetPapers.tsx';

const idOf = (row: AssetRow) => row.id;

/** The register: what there is, who has it, where and since when. */
export function AssetListPage() {
  const navigate = useNavigate();
  const notify = useNotify();
  const address = useAssetAddress();
  const { question } = address;
  const [creating, setCreating] = useState(false);
  const [total, setTotal] = useState<number | undefined>(undefined);
  const [selected, setSelected] = useState<readonly AssetRow[]>([]);
  const [active, setActive] = useState<AssetRow | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const works = useMayWork();
  const papers = useAssetPapers();
  const pages = useMemo(() => ({ key: ['assets', 'list', question], fetch: (offset: number, limit: number) => call('assets', 'list', { ...question, offset, limit }) }), [question]);
  const open = useCallback((row: AssetRow) => void navigate(`/assets/${row.id}`), [navigate]);
  const actions = useAssetActions({
    selected,
    active,
    onDone: () => {
      table.current?.clearSelection();
      table.current?.focus();
    },
  });
  const filters = useFilterWords(question);
  const create = () => setCreating(true);
  useCommand('newAsset', create, { enabled: works });
  useCommand('searchList', () => search.current?.select());
  useCommand('leave', () => void navigate('/'));
  const newButton = works && (
    <Button variant="contained" onClick={create}>
      {text.create}
    </Button>
  );
  return (
    <Page
      title={text.title}
      {...(total === undefined ? {} : { count: total })}
      scroll={false}
      primary={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <PrintMenu report={{ kind: 'demirbas_listesi', neighbourhoodId: question.neighbourhoodId, unitId: question.unitId }} tables />
          {newButton}
        </Box>
      }
      filters={
        <>
          <SearchBox text={question.text} onText={(typed) => address.change({ text: typed })} placeholder={text.search} label={text.searchName} inputRef={search} onLeave={() => table.current?.focus()} />
          <FilterChips address={address} />
          <ListExport
            table={table}
            total={total}
            question={(shown) => {
              const { sort, descending, ...filter } = question;
              return { list: 'demirbaslar', title: text.title, filters: [...filters], sorted: exportText.sorted(text[sort], descending), columns: columnsOf(shown, oneOf(assetColumnIds)), filter, sort, descending };
            }}
          />
        </>
      }
    >
      <DataTable<AssetRow>
        ref={table}
        name="assets"
        label={text.list}
        columns={assetColumns}
        pages={pages}
        idOf={idOf}
        sort={{ column: question.sort, descending: question.descending }}
        onSort={(sort: Sort) => address.change({ sort: sort.column as AssetSort, descending: sort.descending })}
        onOpen={open}
        selectable
        onSelect={setSelected}
        onActive={setActive}
        onTotal={setTotal}
        selectionActions={actions.buttons}
        autoFocus
        empty={
          address.narrowed ? (
            <EmptyState title={text.notFoundTitle} body={text.notFoundBody} action={<Button onClick={address.clear}>{text.clearFilters}</Button>} />
          ) : (
            <EmptyState title={text.emptyTitle} body={text.emptyBody} action={newButton} />
          )
        }
      />
      {actions.dialogs}
      {papers.question}
      {creating && (
        <AssetDialog
          onClose={() => setCreating(false)}
          onMade={({ numbers, formNo }) => {
            setCreating(false);
            table.current?.focus();
            if (formNo === null) notify(text.made(numbers));
            else papers.tellGiven(text.madeAndGiven(numbers.length, formNo), formNo);
          }}
        />
      )}
    </Page>
  );
}

/** What narrows the list, for the head of the file that is taken out. */
function useFilterWords({ text: typed, view, neighbourhoodId, unitId, purchaseId }: AssetQuestion): readonly string[] {
  const { data = [] } = useRead('neighbourhoods', 'list', { text: '', withClosed: true });
  const place = data.find(({ id }) => id === neighbourhoodId);
  return [
    ...(typed === '' ? [] : [exportText.search(typed)]),
    ...(view === 'hepsi' ? [] : [text.viewNames[view]]),
    ...(place ? [text.atPlace(place.name)] : []),
    ...(unitId === null ? [] : [text.ofUnit]),
    ...(purchaseId === null ? [] : [text.ofPurchase]),
  ];
}
