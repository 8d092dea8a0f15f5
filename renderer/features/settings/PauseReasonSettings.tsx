import AddOutlined from '@mui/icons-material/AddOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import type { PauseReason } from '../../../preload/contract/clocks.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { pauseReasonText as text } from '../../text/clocks.ts';
import { InUse } from './InUse.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';

/** Why a request waits, and whether that may stop the legal clock too. */
export function PauseReasonSettings() {
  const reasons = useRead('clocks', 'pauseReasons', {});
  const [edited, setEdited] = useState<PauseReason | 'new' | null>(null);
  return (
    <div>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      />
      <ReadResult read={reasons} skeleton={<TableShape rows={6} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable
            label={text.title}
            rows={rows}
            rowKey={(row) => row.id}
            quiet={(row) => !row.active}
            actionsTitle={text.edit}
            actions={(row) => <RowButton label={text.editOf(row.name)} icon={<EditOutlined />} onClick={() => setEdited(row)} />}
            columns={[
              { title: text.columns.name, cell: (row) => row.name },
              { title: text.columns.stops, width: 240, cell: (row) => (row.stopsLegal ? text.stopsLegal : text.stopsTarget) },
              { title: text.columns.state, width: 120, cell: (row) => <InUse active={row.active} /> },
            ]}
          />
        )}
      </ReadResult>
      {edited && <ReasonDialog reason={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

function ReasonDialog({ reason, onClose }: { readonly reason: PauseReason | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('clocks', 'savePauseReason', {
    defaults: { id: reason?.id ?? null, name: reason?.name ?? '', stopsLegal: reason?.stopsLegal ?? false, active: reason?.active ?? true },
    onSaved: () => {
      notify(text.saved);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={reason ? text.edit : text.add} form={form} onClose={onClose} width="xs">
      <TextField control={control} name="name" label={text.name} required maxLength={150} autoFocus />
      <CheckField control={control} name="stopsLegal" label={text.stopsField} hint={text.stopsHint} />
      <CheckField control={control} name="active" label={text.active} />
    </FormDialog>
  );
}
