import { Alert } from '@mui/material';
import type { PauseReason, RequestClock } from '../../../../preload/contract/clocks.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatDate } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { clockText as text } from '../../../text/clocks.ts';
import { Columns } from '../actions/parts.tsx';
import type { ClockDialogProps } from './ClockDialogs.tsx';

const noReasons: readonly PauseReason[] = [];

/** Why it waits and until when; says which clock stands still and which does not. */
export function PauseDialog({ request, clocks, onClose }: ClockDialogProps) {
  const today = useToday();
  const notify = useNotify();
  const reasons = useRead('clocks', 'pauseReasons', {}).data ?? noReasons;
  const form = useOperationForm('clocks', 'pause', {
    // The schema asks for what is missing.
    defaults: { id: request.id, reasonId: 0, note: '', on: today, wakesOn: null as unknown as string },
    onSaved: (_, { wakesOn }) => {
      notify(text.pausedDone(formatDate(wakesOn)));
      onClose();
    },
  });
  const { control, watch } = form.form;
  const chosen = reasons.find(({ id }) => id === Number(watch('reasonId')));
  return (
    <FormDialog title={text.pauseTitle} form={form} onClose={onClose} saveLabel={text.pauseSave}>
      <EntityPicker control={control} name="reasonId" label={text.pauseReason} required autoFocus options={reasons.filter(({ active }) => active).map(({ id, name }) => ({ id, label: name }))} />
      <Columns>
        <DateField control={control} name="wakesOn" label={text.wakesOn} required ahead hint={text.wakesOnHint} />
        <DateField control={control} name="on" label={text.pauseOn} required />
      </Columns>
      <TextField control={control} name="note" label={text.pauseNote} rows={2} maxLength={1000} />
      {chosen && <Alert severity="info">{whatStops(chosen, clocks.clocks)}</Alert>}
    </FormDialog>
  );
}

function whatStops({ stopsLegal }: PauseReason, clocks: readonly RequestClock[]): string {
  const legal = clocks.find(({ code, metOn }) => code === 'yasal' && metOn === null);
  const target = clocks.some(({ code }) => code === 'hedef');
  if (!legal) return target ? text.stopsTarget : text.stopsNoClock;
  if (stopsLegal && legal.pauseBasis !== '') return text.stopsBoth(legal.pauseBasis);
  return target ? text.stopsTargetOnly(formatDate(legal.dueDate)) : text.stopsNothing(formatDate(legal.dueDate));
}
