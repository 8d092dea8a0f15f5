import { useNavigate } from 'react-router';
import type { NgoDetail } from '../../../preload/contract/ngos.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { commonText } from '../../text/common.ts';
import { directoryText, ngoText as text } from '../../text/directory.ts';
import { Columns, sharedControl, type SharedControl } from '../directory/forms.tsx';

/** A new NGO; its page opens, since the people to call come next. */
export function NgoDialog({ onClose }: { readonly onClose: () => void }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const operation = useOperationForm('ngos', 'create', {
    defaults: { name: '', field: '', neighbourhoodId: null, phone: '', email: '', address: '', note: '', closedOn: null },
    onSaved: ({ id }, { name }) => {
      notify(directoryText.saved(name));
      void navigate(`/ngos/${id}`);
    },
  });
  return (
    <FormDialog title={text.createTitle} form={operation} onClose={onClose}>
      <NgoFields control={sharedControl(operation)} />
    </FormDialog>
  );
}

export function NgoChangeDialog({ ngo, onClose }: { readonly ngo: NgoDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const { id, name, field, neighbourhoodId, phone, email, address, note, closedOn } = ngo;
  const before = { id, name, field, neighbourhoodId, phone, email, address, note, closedOn };
  const operation = useOperationForm('ngos', 'change', {
    // As the field itself shows it: passing through a phone must not count as a change.
    defaults: { ...before, phone: phone && formatPhone(phone) },
    onSaved: (_, saved) => {
      notify(directoryText.saved(saved.name));
      onClose();
    },
  });
  return (
    <FormDialog title={text.editTitle(name)} form={operation} onClose={onClose}>
      <NgoFields control={sharedControl(operation)} />
      <DateField control={operation.form.control} name="closedOn" label={text.closedField} hint={text.closedHint} />
    </FormDialog>
  );
}

function NgoFields({ control }: { readonly control: SharedControl }) {
  const { data = [] } = useRead('neighbourhoods', 'list', { text: '', withClosed: false });
  const neighbourhoods = data.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <TextField control={control} name="name" label={text.name} required autoFocus maxLength={200} />
      <Columns>
        <TextField control={control} name="field" label={text.field} hint={text.fieldHint} maxLength={100} />
        <EntityPicker control={control} name="neighbourhoodId" label={text.neighbourhood} options={neighbourhoods} />
      </Columns>
      <Columns>
        <PhoneField control={control} name="phone" label={directoryText.phone} />
        <TextField control={control} name="email" label={directoryText.email} maxLength={200} />
      </Columns>
      <TextField control={control} name="address" label={directoryText.address} maxLength={500} />
      <TextField control={control} name="note" label={directoryText.note} rows={2} maxLength={2000} />
    </>
  );
}

/** Somebody to call at an NGO. Known by name and phone: the same person is not written down twice. */
export function ContactDialog({ ngo, onClose }: { readonly ngo: NgoDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const operation = useOperationForm('ngos', 'addContact', {
    defaults: { ngoId: ngo.id, name: '', title: '', phone: '', email: '' },
    onSaved: (_, { name }) => {
      notify(directoryText.added(name));
      onClose();
    },
  });
  const { control } = operation.form;
  return (
    <FormDialog title={text.addContactTitle(ngo.name)} form={operation} onClose={onClose} saveLabel={commonText.add}>
      <Columns>
        <TextField control={control} name="name" label={text.contactName} required autoFocus maxLength={150} />
        <TextField control={control} name="title" label={text.contactTitle} hint={text.contactTitleHint} maxLength={100} />
      </Columns>
      <Columns>
        <PhoneField control={control} name="phone" label={directoryText.phone} />
        <TextField control={control} name="email" label={directoryText.email} maxLength={200} />
      </Columns>
    </FormDialog>
  );
}
