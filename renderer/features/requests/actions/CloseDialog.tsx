import { useState } from 'react';
import { useController, type Control, type FieldValues } from 'react-hook-form';
import { outcomes, outcomesNeedingReason, type Outcome } from '../../../../preload/contract/codes.ts';
import { outcomeNames } from '../../../../preload/contract/text.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityInput, EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { NumberField } from '../../../shared/form/NumberField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { usable, useReasons } from '../lookups.ts';
import { asksFor } from './closing.ts';
import { Columns, type ActionProps } from './parts.tsx';

const outcomeChoices = outcomes.map((id) => ({ id, label: outcomeNames[id] }));

/** How it ended. What else is asked depends on the outcome; every negative one needs a reason from the list. */
export function CloseDialog({ request, onClose, onDone }: ActionProps) {
  const today = useToday();
  const notify = useNotify();
  const reasons = usable(useReasons());
  const answered = request.handOffs.findLast(({ adequate }) => adequate)?.answeredOn ?? null;
  const form = useOperationForm('requests', 'close', {
    defaults: {
      id: request.id,
      outcome: '' as Outcome,
      reasonId: null,
      reasonText: '',
      closedOn: today,
      doneOn: answered,
      resultText: '',
      planYear: null,
      forwardedTo: '',
      duplicateOf: null,
    },
    prepare: (values) => {
      const asked = asksFor(values.outcome);
      return {
        ...values,
        doneOn: asked.doneOn ? (values.doneOn ?? null) : null,
        planYear: asked.planYear ? (values.planYear ?? null) : null,
        forwardedTo: asked.forwardedTo ? (values.forwardedTo ?? '') : '',
        duplicateOf: asked.duplicateOf ? (values.duplicateOf ?? null) : null,
        reasonId: asked.reason ? (values.reasonId ?? null) : null,
      };
    },
    onSaved: (_, { outcome }) => {
      notify(actionText.closed(outcomeNames[outcome]));
      onDone();
    },
  });
  const { control, watch } = form.form;
  const outcome = watch('outcome') as Outcome | '' | null;
  const asked = asksFor(outcome || null);
  return (
    <FormDialog title={actionText.closeTitle} form={form} onClose={onClose} saveLabel={actionText.closeSave}>
      <EntityPicker control={control} name="outcome" label={actionText.outcome} required options={outcomeChoices} autoFocus />
      {asked.reason && (
        <EntityPicker
          control={control}
          name="reasonId"
          label={actionText.reason}
          required={(outcomesNeedingReason as readonly string[]).includes(outcome ?? '')}
          options={reasons}
        />
      )}
      {asked.planYear && <NumberField control={control} name="planYear" label={actionText.planYear} required />}
      {asked.forwardedTo && <TextField control={control} name="forwardedTo" label={actionText.forwardedTo} required maxLength={200} />}
      {asked.duplicateOf && <DuplicatePicker control={control as unknown as Control<FieldValues, unknown, FieldValues>} exceptId={request.id} />}
      {asked.reason && <TextField control={control} name="reasonText" label={actionText.reasonText} rows={2} />}
      <Columns>
        <DateField control={control} name="closedOn" label={actionText.closedOn} required />
        {asked.doneOn && <DateField control={control} name="doneOn" label={actionText.doneOn} required hint={actionText.doneOnHint} />}
      </Columns>
      <TextField control={control} name="resultText" label={actionText.resultText} rows={3} />
    </FormDialog>
  );
}

/** The record that this one repeats, found by number or words. */
export function DuplicatePicker({ control, exceptId }: { readonly control: Control<FieldValues, unknown, FieldValues>; readonly exceptId: number }) {
  const { field, fieldState } = useController({ control, name: 'duplicateOf' });
  const [text, setText] = useState('');
  const found = useRead('requests', 'list', { text, limit: 20 }, { keep: true });
  const options = (found.data?.rows ?? []).filter(({ id }) => id !== exceptId).map(({ number, subject, neighbourhood }) => ({ id: number, label: `${number} ${subject}`, detail: neighbourhood }));
  return (
    <EntityInput
      label={actionText.duplicateOf}
      required
      options={options}
      value={field.value ?? null}
      onChange={field.onChange}
      onType={setText}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}
