import { useNavigate } from 'react-router';
import type { FirmDetail } from '../../../preload/contract/firms.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { directoryText } from '../../text/directory.ts';
import { firmText as text } from '../../text/firms.ts';
import { Columns, sharedControl, type SharedControl } from '../directory/forms.tsx';

/** A new firm. `onMade` instead of its page: where a purchase was on its way to it. */
export function FirmDialog({ onClose, onMade, name = '' }: { readonly onClose: () => void; readonly onMade?: (id: number) => void; readonly name?: string }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const operation = useOperationForm('firms', 'create', {
    defaults: { name, taxNo: '', taxOffice: '', contact: '', phone: '', email: '', address: '', note: '' },
    onSaved: ({ id }, saved) => {
      notify(directoryText.saved(saved.name));
      if (onMade) onMade(id);
      else void navigate(`/firms/${id}`);
    },
  });
  return (
    <FormDialog title={text.createTitle} form={operation} onClose={onClose}>
      <FirmFields control={sharedControl(operation)} />
    </FormDialog>
  );
}

export function FirmChangeDialog({ firm, onClose }: { readonly firm: FirmDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const { id, name, taxNo, taxOffice, contact, phone, email, address, note, closedOn } = firm;
  const operation = useOperationForm('firms', 'change', {
    // As the field itself shows it: passing through a phone must not count as a change.
    defaults: { id, name, taxNo, taxOffice, contact, phone: phone && formatPhone(phone), email, address, note, closedOn },
    onSaved: (_, saved) => {
      notify(directoryText.saved(saved.name));
      onClose();
    },
  });
  return (
    <FormDialog title={text.editTitle(name)} form={operation} onClose={onClose}>
      <FirmFields control={sharedControl(operation)} />
      <DateField control={operation.form.control} name="closedOn" label={text.closedField} hint={text.closedHint} />
    </FormDialog>
  );
}

function FirmFields({ control }: { readonly control: SharedControl }) {
  return (
    <>
      <TextField control={control} name="name" label={text.name} required autoFocus maxLength={200} />
      <Columns>
        <TextField control={control} name="taxNo" label={text.taxNo} hint={text.taxNoHint} maxLength={20} />
        <TextField control={control} name="taxOffice" label={text.taxOffice} maxLength={100} />
      </Columns>
      <Columns>
        <TextField control={control} name="contact" label={text.contact} maxLength={150} />
        <PhoneField control={control} name="phone" label={directoryText.phone} />
      </Columns>
      <TextField control={control} name="email" label={directoryText.email} maxLength={200} />
      <TextField control={control} name="address" label={directoryText.address} maxLength={500} />
      <TextField control={control} name="note" label={directoryText.note} rows={2} maxLength={2000} />
    </>
  );
}
