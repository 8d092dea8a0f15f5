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

/** Ends a pause before its day. */
export function WakeDialog({ request, onClose }: ClockDialogProps) {
  const notify = useNotify();
  const form = useOperationForm('clocks', 'wake', {
    defaults: { id: request.id, on: useToday(), note: '' },
    onSaved: () => {
      notify(text.woken);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.wakeTitle} form={form} onClose={onClose} saveLabel={text.wakeSave}>
      <DateField control={control} name="on" label={text.wakeOn} required autoFocus />
      <TextField control={control} name="note" label={text.pauseNote} rows={2} maxLength={1000} />
      <Note>{text.wakeNote}</Note>
    </FormDialog>
  );
}

/** The reminders of one record rest until a day, with a reason; its clocks do not. */
export function SnoozeDialog({ request, onClose }: ClockDialogProps) {
  const notify = useNotify();
  const form = useOperationForm('clocks', 'snooze', {
    defaults: { id: request.id, until: null as unknown as string, reason: '' },
    onSaved: (_, { until }) => {
      notify(text.snoozedDone(formatDate(until)));
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.snoozeTitle} form={form} onClose={onClose} saveLabel={text.snoozeSave}>
      <DateField control={control} name="until" label={text.snoozeUntil} required ahead autoFocus />
      <TextField control={control} name="reason" label={text.snoozeReason} required rows={2} maxLength={500} />
      <Note>{text.snoozeNote}</Note>
    </FormDialog>
  );
}
