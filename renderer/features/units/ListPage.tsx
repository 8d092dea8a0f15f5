import { useRead } from '../../api/queries.ts';
import { unitText as text } from '../../text/directory.ts';
import { ClosableList } from '../directory/ClosableList.tsx';
import { useListAddress } from '../directory/useListAddress.ts';
import { unitColumns } from './columns.tsx';
import { UnitDialog } from './UnitDialogs.tsx';

export function UnitListPage() {
  const address = useListAddress('closed');
  const list = useRead('units', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="units" text={text} columns={unitColumns} address={address} list={list} form={(close) => <UnitDialog onClose={close} />} />;
}
