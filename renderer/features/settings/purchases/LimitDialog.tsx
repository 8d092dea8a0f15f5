import { useEffect } from 'react';
import { addDays } from '../../../../preload/contract/dates.ts';
import type { LimitRow } from '../../../../preload/contract/purchase-settings.ts';
import { limitCertaintyNames } from '../../../../preload/contract/purchase-text.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { MoneyField } from '../../../shared/form/MoneyField.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { notTyped } from '../../../shared/form/typedNumber.ts';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { limitText as text } from '../../../text/purchase-settings.ts';
import { settingsText } from '../../../text/settings.ts';
import { Columns } from '../../directory/forms.tsx';

const fields = text.fields;

/** A period of 22/d; a new one follows the newest. */
export function LimitDialog({ limit, newest, onClose }: { readonly limit: LimitRow | null; readonly newest: LimitRow | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const begin = newest ? addDays(newest.to, 1) : '';
  const operation = useOperationForm('purchaseSettings', 'saveLimit', {
    defaults: limit ?? { id: null, from: begin, to: begin && addDays(`${Number(begin.slice(0, 4)) + 1}${begin.slice(4)}`, -1), notice: '', gazette: '', metropolitan: notTyped, other: notTyped, certainty: 'kurum' },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control, watch, setValue } = operation.form;
  const [from, to, metropolitan, other] = watch(['from', 'to', 'metropolitan', 'other']);
  const changed = limit !== null && (from !== limit.from || to !== limit.to || metropolitan !== limit.metropolitan || other !== limit.other);
  // What the office typed over is no longer what the tebliğ was compared with; whoever did compare chooses again.
  useEffect(() => {
    if (changed) setValue('certainty', 'kurum', { shouldDirty: true });
  }, [changed, setValue]);
  return (
    <FormDialog title={limit ? text.edit : text.add} form={operation} onClose={onClose}>
      <Columns>
        <DateField control={control} name="from" label={fields.from} required autoFocus />
        <DateField control={control} name="to" label={fields.to} required ahead />
      </Columns>
      <Columns>
        <TextField control={control} name="notice" label={fields.notice} required hint={fields.noticeHint} maxLength={30} />
        <TextField control={control} name="gazette" label={fields.gazette} required hint={fields.gazetteHint} maxLength={40} />
      </Columns>
      <Columns>
        <MoneyField control={control} name="metropolitan" label={text.columns.metropolitan} required />
        <MoneyField control={control} name="other" label={text.columns.other} required />
      </Columns>
      <SelectField control={control} name="certainty" label={text.columns.certainty} required hint={fields.certaintyHint} choices={choicesOf(limitCertaintyNames)} />
    </FormDialog>
  );
}
