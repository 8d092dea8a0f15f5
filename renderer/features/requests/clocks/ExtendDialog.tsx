import { Alert } from '@mui/material';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatDate } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { clockText as text } from '../../../text/clocks.ts';
import { Note } from '../actions/parts.tsx';
import type { ClockDialogProps } from './ClockDialogs.tsx';

/** The longer period of the rule, with its written reason; both days stand in the dialog. */
export function ExtendDialog({ request, clocks, onClose }: ClockDialogProps) {
  const notify = useNotify();
  const form = useOperationForm('clocks', 'extend', {
    defaults: { id: request.id, on: useToday(), reason: '' },
    onSaved: () => {
      notify(text.extendedDone);
      onClose();
    },
  });
  const { control } = form.form;
  const clock = clocks.clocks.find(({ extendable }) => extendable !== null);
  return (
    <FormDialog title={text.extendTitle} form={form} onClose={onClose} saveLabel={text.extendSave}>
      {clock?.extendable && <Alert severity="info">{text.extendTo(clock.extendable.period, formatDate(clock.dueDate), formatDate(clock.extendable.dueDate))}</Alert>}
      <TextField control={control} name="reason" label={text.extendReason} required rows={3} autoFocus maxLength={1000} />
      <DateField control={control} name="on" label={text.extendOn} required />
      {clock?.kind === 'legal' && <Note>{text.extendDuty(formatDate(clock.dueDate))}</Note>}
    </FormDialog>
  );
}
