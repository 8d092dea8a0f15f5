import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { Section } from '../../shared/Section.tsx';
import { disposalText as text } from '../../text/disposal.ts';
import { directoryText } from '../../text/directory.ts';

/** The privacy notice: whose words it has, changing them, and printing it. */
export function NoticeSection() {
  const notice = useRead('privacyNotice', 'get', {});
  const reset = useWrite('privacyNotice', 'reset');
  const notify = useNotify();
  const [editing, setEditing] = useState(false);
  return (
    <Section title={text.notice}>
      <Typography color="textSecondary">{text.noticeLead}</Typography>
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5, alignItems: 'center' }}>
        <Typography sx={{ flex: 1 }}>{notice.data?.own ? text.noticeOwn : text.noticeShipped}</Typography>
        {notice.data?.own && <Button onClick={() => reset.mutate({}, { onSuccess: () => notify(text.noticeSaved), onError: (error) => notify(error.message) })}>{text.noticeReset}</Button>}
        <Button disabled={!notice.data} onClick={() => setEditing(true)}>
          {directoryText.edit}
        </Button>
        <Box role="group" aria-label={text.noticePrint}>
          <PrintMenu report={{ kind: 'aydinlatma' }} shortcut={false} />
        </Box>
      </Box>
      {editing && notice.data && <NoticeDialog words={notice.data.text} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function NoticeDialog({ words, onClose }: { readonly words: string; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('privacyNotice', 'save', {
    defaults: { text: words },
    onSaved: () => {
      notify(text.noticeSaved);
      onClose();
    },
  });
  return (
    <FormDialog title={text.notice} form={form} onClose={onClose} width="md">
      <TextField control={form.form.control} name="text" label={text.noticeText} required rows={16} maxLength={12_000} hint={text.noticeHint} />
    </FormDialog>
  );
}
