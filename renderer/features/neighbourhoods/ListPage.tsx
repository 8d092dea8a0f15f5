import { useMemo } from 'react';
import { neighbourhoodColumnIds, type ListQuestion } from '../../../preload/contract/list-question.ts';
import { useRead } from '../../api/queries.ts';
import { withEdits } from '../../shared/table/edit.ts';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import type { Shown } from '../../shared/table/DataTable.tsx';
import { neighbourhoodText as text } from '../../text/directory.ts';
import { ClosableList, type Described } from '../directory/ClosableList.tsx';
import { useNeighbourhoodEdits } from '../directory/useDirectoryEdits.ts';
import { useListAddress } from '../directory/useListAddress.ts';
import { neighbourhoodColumns } from './columns.tsx';
import { CreateDialog } from './EditDialogs.tsx';

const question = (shown: Shown, described: Described): ListQuestion => ({ list: 'mahalleler', ...described, columns: columnsOf(shown, oneOf(neighbourhoodColumnIds)) });

export function NeighbourhoodListPage() {
  const address = useListAddress('closed');
  const edits = useNeighbourhoodEdits();
  const columns = useMemo(() => withEdits(neighbourhoodColumns, edits), [edits]);
  const list = useRead('neighbourhoods', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="neighbourhoods" text={text} columns={columns} address={address} list={list} question={question} form={(close) => <CreateDialog onClose={close} />} />;
}
