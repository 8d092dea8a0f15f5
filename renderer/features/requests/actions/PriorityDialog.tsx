import type { Priority } from '../../../../preload/contract/codes.ts';
import type { RequestRow } from '../../../../preload/contract/requests.ts';
import { priorityNames } from '../../../../preload/contract/text.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { actionText } from '../../../text/request-actions.ts';
import { captureText } from '../../../text/requests.ts';

interface Props {
  readonly request: RequestRow;
  readonly onClose: () => void;
}

/** Before whom it goes, and why: the reason is asked in the same breath. */
export function PriorityDialog({ request, onClose }: Props) {
  const { data } = useRead('requests', 'get', { id: request.id });
  return data ? <PriorityForm request={request} reason={data.priorityReason} onClose={onClose} /> : null;
}

function PriorityForm({ request, reason, onClose }: Props & { readonly reason: string }) {
  const notify = useNotify();
  const operation = useOperationForm('requests', 'setField', {
    defaults: { id: request.id, field: 'priority', value: request.priority, reason },
    onSaved: ({ number }) => {
      notify(actionText.edited(number));
      onClose();
    },
  });
  const { control } = operation.form;
  const chosen = operation.form.watch('value') as Priority;
  return (
    <FormDialog title={actionText.priorityTitle(request.number)} form={operation} onClose={onClose}>
      <SelectField control={control} name="value" label={captureText.priority} required choices={choicesOf(priorityNames)} />
      {chosen !== 'normal' && <TextField control={control} name="reason" label={captureText.priorityReason} required={chosen === 'acele'} maxLength={500} rows={2} />}
    </FormDialog>
  );
}
