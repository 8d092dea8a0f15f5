import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { endReasons, type EndReason } from '../../../../preload/contract/purchase-codes.ts';
import { endReasonNames } from '../../../../preload/contract/purchase-text.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityInput } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import { MovedLines } from './MovedLines.tsx';
import { anyControl, type AnyControl, type PurchaseActionProps } from './parts.ts';

/** Ends without being concluded, possible at every stage; number and record stay. */
export function EndDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'end', {
    defaults: { id: purchase.id, on: useToday(), reason: '' as EndReason, note: '', mergedIntoId: null },
    prepare: (values) => (values.reason === 'birlestirildi' ? values : { ...values, mergedIntoId: null }),
    onSaved: () => {
      notify(text.ended);
      onClose();
    },
  });
  const { control } = form.form;
  const reason = useWatch({ control, name: 'reason' });
  return (
    <FormDialog title={text.endTitle} form={form} onClose={onClose} saveLabel={text.endSave}>
      <Columns>
        <SelectField control={control} name="reason" label={text.endReason} required choices={choicesOf(endReasonNames, endReasons)} />
        <DateField control={control} name="on" label={text.on} required />
      </Columns>
      {reason === 'birlestirildi' && <OtherPurchase control={anyControl(control)} exceptId={purchase.id} />}
      <TextField control={control} name="note" label={text.endNote} required rows={2} maxLength={1000} />
      <Note>{text.endKept}</Note>
    </FormDialog>
  );
}

/** The purchase that goes on for both, found by number or words. */
function OtherPurchase({ control, exceptId }: { readonly control: AnyControl; readonly exceptId: number }) {
  const { field, fieldState } = useController({ control, name: 'mergedIntoId' });
  const [typed, setTyped] = useState('');
  const found = useRead('purchases', 'list', { text: typed, view: 'hepsi', limit: 20 }, { keep: true });
  const options = (found.data?.rows ?? []).filter(({ id }) => id !== exceptId).map(({ id, number, subject, neighbourhood }) => ({ id, label: `${number} ${subject}`, detail: neighbourhood }));
  return <EntityInput label={text.mergedInto} required options={options} value={field.value ?? null} onChange={field.onChange} onType={setTyped} error={fieldState.error?.message} inputRef={field.ref} />;
}

export function ResumeDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'resume', {
    defaults: { id: purchase.id, reason: '' },
    onSaved: () => {
      notify(text.resumed);
      onClose();
    },
  });
  return (
    <FormDialog title={text.resumeTitle} form={form} onClose={onClose} saveLabel={text.resumeSave}>
      <TextField control={form.form.control} name="reason" label={text.reason} required rows={2} maxLength={500} autoFocus />
    </FormDialog>
  );
}

/** The rest of some lines is no longer expected. */
export function DropDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'drop', {
    defaults: { purchaseId: purchase.id, on: useToday(), lines: [], reason: '' },
    onSaved: () => {
      notify(text.dropped);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.dropTitle} form={form} onClose={onClose} saveLabel={text.dropSave}>
      <MovedLines control={anyControl(control)} label={text.lines} lines={purchase.lines} kind="vazgecme" autoFocus />
      <TextField control={control} name="reason" label={text.reason} required rows={2} maxLength={500} />
      <DateField control={control} name="on" label={text.on} required />
      <Note>{text.dropNote}</Note>
    </FormDialog>
  );
}
