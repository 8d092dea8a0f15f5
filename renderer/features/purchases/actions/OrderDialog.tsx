import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import { FirmPicker } from './FirmPicker.tsx';
import { likelyFirm, openPrices } from './moved.ts';
import { anyControl, type PurchaseActionProps } from './parts.ts';
import { PricedLines } from './PricedLines.tsx';
import { usePricedForm } from './usePricedForm.ts';

/** What is ordered from which firm; one order per firm, whole or in part. */
export function OrderDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const firmId = likelyFirm(purchase, 'siparis');
  const form = useOperationForm('purchases', 'order', {
    defaults: { purchaseId: purchase.id, firmId: firmId as number, on: useToday(), documentNo: '', person: '', note: '', dueOn: null, ...openPrices(purchase, 'siparis', firmId) },
    onSaved: () => {
      notify(text.moved.siparis);
      onClose();
    },
  });
  const { control } = form.form;
  const priced = usePricedForm(purchase, 'siparis', anyControl(control));
  return (
    <FormDialog title={text.moveTitle.siparis} form={form} onClose={onClose} saveLabel={text.moveSave.siparis} width="md">
      <Columns>
        <FirmPicker control={anyControl(control)} name="firmId" required autoFocus={firmId === null} onPick={priced.begin} />
        <DateField control={control} name="on" label={text.on} required autoFocus={firmId !== null} />
        <DateField control={control} name="dueOn" label={text.dueOn} ahead />
      </Columns>
      <PricedLines control={anyControl(control)} lines={purchase.lines} kind="siparis" priced={priced} />
      <Note>{text.leaveEmptyOrder}</Note>
      <Columns>
        <TextField control={control} name="documentNo" label={text.orderNo} maxLength={60} />
        <TextField control={control} name="person" label={text.orderPerson} maxLength={150} />
      </Columns>
      <TextField control={control} name="note" label={text.note} rows={2} maxLength={1000} />
    </FormDialog>
  );
}
