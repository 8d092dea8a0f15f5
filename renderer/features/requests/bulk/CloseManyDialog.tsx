import type { Control, FieldValues } from 'react-hook-form';
import { outcomes, outcomesNeedingReason, type Outcome } from '../../../../preload/contract/codes.ts';
import { outcomeNames } from '../../../../preload/contract/text.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { NumberField } from '../../../shared/form/NumberField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatCount } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { bulkText as text } from '../../../text/bulk.ts';
import { actionText } from '../../../text/request-actions.ts';
import { DuplicatePicker } from '../actions/CloseDialog.tsx';
import { asksFor } from '../actions/closing.ts';
import { Columns } from '../actions/parts.tsx';
import { usable, useReasons } from '../lookups.ts';
import { PreviewBox } from './PreviewBox.tsx';
import { idsToSend, useBulkPreview } from './useBulkPreview.ts';

export interface BulkProps {
  readonly ids: readonly number[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const outcomeChoices = outcomes.map((id) => ({ id, label: outcomeNames[id] }));

/** One ending for many records; what the rules refuse is listed, and the rest can go on without it. */
export function CloseManyDialog({ ids, onClose, onDone }: BulkProps) {
  const today = useToday();
  const notify = useNotify();
  const reasons = usable(useReasons());
  const form = useOperationForm('bulk', 'close', {
    defaults: { requestIds: [...ids], outcome: '' as Outcome, reasonId: null, reasonText: '', closedOn: today, doneOn: today, resultText: '', planYear: null, forwardedTo: '', duplicateOf: null },
    prepare: (values) => ({ ...onlyAsked(values), requestIds: idsToSend(preview, ids) }),
    onSaved: ({ count }, { outcome }) => {
      notify(text.closed(formatCount(count), outcomeNames[outcome]));
      onDone();
    },
  });
  const { control, watch } = form.form;
  const values = watch();
  const preview = useBulkPreview({ kind: 'sonuclandir', close: { ...onlyAsked(values), requestIds: [...ids] } });
  const outcome = values.outcome as Outcome | '' | null;
  const asked = asksFor(outcome || null);
  const count = formatCount(preview && preview.changing.length > 0 ? preview.changing.length : ids.length);
  return (
    <FormDialog title={text.closeTitle(formatCount(ids.length))} form={form} onClose={onClose} saveLabel={text.closeSave(count)}>
      <EntityPicker control={control} name="outcome" label={actionText.outcome} required options={outcomeChoices} autoFocus />
      {asked.reason && <EntityPicker control={control} name="reasonId" label={actionText.reason} required={(outcomesNeedingReason as readonly string[]).includes(outcome ?? '')} options={reasons} />}
      {asked.planYear && <NumberField control={control} name="planYear" label={actionText.planYear} required />}
      {asked.forwardedTo && <TextField control={control} name="forwardedTo" label={actionText.forwardedTo} required maxLength={200} />}
      {asked.duplicateOf && <DuplicatePicker control={control as unknown as Control<FieldValues, unknown, FieldValues>} exceptId={0} />}
      {asked.reason && <TextField control={control} name="reasonText" label={actionText.reasonText} maxLength={2000} />}
      <Columns>
        <DateField control={control} name="closedOn" label={actionText.closedOn} required />
        {asked.doneOn && <DateField control={control} name="doneOn" label={actionText.doneOn} required hint={actionText.doneOnHint} />}
      </Columns>
      <TextField control={control} name="resultText" label={actionText.resultText} />
      <PreviewBox preview={preview} />
    </FormDialog>
  );
}

interface Asked {
  readonly outcome: Outcome;
  readonly reasonId?: number | null | undefined;
  readonly doneOn?: string | null | undefined;
  readonly planYear?: number | null | undefined;
  readonly forwardedTo?: string | null | undefined;
  readonly duplicateOf?: string | null | undefined;
}

/** What the outcome does not ask for is not sent. */
function onlyAsked<V extends Asked>(values: V): V {
  const asked = asksFor(values.outcome);
  return {
    ...values,
    doneOn: asked.doneOn ? (values.doneOn ?? null) : null,
    planYear: asked.planYear ? (values.planYear ?? null) : null,
    forwardedTo: asked.forwardedTo ? (values.forwardedTo ?? '') : '',
    duplicateOf: asked.duplicateOf ? (values.duplicateOf ?? null) : null,
    reasonId: asked.reason ? (values.reasonId ?? null) : null,
  };
}
