import { Alert } from '@mui/material';
import { notifyNames } from '../../../../preload/contract/text.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatDate } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { clockText as text } from '../../../text/clocks.ts';
import { Columns } from '../actions/parts.tsx';
import type { ClockDialogProps } from './ClockDialogs.tsx';

/** 3071 m.7: the stage reached is told, the record stays open, the result follows on a named day. */
export function InterimDialog({ request, clocks, onClose }: ClockDialogProps) {
  const notify = useNotify();
  const form = useOperationForm('clocks', 'interim', {
    defaults: { id: request.id, on: useToday(), how: 'yazi', stage: '', promisedOn: null as unknown as string },
    onSaved: () => {
      notify(text.interimDone);
      onClose();
    },
  });
  const { control } = form.form;
  const legal = clocks.clocks.find(({ code, metOn }) => code === 'yasal' && metOn === null);
  return (
    <FormDialog title={text.interimTitle} form={form} onClose={onClose} saveLabel={text.interimSave}>
      <TextField control={control} name="stage" label={text.interimStage} required rows={4} autoFocus hint={text.interimStageHint} maxLength={4000} />
      <Columns>
        <SelectField control={control} name="how" label={text.interimHow} required choices={choicesOf(notifyNames)} />
        <DateField control={control} name="on" label={text.interimOn} required />
      </Columns>
      <DateField control={control} name="promisedOn" label={text.promisedOn} required ahead hint={text.promisedOnHint} />
      {legal && <Alert severity="info">{legal.interimBasis === '' ? text.interimRuns(formatDate(legal.dueDate)) : text.interimMeets(legal.interimBasis)}</Alert>}
    </FormDialog>
  );
}
