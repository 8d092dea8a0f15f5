import { notifyNames } from '../../../preload/contract/text.ts';
import type { NoticeGroup } from '../../../preload/contract/notices.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { formatPhone } from '../../shared/format.ts';
import { useToday } from '../../shared/useToday.ts';
import { noticesText as text } from '../../text/notices.ts';
import { actionText } from '../../text/request-actions.ts';
import { Columns, Note } from '../requests/actions/parts.tsx';

interface Props {
  readonly group: NoticeGroup;
  readonly onClose: () => void;
}

/** The number was wrong: mended in the directory, without leaving the call. */
export function FixPhoneDialog({ group, onClose }: Props) {
  const notify = useNotify();
  const form = useOperationForm('notices', 'fixPhone', {
    defaults: { personId: group.personId, ngoId: group.ngoId, phone: group.phone },
    onSaved: ({ phone }) => {
      notify(text.fixPhoneDone(formatPhone(phone)));
      onClose();
    },
  });
  return (
    <FormDialog title={text.fixPhoneTitle(group.name)} form={form} onClose={onClose} saveLabel={text.fixPhoneSave} width="xs">
      <PhoneField control={form.form.control} name="phone" label={text.phone} required />
      <Note>{text.fixPhoneNote}</Note>
    </FormDialog>
  );
}

/** Told face to face, by message or on paper. */
export function OtherWayDialog({ group, onClose }: Props) {
  const notify = useNotify();
  const form = useOperationForm('notices', 'told', {
    defaults: { lines: group.lines.map(({ requestId, coRequesterId }) => ({ requestId, coRequesterId })), who: group.name, how: 'yuzyuze', on: useToday(), note: '' },
    onSaved: () => {
      notify(text.otherWayDone);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.otherWayTitle(group.name)} form={form} onClose={onClose} saveLabel={actionText.notifySave}>
      <TextField control={control} name="who" label={actionText.notifyWho} required maxLength={150} autoFocus />
      <Columns>
        <SelectField control={control} name="how" label={actionText.notifyHow} required choices={choicesOf(notifyNames)} />
        <DateField control={control} name="on" label={actionText.notifyOn} required />
      </Columns>
      <TextField control={control} name="note" label={actionText.note} rows={2} />
    </FormDialog>
  );
}
