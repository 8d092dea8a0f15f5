import { notifyNames } from '../../../../preload/contract/text.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatCount } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { bulkText as text } from '../../../text/bulk.ts';
import { actionText } from '../../../text/request-actions.ts';
import { Columns, Note } from '../actions/parts.tsx';
import type { BulkProps } from './CloseManyDialog.tsx';
import { PreviewBox } from './PreviewBox.tsx';
import { idsToSend, useBulkPreview } from './useBulkPreview.ts';

/** The results of many records were told, each to its own requester. */
export function TellManyDialog({ ids, onClose, onDone }: BulkProps) {
  const notify = useNotify();
  const today = useToday();
  const form = useOperationForm('bulk', 'tell', {
    defaults: { requestIds: [...ids], how: 'telefon', on: today, note: '' },
    prepare: (values) => ({ ...values, requestIds: idsToSend(preview, ids) }),
    onSaved: ({ count }) => {
      notify(text.told(formatCount(count)));
      onDone();
    },
  });
  const { control, watch } = form.form;
  const preview = useBulkPreview({ kind: 'bildir', requestIds: [...ids], on: watch('on') });
  const count = formatCount(preview && preview.changing.length > 0 ? preview.changing.length : ids.length);
  return (
    <FormDialog title={text.tellTitle(formatCount(ids.length))} form={form} onClose={onClose} saveLabel={text.tellSave(count)}>
      <Columns>
        <SelectField control={control} name="how" label={actionText.notifyHow} required choices={choicesOf(notifyNames)} />
        <DateField control={control} name="on" label={actionText.notifyOn} required />
      </Columns>
      <TextField control={control} name="note" label={actionText.note} rows={2} autoFocus />
      <Note>{text.tellNote}</Note>
      <PreviewBox preview={preview} />
    </FormDialog>
  );
}
