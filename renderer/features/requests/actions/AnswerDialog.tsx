import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { ChooseHandOff, Columns, newestHandOff, type HandOffActionProps } from './parts.tsx';

export function AnswerDialog({ handOffs, onClose, onDone }: HandOffActionProps) {
  const notify = useNotify();
  const form = useOperationForm('requests', 'answer', {
    defaults: { handOffId: newestHandOff(handOffs), on: useToday(), text: '', paperNo: '' },
    onSaved: () => {
      notify(actionText.answered);
      onDone();
    },
  });
  const { control, watch, setValue } = form.form;
  return (
    <FormDialog title={actionText.answerTitle} form={form} onClose={onClose} saveLabel={actionText.answerSave}>
      <ChooseHandOff handOffs={handOffs} value={Number(watch('handOffId'))} onChange={(id) => setValue('handOffId', id)} />
      <TextField control={control} name="text" label={actionText.answer} required rows={5} autoFocus />
      <Columns>
        <DateField control={control} name="on" label={actionText.on} required />
        <TextField control={control} name="paperNo" label={actionText.answerPaperNo} maxLength={60} />
      </Columns>
    </FormDialog>
  );
}
