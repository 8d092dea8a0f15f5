import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { ChooseHandOff, newestHandOff, Note, type HandOffActionProps } from './parts.tsx';

/** "Görevimiz değil": the unit sends the record back; the clock goes on. */
export function ReturnDialog({ handOffs, onClose, onDone }: HandOffActionProps) {
  const notify = useNotify();
  const form = useOperationForm('requests', 'returnHandOff', {
    defaults: { handOffId: newestHandOff(handOffs), on: useToday(), reason: '' },
    onSaved: () => {
      notify(actionText.returned);
      onDone();
    },
  });
  const { control, watch, setValue } = form.form;
  return (
    <FormDialog title={actionText.returnTitle} form={form} onClose={onClose}>
      <ChooseHandOff handOffs={handOffs} value={Number(watch('handOffId'))} onChange={(id) => setValue('handOffId', id)} />
      <TextField control={control} name="reason" label={actionText.returnReason} required rows={2} autoFocus />
      <DateField control={control} name="on" label={actionText.on} required />
      <Note>{actionText.returnNote}</Note>
    </FormDialog>
  );
}
