import { useMemo } from 'react';
import { ngoColumnIds, type ListQuestion } from '../../../preload/contract/list-question.ts';
import { useRead } from '../../api/queries.ts';
import { withEdits } from '../../shared/table/edit.ts';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import type { Shown } from '../../shared/table/DataTable.tsx';
import { ngoText as text } from '../../text/directory.ts';
import { ClosableList, type Described } from '../directory/ClosableList.tsx';
import { useNgoEdits } from '../directory/useDirectoryEdits.ts';
import { useListAddress } from '../directory/useListAddress.ts';
import { ngoColumns } from './columns.tsx';
import { NgoDialog } from './NgoDialogs.tsx';

const question = (shown: Shown, described: Described): ListQuestion => ({ list: 'stklar', ...described, columns: columnsOf(shown, oneOf(ngoColumnIds)) });

export function NgoListPage() {
  const address = useListAddress('closed');
  const edits = useNgoEdits();
  const columns = useMemo(() => withEdits(ngoColumns, edits), [edits]);
  const list = useRead('ngos', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="ngos" text={text} columns={columns} address={address} list={list} question={question} form={(close) => <NgoDialog onClose={close} />} />;
}
