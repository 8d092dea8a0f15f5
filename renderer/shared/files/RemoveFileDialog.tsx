import { Typography } from '@mui/material';
import type { Attachment } from '../../../preload/contract/files.ts';
import { filesText as text } from '../../text/files.ts';
import { useNotify } from '../feedback/NotifyProvider.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { TextField } from '../form/TextField.tsx';
import { useOperationForm } from '../form/useOperationForm.ts';

export function RemoveFileDialog({ file, onClose }: { readonly file: Attachment; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('files', 'remove', {
    defaults: { id: file.id, reason: '' },
    onSaved: () => {
      notify(text.removed);
      onClose();
    },
  });
  return (
    <FormDialog title={text.removeTitle} form={form} onClose={onClose} saveLabel={text.remove} width="xs">
      <Typography>{text.removeBody(file.name)}</Typography>
      <TextField control={form.form.control} name="reason" label={text.reason} required maxLength={500} autoFocus />
    </FormDialog>
  );
}
