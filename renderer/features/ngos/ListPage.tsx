import { useRead } from '../../api/queries.ts';
import { ngoText as text } from '../../text/directory.ts';
import { ClosableList } from '../directory/ClosableList.tsx';
import { useListAddress } from '../directory/useListAddress.ts';
import { ngoColumns } from './columns.tsx';
import { NgoDialog } from './NgoDialogs.tsx';

export function NgoListPage() {
  const address = useListAddress('closed');
  const list = useRead('ngos', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="ngos" text={text} columns={ngoColumns} address={address} list={list} form={(close) => <NgoDialog onClose={close} />} />;
}
