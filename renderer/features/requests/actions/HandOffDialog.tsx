import { Alert } from '@mui/material';
import type { RequestRow } from '../../../../preload/contract/requests.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { usable, useUnits } from '../lookups.ts';
import { Columns } from './parts.tsx';

interface Props {
  readonly requests: readonly Pick<RequestRow, 'id' | 'number' | 'unit'>[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sends one record or a selection to a unit; the unit that the topic proposes stands there already. */
export function HandOffDialog({ requests, onClose, onDone }: Props) {
  const today = useToday();
  const notify = useNotify();
  const units = useUnits();
  const proposedName = requests.every(({ unit }) => unit === requests[0]?.unit) ? (requests[0]?.unit ?? '') : '';
  const proposed = units.find(({ label, usable: open }) => open && label === proposedName)?.id ?? 0;
  const form = useOperationForm('requests', 'handOff', {
    defaults: { requestIds: requests.map(({ id }) => id), unitId: proposed, personId: null, sentOn: today, paperNo: '', dueOn: null, note: '' },
    onSaved: ({ count }, { unitId }) => {
      notify(actionText.handedOff(count, units.find(({ id }) => id === unitId)?.label ?? ''));
      onDone();
    },
  });
  const { control, watch, setValue } = form.form;
  const unitId = Number(watch('unitId') ?? 0);
  const unit = useRead('units', 'get', { id: unitId }, { enabled: unitId > 0 });
  const staff = (unit.data?.staff ?? []).map(({ personId, name, title }) => ({ id: personId, label: name, detail: title }));

  return (
    <FormDialog title={actionText.handOffTitle} form={form} onClose={onClose} saveLabel={actionText.handOffSave}>
      {requests.length > 1 && (
        <Alert severity="info" icon={false}>
          {actionText.requests(
            requests.length,
            requests
              .slice(0, 8)
              .map(({ number }) => number)
              .join(', '),
            requests.length > 8,
          )}
        </Alert>
      )}
      <EntityPicker control={control} name="unitId" label={actionText.unit} required options={usable(units)} autoFocus onPick={() => setValue('personId', null)} />
      <EntityPicker control={control} name="personId" label={actionText.person} options={staff} placeholder={unit.data?.responsible || actionText.personNone} />
      <Columns>
        <DateField control={control} name="sentOn" label={actionText.sentOn} required />
        <DateField control={control} name="dueOn" label={actionText.dueOn} hint={actionText.dueOnHint} />
      </Columns>
      <TextField control={control} name="paperNo" label={actionText.paperNo} maxLength={60} />
      <TextField control={control} name="note" label={actionText.note} rows={2} />
    </FormDialog>
  );
}
