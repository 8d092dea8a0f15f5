import { useRead } from '../../api/queries.ts';
import { neighbourhoodText as text } from '../../text/directory.ts';
import { ClosableList } from '../directory/ClosableList.tsx';
import { useListAddress } from '../directory/useListAddress.ts';
import { neighbourhoodColumns } from './columns.tsx';
import { CreateDialog } from './EditDialogs.tsx';

export function NeighbourhoodListPage() {
  const address = useListAddress('closed');
  const list = useRead('neighbourhoods', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return <ClosableList folder="neighbourhoods" text={text} columns={neighbourhoodColumns} address={address} list={list} form={(close) => <CreateDialog onClose={close} />} />;
}
