import { useMemo } from 'react';
import { firmColumnIds, type ListQuestion } from '../../../preload/contract/list-question.ts';
import { useRead } from '../../api/queries.ts';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import type { Shown } from '../../shared/table/DataTable.tsx';
import { withEdits } from '../../shared/table/edit.ts';
import { useToday } from '../../shared/useToday.ts';
import { firmText as text } from '../../text/firms.ts';
import { ClosableList, type Described } from '../directory/ClosableList.tsx';
import { useFirmEdits } from '../directory/useDirectoryEdits.ts';
import { useListAddress } from '../directory/useListAddress.ts';
import { firmColumns } from './columns.tsx';
import { FirmDialog } from './FirmDialogs.tsx';

const question = (shown: Shown, described: Described): ListQuestion => ({ list: 'firmalar', ...described, columns: columnsOf(shown, oneOf(firmColumnIds)) });

export function FirmListPage() {
  const address = useListAddress('closed');
  const edits = useFirmEdits();
  const today = useToday();
  const columns = useMemo(() => withEdits(firmColumns(today), edits), [today, edits]);
  const list = useRead('firms', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="firms" text={text} columns={columns} address={address} list={list} question={question} form={(close) => <FirmDialog onClose={close} />} />;
}
