import { Box } from '@mui/material';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { Channel } from '../../../preload/contract/catalogue.ts';
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

const text = settingsText.channels;

/** The ways a request comes in: what this office calls them and which it uses. */
export function ChannelSettings() {
  const channels = useRead('catalogue', 'channels', {});
  const [edited, setEdited] = useState<Channel | null>(null);
  return (
    <Box sx={{ maxWidth: 760 }}>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={channels} skeleton={<TableShape rows={13} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable
            label={text.title}
            rows={rows}
            rowKey={(row) => row.code}
            quiet={(row) => !row.active}
            actionsTitle={text.editTitle}
            actions={(row) => <RowButton label={text.editOf(row.name)} icon={<EditOutlined />} onClick={() => setEdited(row)} />}
            columns={[
              { title: text.columns.name, cell: (row) => row.name },
              { title: text.columns.number, width: 220, cell: (row) => (row.externalNo ? text.numbers[row.externalNo] : text.noNumber) },
              { title: text.columns.state, width: 140, cell: (row) => <InUse active={row.active} /> },
            ]}
          />
        )}
      </ReadResult>
      {edited && <ChannelDialog channel={edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}

function ChannelDialog({ channel, onClose }: { readonly channel: Channel; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('catalogue', 'saveChannel', {
    defaults: { code: channel.code, name: channel.name, active: channel.active },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  return (
    <FormDialog title={text.editTitle} form={form} onClose={onClose} width="xs">
      <TextField control={form.form.control} name="name" label={text.fields.name} required maxLength={60} autoFocus />
      <CheckField control={form.form.control} name="active" label={text.fields.active} />
    </FormDialog>
  );
}
