import type { PurchaseStage } from '../../../../preload/contract/purchase-shapes.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';

interface Props {
  readonly stage: PurchaseStage;
  readonly onClose: () => void;
}

/** A stage that somebody closes by hand: date, person, number of the paper. */
export function CompleteStageDialog({ stage, onClose }: Props) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'completeStage', {
    defaults: { stageId: stage.id, on: useToday(), by: '', documentNo: '', note: '' },
    onSaved: () => {
      notify(text.completed(stage.name));
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.completeTitle(stage.name)} form={form} onClose={onClose} saveLabel={text.completeSave}>
      <Columns>
        <DateField control={control} name="on" label={text.on} required autoFocus />
        <TextField control={control} name="documentNo" label={text.documentNo} maxLength={60} />
      </Columns>
      <TextField control={control} name="by" label={text.completeBy} maxLength={150} />
      <TextField control={control} name="note" label={text.note} rows={2} maxLength={1000} />
    </FormDialog>
  );
}

export function SkipStageDialog({ stage, onClose }: Props) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'skipStage', {
    defaults: { stageId: stage.id, on: useToday(), reason: '' },
    onSaved: () => {
      notify(text.skipped(stage.name));
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.skipTitle(stage.name)} form={form} onClose={onClose} saveLabel={text.skipSave}>
      <TextField control={control} name="reason" label={text.reason} required rows={2} maxLength={500} autoFocus />
      <DateField control={control} name="on" label={text.on} required />
      <Note>{text.skipNote}</Note>
    </FormDialog>
  );
}

export function ReopenStageDialog({ stage, onClose }: Props) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'reopenStage', {
    defaults: { stageId: stage.id, reason: '' },
    onSaved: () => {
      notify(text.reopened(stage.name));
      onClose();
    },
  });
  return (
    <FormDialog title={text.reopenTitle(stage.name)} form={form} onClose={onClose} saveLabel={text.reopenSave}>
      <TextField control={form.form.control} name="reason" label={text.reason} required rows={2} maxLength={500} autoFocus />
    </FormDialog>
  );
}
