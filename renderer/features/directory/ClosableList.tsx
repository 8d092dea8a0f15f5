import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import type { ApiFailure } from '../../api/client.ts';
import type { Shown } from '../../shared/table/DataTable.tsx';
import type { Column } from '../../shared/table/column.ts';
import { exportText } from '../../text/export.ts';
import { directoryText } from '../../text/directory.ts';
import { DirectoryList } from './DirectoryList.tsx';
import type { ListAddress } from './useListAddress.ts';

interface Props<Row> {
  readonly folder: 'neighbourhoods' | 'ngos' | 'units' | 'firms';
  readonly text: Readonly<Record<'title' | 'list' | 'search' | 'searchName' | 'create' | 'emptyTitle' | 'emptyBody', string>>;
  readonly columns: readonly Column<Row>[];
  readonly address: ListAddress;
  readonly list: UseQueryResult<readonly Row[], ApiFailure>;
  /** The list as it is taken out of the program. */
  readonly question: (shown: Shown, described: Described) => ListQuestion;
  /** The form of a new one. */
  readonly form: (close: () => void) => ReactNode;
}

/** A short list whose closed ones are hidden until the switch shows them. */
/** What every short list says of itself, and its records. */
export interface Described {
  readonly title: string;
  readonly filters: string[];
  readonly sorted: string;
  readonly ids: number[];
}

export function ClosableList<Row extends { readonly id: number }>({ folder, text, columns, address, list, form, question }: Props<Row>) {
  const [creating, setCreating] = useState(false);
  return (
    <>
      <DirectoryList
        title={text.title}
        folder={folder}
        label={text.list}
        search={text.search}
        searchName={text.searchName}
        address={address}
        toggle={{ label: directoryText.withClosed, checked: address.on, onChange: address.setOn }}
        columns={columns}
        rows={list.data}
        failed={list.error && { error: list.error, retry: () => void list.refetch() }}
        question={(shown) =>
          question(shown, {
            title: text.title,
            filters: [...(address.text === '' ? [] : [exportText.search(address.text)]), ...(address.on ? [exportText.withClosed] : [])],
            sorted: '',
            ids: [...(shown.ids ?? [])],
          })
        }
        newLabel={text.create}
        onNew={() => setCreating(true)}
        empty={{ title: text.emptyTitle, body: text.emptyBody }}
        {...(address.on ? {} : { notFoundBody: directoryText.closedHidden })}
      />
      {creating && form(() => setCreating(false))}
    </>
  );
}
