import { useMemo } from 'react';
import { unitColumnIds, type ListQuestion } from '../../../preload/contract/list-question.ts';
import { useRead } from '../../api/queries.ts';
import { withEdits } from '../../shared/table/edit.ts';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import type { Shown } from '../../shared/table/DataTable.tsx';
import { unitText as text } from '../../text/directory.ts';
import { ClosableList, type Described } from '../directory/ClosableList.tsx';
import { useUnitEdits } from '../directory/useDirectoryEdits.ts';
import { useListAddress } from '../directory/useListAddress.ts';
import { unitColumns } from './columns.tsx';
import { UnitDialog } from './UnitDialogs.tsx';

const question = (shown: Shown, described: Described): ListQuestion => ({ list: 'birimler', ...described, columns: columnsOf(shown, oneOf(unitColumnIds)) });

export function UnitListPage() {
  const address = useListAddress('closed');
  const edits = useUnitEdits();
  const columns = useMemo(() => withEdits(unitColumns, edits), [edits]);
  const list = useRead('units', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="units" text={text} columns={columns} address={address} list={list} question={question} form={(close) => <UnitDialog onClose={close} />} />;
}
