import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { Note, type ActionProps } from './parts.tsx';

/** Reopening is counted and keeps the first closing date. */
export function ReopenDialog({ request, onClose, onDone }: ActionProps) {
  const notify = useNotify();
  const form = useOperationForm('requests', 'reopen', {
    defaults: { id: request.id, reason: '', on: useToday() },
    onSaved: () => {
      notify(actionText.reopened);
      onDone();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={actionText.reopenTitle} form={form} onClose={onClose} saveLabel={actionText.reopenSave}>
      <TextField control={control} name="reason" label={actionText.reopenReason} required rows={2} autoFocus />
      <DateField control={control} name="on" label={actionText.on} required />
      <Note>{actionText.reopenNote}</Note>
    </FormDialog>
  );
}

/** Nothing numbered is deleted: the record stays as "iptal", with its reason. */
export function CancelDialog({ request, onClose, onDone }: ActionProps) {
  const notify = useNotify();
  const form = useOperationForm('requests', 'cancel', {
    defaults: { id: request.id, reason: '', on: useToday() },
    onSaved: ({ number }) => {
      notify(actionText.cancelled(number));
      onDone();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={actionText.cancelTitle} form={form} onClose={onClose} saveLabel={actionText.cancelSave}>
      <TextField control={control} name="reason" label={actionText.cancelReason} required rows={2} autoFocus />
      <DateField control={control} name="on" label={actionText.on} required />
      <Note>{actionText.cancelNote}</Note>
    </FormDialog>
  );
}
