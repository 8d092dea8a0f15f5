import { useWatch } from 'react-hook-form';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { MoneyField } from '../../../shared/form/MoneyField.tsx';
import { SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatMoney } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns, Note } from '../../requests/actions/parts.tsx';
import type { PurchaseActionProps } from './parts.ts';

/** What Mali Hizmetler has paid of an invoice, and what it has kept back. */
export function PayDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const invoices = purchase.movements.filter(({ kind, unpaid, cancelledOn }) => kind === 'fatura' && cancelledOn === null && unpaid > 0);
  const unpaidOf = (id: unknown): number => invoices.find((invoice) => invoice.id === id)?.unpaid ?? 0;
  const form = useOperationForm('purchases', 'pay', {
    defaults: { invoiceId: invoices[0]?.id ?? 0, on: useToday(), amount: invoices[0]?.unpaid ?? 0, withheld: 0, documentNo: '', person: '' },
    prepare: (values) => ({ ...values, withheld: values.withheld ?? 0 }),
    onSaved: () => {
      notify(text.paid);
      onClose();
    },
  });
  const { control } = form.form;
  const [invoiceId, amount, withheld] = useWatch({ control, name: ['invoiceId', 'amount', 'withheld'] }) as unknown[];
  const left = unpaidOf(invoiceId) - (typeof amount === 'number' ? amount : 0) - (typeof withheld === 'number' ? withheld : 0);
  const choices = invoices.map(({ id, documentNo, firm, unpaid }) => ({ value: id, label: text.invoiceChoice(documentNo, firm, formatMoney(unpaid)) }));
  return (
    <FormDialog title={text.payTitle} form={form} onClose={onClose} saveLabel={text.paySave}>
      <SelectField control={control} name="invoiceId" label={text.invoice} required choices={choices} />
      <Columns>
        <DateField control={control} name="on" label={text.on} required autoFocus />
        <TextField control={control} name="documentNo" label={text.payNo} maxLength={60} />
      </Columns>
      <Columns>
        <MoneyField control={control} name="amount" label={text.payAmount} required />
        <MoneyField control={control} name="withheld" label={text.payWithheld} hint={text.payWithheldHint} />
      </Columns>
      <Note>{left > 0 ? text.payLeft(formatMoney(left)) : left === 0 ? text.payNone : ''}</Note>
      <TextField control={control} name="person" label={text.payPerson} maxLength={150} />
    </FormDialog>
  );
}
