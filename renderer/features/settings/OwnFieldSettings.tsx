import { Box, Button } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { mostOwnFields, type OwnField } from '../../../preload/contract/own-fields.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { ownFieldKindNames, ownFieldText as text } from '../../text/own-fields.ts';
import { InUse } from './InUse.tsx';
import { OwnFieldDialog } from './OwnFieldDialog.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';

/** What the office's sheet has as a column of its own. */
export function OwnFieldSettings() {
  const fields = useRead('ownFields', 'list', {});
  const arrange = useWrite('ownFields', 'arrange');
  const notify = useNotify();
  const [edited, setEdited] = useState<OwnField | 'new' | null>(null);
  const moveUp = (rows: readonly OwnField[], at: number) => {
    const ids = rows.map(({ id }) => id);
    const [moved = 0] = ids.splice(at, 1);
    ids.splice(at - 1, 0, moved);
    arrange.mutate({ ids }, { onError: (error) => notify(error.message) });
  };
  return (
    <Box sx={{ maxWidth: 720 }}>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} disabled={(fields.data?.length ?? 0) >= mostOwnFields} onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      />
      <ReadResult read={fields} skeleton={<TableShape rows={4} rowHeight={32} />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={text.emptyTitle} body={text.emptyBody} />
          ) : (
            <SimpleTable
              label={text.title}
              rows={rows}
              rowKey={(row) => row.id}
              quiet={(row) => !row.active}
              actionsTitle={text.editTitle}
              actions={(row) => (
                <>
                  {rows[0] !== row && <RowButton label={text.up(row.name)} icon={<ArrowUpwardOutlined />} onClick={() => moveUp(rows, rows.indexOf(row))} />}
                  <RowButton label={text.editOf(row.name)} icon={<EditOutlined />} onClick={() => setEdited(row)} />
                </>
              )}
              columns={[
                { title: text.columns.name, cell: (row) => row.name },
                { title: text.columns.kind, width: 90, cell: (row) => ownFieldKindNames[row.kind] },
                { title: text.columns.choices, cell: (row) => row.choices.join(', ') },
                { title: text.columns.state, width: 120, cell: (row) => <InUse active={row.active} /> },
              ]}
            />
          )
        }
      </ReadResult>
      {edited && <OwnFieldDialog field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}
