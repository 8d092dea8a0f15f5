import { useNavigate } from 'react-router';
import type { RequestDetail } from '../../../preload/contract/requests.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { commonText } from '../../text/common.ts';
import { linksText as text } from '../../text/links.ts';
import { captureText } from '../../text/requests.ts';
import { Note } from '../requests/actions/parts.tsx';
import { usable, useTopics, useUnits } from '../requests/lookups.ts';

/** One call, two wishes: the second gets a number of its own. */
export function SplitDialog({ request, onClose }: { readonly request: RequestDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const topics = usable(useTopics());
  const units = usable(useUnits());
  const form = useOperationForm('links', 'split', {
    defaults: { id: request.id, topicId: null, subject: '', text: '', unitId: null },
    onSaved: ({ id, number }) => {
      notify(text.splitDone(number), { label: commonText.open, run: () => void navigate(`/requests/${id}`) });
      onClose();
    },
  });
  const { control, setValue } = form.form;
  return (
    <FormDialog title={text.splitTitle(request.number)} form={form} onClose={onClose} saveLabel={text.splitSave}>
      <EntityPicker control={control} name="topicId" label={captureText.topic} options={topics} autoFocus onPick={(topic) => topic?.unitId && setValue('unitId', topic.unitId)} />
      <TextField control={control} name="subject" label={captureText.subject} required hint={captureText.subjectHint} maxLength={200} />
      <TextField control={control} name="text" label={captureText.text} rows={3} />
      <EntityPicker control={control} name="unitId" label={captureText.unit} options={units} hint={captureText.unitHint} />
      <Note>{text.splitNote}</Note>
    </FormDialog>
  );
}
