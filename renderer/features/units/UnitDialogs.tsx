import { useNavigate } from 'react-router';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { UnitDetail } from '../../../preload/contract/units.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { formatDate } from '../../shared/format.ts';
import { useToday } from '../../shared/useToday.ts';
import { directoryText, unitText as text } from '../../text/directory.ts';
import { Columns, Note, sharedControl, type SharedControl } from '../directory/forms.tsx';

/** A new unit; its page opens, since the responsible person comes next. */
export function UnitDialog({ onClose }: { readonly onClose: () => void }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const operation = useOperationForm('units', 'create', {
    defaults: { name: '', shortName: '', phone: '', note: '', validFrom: null },
    onSaved: ({ id }, { name }) => {
      notify(directoryText.saved(name));
      void navigate(`/units/${id}`);
    },
  });
  return (
    <FormDialog title={text.createTitle} form={operation} onClose={onClose}>
      <UnitFields control={sharedControl(operation)} />
      <DateField control={operation.form.control} name="validFrom" label={text.validFrom} hint={text.validFromHint} />
    </FormDialog>
  );
}

export function UnitChangeDialog({ unit, onClose }: { readonly unit: UnitDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const { id, name, shortName, phone, note } = unit;
  const before = { id, name, shortName, phone, note };
  const operation = useOperationForm('units', 'change', {
    // As the field itself shows it: passing through a phone must not count as a change.
    defaults: { ...before, phone: phone && formatPhone(phone) },
    onSaved: (_, saved) => {
      notify(directoryText.saved(saved.name));
      onClose();
    },
  });
  return (
    <FormDialog title={text.editTitle(name)} form={operation} onClose={onClose}>
      <UnitFields control={sharedControl(operation)} />
    </FormDialog>
  );
}

function UnitFields({ control }: { readonly control: SharedControl }) {
  return (
    <>
      <TextField control={control} name="name" label={text.name} required autoFocus maxLength={150} />
      <Columns>
        <TextField control={control} name="shortName" label={text.shortName} hint={text.shortNameHint} maxLength={60} />
        <PhoneField control={control} name="phone" label={directoryText.phone} />
      </Columns>
      <TextField control={control} name="note" label={directoryText.note} rows={2} maxLength={2000} />
    </>
  );
}

/** The unit is gone from that day on; everything it did stays. */
export function EndUnitDialog({ unit, onClose }: { readonly unit: UnitDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const today = useToday();
  const operation = useOperationForm('units', 'end', {
    defaults: { id: unit.id, on: today },
    onSaved: (_, { on }) => {
      notify(text.ended(unit.name, formatDate(on)));
      onClose();
    },
  });
  return (
    <FormDialog title={text.endTitle(unit.name)} form={operation} onClose={onClose} saveLabel={text.end}>
      <DateField control={operation.form.control} name="on" label={text.endOn} required autoFocus />
      <Note>{text.endNote}</Note>
    </FormDialog>
  );
}
