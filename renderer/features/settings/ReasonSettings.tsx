import { Box, Button } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { Reason } from '../../../preload/contract/catalogue.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { settingsText } from '../../text/settings.ts';
import { InUse } from './InUse.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';

const text = settingsText.reasons;

/** Why something was not done; the list of the quarterly report. */
export function ReasonSettings() {
  const reasons = useRead('catalogue', 'reasons', {});
  const [edited, setEdited] = useState<Reason | 'new' | null>(null);
  return (
    <Box sx={{ maxWidth: 720 }}>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      />
      <ReadResult read={reasons} skeleton={<TableShape rows={10} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable
            label={text.title}
            rows={rows}
            rowKey={(row) => row.id}
            quiet={(row) => !row.active}
            actionsTitle={text.editTitle}
            actions={(row) => <RowButton label={text.editOf(row.name)} icon={<EditOutlined />} onClick={() => setEdited(row)} />}
            columns={[
              { title: text.columns.name, cell: (row) => row.name },
              { title: text.columns.state, width: 140, cell: (row) => <InUse active={row.active} /> },
            ]}
          />
        )}
      </ReadResult>
      {edited && <ReasonDialog reason={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}

function ReasonDialog({ reason, onClose }: { readonly reason: Reason | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('catalogue', 'saveReason', {
    defaults: { id: reason?.id ?? null, name: reason?.name ?? '', active: reason?.active ?? true },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  return (
    <FormDialog title={reason ? text.editTitle : text.add} form={form} onClose={onClose} width="xs">
      <TextField control={form.form.control} name="name" label={text.fields.name} required maxLength={150} autoFocus />
      <CheckField control={form.form.control} name="active" label={text.fields.active} />
    </FormDialog>
  );
}
