import type { FieldChange } from '../../../preload/contract/history.ts';
import { formatDateTime } from '../../shared/format.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { historyText as text } from '../../text/trace.ts';

/** Every field that changed: old value, new value, who, when. */
export function ChangeTable({ label, changes }: { readonly label: string; readonly changes: readonly FieldChange[] }) {
  return (
    <SimpleTable
      label={label}
      rows={changes.map((change, index) => ({ ...change, index }))}
      rowKey={({ index }) => index}
      columns={[
        { title: text.at, width: 130, cell: ({ at }) => formatDateTime(at) },
        { title: text.actor, width: 120, cell: ({ actor }) => actor },
        { title: text.field, width: 190, cell: ({ field, about }) => (about === '' ? field : <FieldAbout field={field} about={about} />) },
        { title: text.before, cell: ({ before }) => <Value>{before}</Value> },
        { title: text.after, cell: ({ after }) => <Value>{after}</Value> },
      ]}
    />
  );
}

function FieldAbout({ field, about }: { readonly field: string; readonly about: string }) {
  return (
    <>
      {field}
      <br />
      <small>{about}</small>
    </>
  );
}

function Value({ children }: { readonly children: string }) {
  return <span style={{ overflowWrap: 'anywhere' }}>{children || text.nothing}</span>;
}
