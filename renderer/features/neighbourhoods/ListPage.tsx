import { useState } from 'react';
import { useRead } from '../../api/queries.ts';
import { directoryText, neighbourhoodText as text } from '../../text/directory.ts';
import { neighbourhoodColumns } from './columns.tsx';
import { CreateDialog } from './EditDialogs.tsx';
import { DirectoryList } from './parts/DirectoryList.tsx';
import { useListAddress } from './parts/useListAddress.ts';

export function NeighbourhoodListPage() {
  const address = useListAddress('closed');
  const [creating, setCreating] = useState(false);
  const list = useRead('neighbourhoods', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return (
    <>
      <DirectoryList
        title={text.title}
        folder="neighbourhoods"
        label={text.list}
        search={text.search}
        searchName={text.searchName}
        address={address}
        toggle={{ label: directoryText.withClosed, checked: address.on, onChange: address.setOn }}
        columns={neighbourhoodColumns}
        rows={list.data}
        failed={list.error && { error: list.error, retry: () => void list.refetch() }}
        newLabel={text.create}
        onNew={() => setCreating(true)}
        empty={{ title: text.emptyTitle, body: text.emptyBody }}
        {...(address.on ? {} : { notFoundBody: directoryText.closedHidden })}
      />
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}
