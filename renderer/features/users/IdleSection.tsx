import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { IdleSettings } from '../../../preload/contract/users.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useSession } from '../../shared/session/SessionContext.ts';
import { Section } from '../../shared/Section.tsx';
import { usersText } from '../../text/users.ts';

const text = usersText.idle;

/** After how long without a key or the mouse the window locks itself. */
export function IdleSection() {
  const settings = useRead('users', 'settings', {});
  const { tiles } = useSession();
  const [editing, setEditing] = useState(false);
  return (
    <Section title={text.title}>
      <ReadResult read={settings} skeleton={<TableShape rows={1} rowHeight={32} />}>
        {(value) => (
          <>
            <Typography sx={{ mb: 1 }}>
              {value.idleMinutes === null ? text.off : text.after(value.idleMinutes)} {!tiles.some(({ hasPin }) => hasPin) && text.noPins}
            </Typography>
            <Button onClick={() => setEditing(true)}>{text.change}</Button>
            {editing && <IdleDialog settings={value} onClose={() => setEditing(false)} />}
          </>
        )}
      </ReadResult>
    </Section>
  );
}

function IdleDialog({ settings, onClose }: { readonly settings: IdleSettings; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('users', 'saveSettings', {
    defaults: { idleMinutes: settings.idleMinutes },
    onSaved: () => {
      notify(usersText.saved);
      onClose();
    },
  });
  return (
    <FormDialog title={text.title} form={form} onClose={onClose} width="xs">
      <NumberField control={form.form.control} name="idleMinutes" label={text.minutes} hint={text.minutesHint} autoFocus />
    </FormDialog>
  );
}
