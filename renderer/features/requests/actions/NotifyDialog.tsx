import type { ChannelCode, NotifyWay } from '../../../../preload/contract/codes.ts';
import { notifyNames } from '../../../../preload/contract/text.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { Columns, type ActionProps } from './parts.tsx';

/** The way the request came is usually the way its answer goes. */
const usualWay: Readonly<Partial<Record<ChannelCode, NotifyWay>>> = { mbs: 'mbs', eposta: 'eposta', dilekce: 'yazi', cimer: 'yazi', bizzat: 'yuzyuze', mesaj: 'mesaj' };

export function NotifyDialog({ request, onClose, onDone }: ActionProps) {
  const notify = useNotify();
  const form = useOperationForm('requests', 'notify', {
    defaults: { id: request.id, who: request.requester, how: usualWay[request.channel] ?? 'telefon', on: useToday(), note: '' },
    onSaved: () => {
      notify(actionText.notified);
      onDone();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={actionText.notifyTitle} form={form} onClose={onClose} saveLabel={actionText.notifySave}>
      <TextField control={control} name="who" label={actionText.notifyWho} required maxLength={150} autoFocus />
      <Columns>
        <SelectField control={control} name="how" label={actionText.notifyHow} required choices={choicesOf(notifyNames)} />
        <DateField control={control} name="on" label={actionText.notifyOn} required />
      </Columns>
      <TextField control={control} name="note" label={actionText.note} rows={2} />
    </FormDialog>
  );
}
