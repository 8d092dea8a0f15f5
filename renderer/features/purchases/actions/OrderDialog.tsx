import { useWatch } from 'react-hook-form';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import { FirmPicker } from './FirmPicker.tsx';
import { grossOf, likelyFirm, openPrices, type MovedLine } from './moved.ts';
import { MovedLines } from './MovedLines.tsx';
import { anyControl, type PurchaseActionProps } from './parts.ts';
import { SumOfLines } from './SumOfLines.tsx';

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
  const { control, setValue } = form.form;
  const [lines, vatIncluded = false] = useWatch({ control, name: ['lines', 'vatIncluded'] }) as unknown as [readonly MovedLine[] | undefined, boolean | undefined];
  const begin = (id: number | null): void => {
    const opened = openPrices(purchase, 'siparis', id);
    setValue('vatIncluded', opened.vatIncluded);
    setValue('lines', opened.lines, { shouldDirty: true });
  };
  return (
    <FormDialog title={text.moveTitle.siparis} form={form} onClose={onClose} saveLabel={text.moveSave.siparis} width="md">
      <Columns>
        <FirmPicker control={anyControl(control)} name="firmId" required autoFocus={firmId === null} onPick={begin} />
        <DateField control={control} name="on" label={text.on} required autoFocus={firmId !== null} />
        <DateField control={control} name="dueOn" label={text.dueOn} ahead />
      </Columns>
      <MovedLines control={anyControl(control)} label={text.lines} lines={purchase.lines} kind="siparis" vatIncluded={vatIncluded} />
      <SumOfLines gross={grossOf(lines ?? [], purchase.lines, vatIncluded)} vatIncluded={vatIncluded} onVat={(included) => setValue('vatIncluded', included, { shouldDirty: true })} />
      <Note>{text.leaveEmptyOrder}</Note>
      <Columns>
        <TextField control={control} name="documentNo" label={text.orderNo} maxLength={60} />
        <TextField control={control} name="person" label={text.orderPerson} maxLength={150} />
      </Columns>
      <TextField control={control} name="note" label={text.note} rows={2} maxLength={1000} />
    </FormDialog>
  );
}
