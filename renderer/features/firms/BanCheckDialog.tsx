import type { FirmDetail } from '../../../preload/contract/firms.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useToday } from '../../shared/useToday.ts';
import { firmText as text } from '../../text/firms.ts';
import { Columns, Note } from '../directory/forms.tsx';

/** A look at the list of the banned was taken; begins with today and "not banned". */
export function BanCheckDialog({ firm, onClose }: { readonly firm: Pick<FirmDetail, 'id' | 'name'>; readonly onClose: () => void }) {
  const notify = useNotify();
  const today = useToday();
  const operation = useOperationForm('firms', 'recordBanCheck', {
    defaults: { id: firm.id, on: today, documentNo: '', banned: false, until: null },
    // A last day that was typed before the tick was taken away again is not meant.
    prepare: (values) => (values.banned ? values : { ...values, until: null }),
    onSaved: () => {
      notify(text.banSaved(firm.name));
      onClose();
    },
  });
  const { control } = operation.form;
  const banned = operation.form.watch('banned');
  return (
    <FormDialog title={text.banTitle(firm.name)} form={operation} onClose={onClose} saveLabel={text.banSave}>
      <Note>{text.banNote}</Note>
      <Columns>
        <DateField control={control} name="on" label={text.banOn} required autoFocus />
        <TextField control={control} name="documentNo" label={text.banNo} hint={text.banNoHint} maxLength={60} />
      </Columns>
      <CheckField control={control} name="banned" label={text.banned} />
      {banned && <DateField control={control} name="until" label={text.until} hint={text.untilHint} ahead />}
    </FormDialog>
  );
}
