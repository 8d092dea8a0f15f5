import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { usable, useUnits } from '../lookups.ts';
import { Note, type ActionProps } from './parts.tsx';

export function CorrectUnitDialog({ request, onClose, onDone }: ActionProps) {
  const notify = useNotify();
  const units = useUnits();
  const form = useOperationForm('requests', 'correctUnit', {
    defaults: { id: request.id, unitId: 0, reason: '', on: useToday() },
    onSaved: () => {
      notify(actionText.unitCorrected);
      onDone();
    },
  });
  const { control } = form.form;
  const others = usable(units).filter(({ id }) => id !== request.unitId);
  return (
    <FormDialog title={actionText.correctUnitTitle} form={form} onClose={onClose}>
      <EntityPicker control={control} name="unitId" label={actionText.newUnit} required options={others} autoFocus />
      <TextField control={control} name="reason" label={actionText.correctUnitReason} required maxLength={500} />
      <DateField control={control} name="on" label={actionText.on} required />
      <Note>{actionText.correctUnitNote}</Note>
    </FormDialog>
  );
}
