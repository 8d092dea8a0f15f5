import { useState } from 'react';
import { useRead } from '../../api/queries.ts';
import { directoryText, ngoText as text } from '../../text/directory.ts';
import { DirectoryList } from '../neighbourhoods/parts/DirectoryList.tsx';
import { useListAddress } from '../neighbourhoods/parts/useListAddress.ts';
import { ngoColumns } from './columns.tsx';
import { NgoDialog } from './NgoDialogs.tsx';

export function NgoListPage() {
  const address = useListAddress('closed');
  const [creating, setCreating] = useState(false);
  const list = useRead('ngos', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return (
    <>
      <DirectoryList
        title={text.title}
        folder="ngos"
        label={text.list}
        search={text.search}
        searchName={text.searchName}
        address={address}
        toggle={{ label: directoryText.withClosed, checked: address.on, onChange: address.setOn }}
        columns={ngoColumns}
        rows={list.data}
        failed={list.error && { error: list.error, retry: () => void list.refetch() }}
        newLabel={text.create}
        onNew={() => setCreating(true)}
        empty={{ title: text.emptyTitle, body: text.emptyBody }}
        {...(address.on ? {} : { notFoundBody: directoryText.closedHidden })}
      />
      {creating && <NgoDialog onClose={() => setCreating(false)} />}
    </>
  );
}
