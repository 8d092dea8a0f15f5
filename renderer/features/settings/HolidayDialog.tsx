import type { RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { holidayKindNames } from '../../../preload/contract/text.ts';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { settingsText } from '../../text/settings.ts';

const text = settingsText.holidays;

export interface HolidayDialogProps {
  /** The year on screen; a day typed without a year belongs to it. */
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: (result: RecalculationResult, date: string) => void;
}

export function HolidayDialog({ year, onClose, onSaved }: HolidayDialogProps) {
  const form = useOperationForm('deadlines', 'saveHoliday', {
    defaults: { date: '', name: '', kind: 'full' },
    onSaved: (result, values) => {
      onSaved(result, values.date);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.addTitle} form={form} onClose={onClose} width="xs">
      <DateField control={control} name="date" label={text.fields.date} required autoFocus year={year} />
      <TextField control={control} name="name" label={text.fields.name} required hint={text.fields.nameHint} maxLength={100} />
      <SelectField control={control} name="kind" label={text.fields.kind} required choices={choicesOf(holidayKindNames)} />
    </FormDialog>
  );
}
