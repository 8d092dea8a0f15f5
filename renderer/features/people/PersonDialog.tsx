import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { PersonDetail } from '../../../preload/contract/people.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { directoryText, peopleText as text } from '../../text/directory.ts';
import { Columns, sharedControl, type SharedControl } from '../directory/forms.tsx';
import { SamePhone } from './SamePhone.tsx';
import { TcknField } from './TcknField.tsx';

export interface SavedPerson {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
}

interface Props {
  readonly name?: string;
  readonly onClose: () => void;
  readonly onSaved: (person: SavedPerson) => void;
}

/** A new person of the directory. Whoever already has the typed phone is named while typing. */
export function PersonDialog({ name: proposed = '', onClose, onSaved }: Props) {
  const notify = useNotify();
  const navigate = useNavigate();
  const operation = useOperationForm('people', 'create', {
    defaults: { name: proposed, phone: '', phone2: '', email: '', address: '', note: '' },
    onSaved: ({ id }, { name, phone }) => {
      notify(directoryText.saved(name));
      onClose();
      onSaved({ id, name, phone: phone ?? '' });
    },
  });
  const control = sharedControl(operation);
  return (
    <FormDialog title={text.createTitle} form={operation} onClose={onClose}>
      <PersonFields control={control} exceptId={null} onOpen={(id) => void navigate(`/people/${id}`)} />
      <TcknField control={control} kept="" />
    </FormDialog>
  );
}

/** Mends a person's record; who held which seat when is changed by terms only. */
export function PersonChangeDialog({ person, onClose }: { readonly person: PersonDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const [erase, setErase] = useState(false);
  const { id, name, phone, phone2, email, address, note } = person;
  const before = { id, name, phone, phone2, email, address, note };
  const operation = useOperationForm('people', 'change', {
    // As the field itself shows it: passing through a phone must not count as a change.
    defaults: { ...before, phone: phone && formatPhone(phone), phone2: phone2 && formatPhone(phone2) },
    prepare: ({ tckn, ...values }) => (erase ? { ...values, tckn: '' } : tckn ? { ...values, tckn } : values),
    onSaved: (_, saved) => {
      // The number itself never comes back to the screen, so its change cannot be taken back from here.
      notify(directoryText.saved(saved.name));
      onClose();
    },
  });
  const control = sharedControl(operation);
  return (
    <FormDialog title={text.editTitle(name)} form={operation} onClose={onClose}>
      <PersonFields control={control} exceptId={id} />
      <TcknField control={control} kept={person.tckn} erase={erase} onErase={setErase} />
    </FormDialog>
  );
}

interface FieldProps {
  readonly control: SharedControl;
  readonly exceptId: number | null;
  readonly onOpen?: (id: number) => void;
}

function PersonFields({ control, exceptId, onOpen }: FieldProps) {
  return (
    <>
      <TextField control={control} name="name" label={text.person} required autoFocus maxLength={150} />
      <Columns>
        <PhoneField control={control} name="phone" label={directoryText.phone} />
        <PhoneField control={control} name="phone2" label={directoryText.phone2} />
      </Columns>
      <SamePhone control={control} exceptId={exceptId} {...(onOpen ? { onOpen } : {})} />
      <TextField control={control} name="email" label={directoryText.email} maxLength={200} />
      <TextField control={control} name="address" label={directoryText.address} maxLength={500} />
      <TextField control={control} name="note" label={directoryText.note} rows={2} maxLength={2000} />
    </>
  );
}
