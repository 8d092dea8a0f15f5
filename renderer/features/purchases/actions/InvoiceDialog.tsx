import { Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { MoneyField } from '../../../shared/form/MoneyField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { formatMoney } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import { FirmPicker } from './FirmPicker.tsx';
import { likelyFirm, openPrices } from './moved.ts';
import { anyControl, type PurchaseActionProps } from './parts.ts';
import { PricedLines } from './PricedLines.tsx';
import { usePricedForm } from './usePricedForm.ts';

/** The firm's invoice. Its total is typed from the paper and held against the lines at once: a slip in either is seen here. */
export function InvoiceDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const firmId = likelyFirm(purchase, 'fatura');
  const form = useOperationForm('purchases', 'invoice', {
    defaults: { purchaseId: purchase.id, firmId: firmId as number, on: useToday(), documentNo: '', person: '', note: '', gross: null as unknown as number, ...openPrices(purchase, 'fatura', firmId) },
    onSaved: () => {
      notify(text.moved.fatura);
      onClose();
    },
  });
  const { control } = form.form;
  const priced = usePricedForm(purchase, 'fatura', anyControl(control));
  const gross = useWatch({ control, name: 'gross' }) as unknown as number | string | null;
  return (
    <FormDialog title={text.moveTitle.fatura} form={form} onClose={onClose} saveLabel={text.moveSave.fatura} width="md">
      <Columns>
        <FirmPicker control={anyControl(control)} name="firmId" required autoFocus={firmId === null} onPick={priced.begin} />
        <TextField control={control} name="documentNo" label={text.invoiceNo} required maxLength={60} autoFocus={firmId !== null} />
        <DateField control={control} name="on" label={text.on} required />
      </Columns>
      <PricedLines control={anyControl(control)} lines={purchase.lines} kind="fatura" priced={priced} />
      <Columns>
        <MoneyField control={control} name="gross" label={text.grossOf} required hint={text.grossHint} />
        <Compared typed={gross} sum={priced.gross} />
      </Columns>
      <Note>{text.leaveEmptyOrder}</Note>
      <TextField control={control} name="note" label={text.note} rows={2} maxLength={1000} />
    </FormDialog>
  );
}

/** Does the paper say what the lines come to? */
function Compared({ typed, sum }: { readonly typed: number | string | null; readonly sum: number | null }) {
  if (typeof typed !== 'number' || sum === null) return null;
  const difference = typed - sum;
  return (
    <Typography role="status" sx={{ pt: 3.5 }}>
      {difference === 0 ? (
        <Mark tone="done" symbol="✔">
          {text.grossSame}
        </Mark>
      ) : (
        <Mark tone="near" symbol="▲">
          {difference > 0 ? text.grossMore(formatMoney(difference)) : text.grossLess(formatMoney(-difference))}
        </Mark>
      )}
    </Typography>
  );
}
