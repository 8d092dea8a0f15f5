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
import { grossOf, likelyFirm, openPrices, type MovedLine } from './moved.ts';
import { MovedLines } from './MovedLines.tsx';
import { anyControl, type PurchaseActionProps } from './parts.ts';
import { SumOfLines } from './SumOfLines.tsx';

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
  const { control, setValue } = form.form;
  const [lines, gross, vatIncluded = false] = useWatch({ control, name: ['lines', 'gross', 'vatIncluded'] }) as unknown as [readonly MovedLine[] | undefined, number | string | null, boolean | undefined];
  const sum = grossOf(lines ?? [], purchase.lines, vatIncluded);
  const begin = (id: number | null): void => {
    const opened = openPrices(purchase, 'fatura', id);
    setValue('vatIncluded', opened.vatIncluded);
    setValue('lines', opened.lines, { shouldDirty: true });
  };
  return (
    <FormDialog title={text.moveTitle.fatura} form={form} onClose={onClose} saveLabel={text.moveSave.fatura} width="md">
      <Columns>
        <FirmPicker control={anyControl(control)} name="firmId" required autoFocus={firmId === null} onPick={begin} />
        <TextField control={control} name="documentNo" label={text.invoiceNo} required maxLength={60} autoFocus={firmId !== null} />
        <DateField control={control} name="on" label={text.on} required />
      </Columns>
      <MovedLines control={anyControl(control)} label={text.lines} lines={purchase.lines} kind="fatura" vatIncluded={vatIncluded} />
      <SumOfLines gross={sum} vatIncluded={vatIncluded} onVat={(included) => setValue('vatIncluded', included, { shouldDirty: true })} />
      <Columns>
        <MoneyField control={control} name="gross" label={text.grossOf} required hint={text.grossHint} />
        <Compared typed={gross} sum={sum} />
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
