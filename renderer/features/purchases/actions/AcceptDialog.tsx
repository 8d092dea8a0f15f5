import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useNotify, type NotifyAction } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { Columns } from '../../requests/actions/parts.tsx';
import { openQuantities } from './moved.ts';
import { MovedLines } from './MovedLines.tsx';
import { anyControl, type PurchaseActionProps } from './parts.ts';

interface Props extends PurchaseActionProps {
  /** Nothing is accepted, something goes back. */
  readonly returning: boolean;
  /** Offered in the answer once something was accepted. */
  readonly afterwards: NotifyAction | null;
}

/** The commission's paper: what it took, and what it sent back with the reason. */
export function AcceptDialog({ purchase, onClose, returning, afterwards }: Props) {
  const notify = useNotify();
  const [back, setBack] = useState(returning);
  const form = useOperationForm('purchases', 'accept', {
    defaults: {
      purchaseId: purchase.id,
      on: useToday(),
      documentNo: '',
      person: '',
      note: '',
      lines: returning ? [] : openQuantities(purchase, 'kabul'),
      returned: [],
      returnReason: '',
    },
    prepare: (values) => (back ? values : { ...values, returned: [], returnReason: '' }),
    onSaved: (_, { lines }) => {
      notify(lines.length === 0 ? text.returnSaved : text.moved.kabul, lines.length > 0 && afterwards ? afterwards : undefined);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={returning ? text.returnTitle : text.moveTitle.kabul} form={form} onClose={onClose} saveLabel={returning ? text.returnSave : text.moveSave.kabul}>
      <Columns>
        <DateField control={control} name="on" label={text.on} required autoFocus />
        <TextField control={control} name="documentNo" label={text.acceptNo} maxLength={60} />
      </Columns>
      {!returning && <MovedLines control={anyControl(control)} label={text.lines} lines={purchase.lines} kind="kabul" />}
      {!returning && <FormControlLabel control={<Checkbox checked={back} onChange={(_, checked) => setBack(checked)} />} label={text.returned} />}
      {back && <MovedLines control={anyControl(control)} name="returned" label={text.returnedLines} lines={purchase.lines} kind="iade" />}
      {back && <TextField control={control} name="returnReason" label={text.returnReason} required rows={2} maxLength={500} />}
      <TextField control={control} name="person" label={text.acceptPerson} maxLength={150} />
      <TextField control={control} name="note" label={text.note} rows={2} maxLength={1000} />
    </FormDialog>
  );
}
