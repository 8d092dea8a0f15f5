import type { UnitDetail, UnitStaff } from '../../../preload/contract/units.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useToday } from '../../shared/useToday.ts';
import { commonText } from '../../text/common.ts';
import { directoryText, unitText as text } from '../../text/directory.ts';
import { Columns, Note } from '../directory/forms.tsx';

/** Somebody who works at a unit; the first one is proposed as responsible. */
export function StaffDialog({ unit, onClose }: { readonly unit: UnitDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const operation = useOperationForm('units', 'addStaff', {
    defaults: { unitId: unit.id, name: '', title: '', phone: '', email: '', responsible: !unit.staff.some(({ responsible }) => responsible) },
    onSaved: (_, { name }) => {
      notify(directoryText.added(name));
      onClose();
    },
  });
  const { control } = operation.form;
  return (
    <FormDialog title={text.addStaffTitle(unit.name)} form={operation} onClose={onClose} saveLabel={commonText.add}>
      <Columns>
        <TextField control={control} name="name" label={text.staffName} required autoFocus maxLength={150} />
        <TextField control={control} name="title" label={text.staffTitle} hint={text.staffTitleHint} maxLength={100} />
      </Columns>
      <Columns>
        <PhoneField control={control} name="phone" label={directoryText.phone} />
        <TextField control={control} name="email" label={directoryText.email} maxLength={200} />
      </Columns>
      <CheckField control={control} name="responsible" label={text.responsibleField} hint={text.responsibleHint} />
    </FormDialog>
  );
}

export function StaffLeavesDialog({ staff, onClose }: { readonly staff: UnitStaff; readonly onClose: () => void }) {
  const notify = useNotify();
  const today = useToday();
  const operation = useOperationForm('units', 'removeStaff', {
    defaults: { staffId: staff.id, on: today },
    onSaved: () => {
      notify(text.left(staff.name));
      onClose();
    },
  });
  return (
    <FormDialog title={text.removeTitle(staff.name)} form={operation} onClose={onClose} saveLabel={text.removeSave} width="xs">
      <DateField control={operation.form.control} name="on" label={text.removeOn} required autoFocus />
      <Note>{text.removeNote}</Note>
    </FormDialog>
  );
}
