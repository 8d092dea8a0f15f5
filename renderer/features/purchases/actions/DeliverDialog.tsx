import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import { likelyFirm, openQuantities } from './moved.ts';
import { MovedLines } from './MovedLines.tsx';
import { anyControl, type PurchaseActionProps } from './parts.ts';

/** What came: everything that was ordered stands there, a part of it may be written instead. */
export function DeliverDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const form = useOperationForm('purchases', 'deliver', {
    defaults: { purchaseId: purchase.id, firmId: likelyFirm(purchase, 'teslim'), on: useToday(), documentNo: '', person: '', note: '', lines: openQuantities(purchase, 'teslim') },
    onSaved: () => {
      notify(text.moved.teslim);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.moveTitle.teslim} form={form} onClose={onClose} saveLabel={text.moveSave.teslim}>
      <Columns>
        <DateField control={control} name="on" label={text.on} required autoFocus />
        <TextField control={control} name="documentNo" label={text.deliverNo} maxLength={60} />
      </Columns>
      <MovedLines control={anyControl(control)} label={text.lines} lines={purchase.lines} kind="teslim" />
      <Note>{text.leaveEmpty}</Note>
      <TextField control={control} name="person" label={text.deliverPerson} maxLength={150} />
      <TextField control={control} name="note" label={text.note} rows={2} maxLength={1000} />
    </FormDialog>
  );
}
