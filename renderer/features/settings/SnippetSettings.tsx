import AddOutlined from '@mui/icons-material/AddOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Snippet } from '../../../preload/contract/snippets.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { snippetText as text } from '../../text/snippets.ts';
import { InUse } from './InUse.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SnippetDialog } from './SnippetDialog.tsx';

/** Texts that the office writes again and again. */
export function SnippetSettings() {
  const snippets = useRead('snippets', 'list', {});
  const [edited, setEdited] = useState<Snippet | 'new' | null>(null);
  return (
    <Box sx={{ maxWidth: 980 }}>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} sx={{ flex: 'none' }} onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      />
      <ReadResult read={snippets} skeleton={<TableShape rows={10} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable
            label={text.title}
            rows={rows}
            rowKey={(row) => row.id}
            quiet={(row) => !row.active}
            actionsTitle={text.editTitle}
            actions={(row) => <RowButton label={text.editOf(row.title)} icon={<EditOutlined />} onClick={() => setEdited(row)} />}
            columns={[
              { title: text.columns.code, width: 84, cell: (row) => <strong>{text.typed(row.code)}</strong> },
              { title: text.columns.title, width: 170, cell: (row) => row.title },
              { title: text.columns.text, cell: (row) => row.text },
              { title: text.columns.state, width: 120, cell: (row) => <InUse active={row.active} /> },
            ]}
          />
        )}
      </ReadResult>
      {edited && <SnippetDialog snippet={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}
