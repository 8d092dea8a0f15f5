import { useState } from 'react';
import { useRead } from '../../api/queries.ts';
import { directoryText, unitText as text } from '../../text/directory.ts';
import { DirectoryList } from '../neighbourhoods/parts/DirectoryList.tsx';
import { useListAddress } from '../neighbourhoods/parts/useListAddress.ts';
import { unitColumns } from './columns.tsx';
import { UnitDialog } from './UnitDialogs.tsx';

export function UnitListPage() {
  const address = useListAddress('closed');
  const [creating, setCreating] = useState(false);
  const list = useRead('units', 'list', { text: address.text, withClosed: address.on }, { keep: true });
  return (
    <>
      <DirectoryList
        title={text.title}
        folder="units"
        label={text.list}
        search={text.search}
        searchName={text.searchName}
        address={address}
        toggle={{ label: directoryText.withClosed, checked: address.on, onChange: address.setOn }}
        columns={unitColumns}
        rows={list.data}
        failed={list.error && { error: list.error, retry: () => void list.refetch() }}
        newLabel={text.create}
        onNew={() => setCreating(true)}
        empty={{ title: text.emptyTitle, body: text.emptyBody }}
        {...(address.on ? {} : { notFoundBody: directoryText.closedHidden })}
      />
      {creating && <UnitDialog onClose={() => setCreating(false)} />}
    </>
  );
}
