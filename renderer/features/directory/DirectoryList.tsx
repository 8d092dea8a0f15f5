import { Box, Button, FormControlLabel, Switch } from '@mui/material';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import type { ApiFailure } from '../../api/client.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { ListExport } from '../../shared/export/ListExport.tsx';
import { Page } from '../../shared/Page.tsx';
import { SearchBox } from '../../shared/SearchBox.tsx';
import type { Column, PageSource } from '../../shared/table/column.ts';
import { DataTable, type Shown, type TableHandle } from '../../shared/table/DataTable.tsx';
import { commonText } from '../../text/common.ts';
import { directoryText } from '../../text/directory.ts';
import { ImportButton, ImportWords } from '../imports/ImportButton.tsx';
import type { ListAddress } from './useListAddress.ts';
import { useMayWork } from '../../shared/session/ForWork.tsx';

interface Props<Row> {
  readonly title: string;
  /** Folder of the record pages and name under which the columns are remembered. */
  readonly folder: 'neighbourhoods' | 'people' | 'ngos' | 'units' | 'firms';
  readonly label: string;
  readonly search: string;
  readonly searchName: string;
  readonly address: ListAddress;
  /** The switch beside the search box. */
  readonly toggle: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };
  readonly columns: readonly Column<Row>[];
  readonly rows?: readonly Row[] | undefined;
  readonly pages?: PageSource<Row>;
  readonly failed?: { readonly error: ApiFailure; readonly retry: () => void } | null;
  readonly newLabel: string;
  readonly onNew: () => void;
  /** Further buttons of the top bar, before the primary one. */
  readonly beside?: ReactNode;
  readonly empty: { readonly title: string; readonly body: string; readonly action?: ReactNode };
  readonly notFoundBody?: string;
  /** The list as it is taken out of the program. */
  readonly question: (shown: Shown) => ListQuestion;
}

/** What can be brought in from a table. */
const kinds = { neighbourhoods: 'mahalleler', people: 'muhtarlar', ngos: 'stk', units: 'birimler', firms: null } as const;
const idOf = (row: { readonly id: number }) => row.id;

/** The list page of the directory; its four kinds differ in columns and words only. */
export function DirectoryList<Row extends { readonly id: number }>(props: Props<Row>) {
  const { title, folder, label, address, toggle, columns, rows, pages, failed, newLabel, onNew, beside, empty } = props;
  const kind = kinds[folder];
  const navigate = useNavigate();
  const [total, setTotal] = useState<number | undefined>(undefined);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const open = useCallback((row: Row) => void navigate(`/${folder}/${row.id}`), [navigate, folder]);
  useCommand('searchList', () => search.current?.select());
  useCommand('leave', () => void navigate('/'));
  const works = useMayWork();
  const newButton = works && (
    <Button variant="contained" onClick={onNew}>
      {newLabel}
    </Button>
  );
  return (
    <Page
      title={title}
      {...(total === undefined ? {} : { count: total })}
      scroll={false}
      primary={
        <Box sx={{ display: 'flex', gap: 1 }}>
          {beside}
          {newButton}
        </Box>
      }
      filters={
        <>
          <SearchBox text={address.text} onText={address.setText} placeholder={props.search} label={props.searchName} inputRef={search} onLeave={() => table.current?.focus()} />
          <FormControlLabel
            sx={{ ml: 0, gap: 0.5, '& .MuiFormControlLabel-label': { fontSize: 14 } }}
            control={<Switch checked={toggle.checked} onChange={(_, checked) => toggle.onChange(checked)} />}
            label={toggle.label}
          />
          <ListExport table={table} question={props.question} total={total} />
          {kind && <ImportButton kind={kind} />}
        </>
      }
    >
      {failed ? (
        <Box sx={{ p: 2 }}>
          <Problem error={failed.error} onRetry={failed.retry} />
        </Box>
      ) : (
        <DataTable<Row>
          ref={table}
          name={folder}
          label={label}
          columns={columns}
          {...(pages ? { pages } : { rows })}
          idOf={idOf}
          onOpen={open}
          onTotal={setTotal}
          autoFocus
          empty={
            address.text ? (
              <EmptyState title={directoryText.notFoundTitle} body={props.notFoundBody ?? directoryText.notFoundBody} action={<Button onClick={() => address.setText('')}>{commonText.clearSearch}</Button>} />
            ) : (
              <EmptyState
                title={empty.title}
                body={empty.body}
                action={
                  <>
                    {empty.action ?? newButton}
                    {kind && <ImportWords kind={kind} />}
                  </>
                }
              />
            )
          }
        />
      )}
    </Page>
  );
}
