import { useState } from 'react';
import type { RequestDetail, RequesterSuggestion } from '../../../preload/contract/requests.ts';
import type { InputOf } from '../../api/client.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { shownName } from '../../shared/privacy/usePrivacy.ts';
import { linksText as text } from '../../text/links.ts';
import { Note } from '../requests/actions/parts.tsx';
import { PersonFields } from '../requests/form/PersonFields.tsx';
import { RequesterField } from '../requests/form/RequesterField.tsx';
import type { RequestForm } from '../requests/form/values.ts';

/** Somebody else wants the same: chosen as in a new request, written to this record. */
export function JoinDialog({ request, onClose }: { readonly request: RequestDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const [chosen, setChosen] = useState<RequesterSuggestion | null>(null);
  const [resumed, setResumed] = useState(0);
  const operation = useOperationForm('links', 'join', {
    defaults: { requestId: request.id, requester: null as unknown as InputOf<'links', 'join'>['requester'] },
    extra: {
      get: () => chosen,
      set: (kept) => {
        setChosen(kept as RequesterSuggestion | null);
        setResumed((before) => before + 1);
      },
    },
    onSaved: ({ name, number, added }) => {
      notify(added ? text.added(shownName(name), number) : text.askedAgain(shownName(name), number));
      onClose();
    },
  });
  const { control } = operation.form as unknown as RequestForm;
  return (
    <FormDialog title={text.addTitle(request.number)} form={operation} onClose={onClose} saveLabel={text.addSave}>
      <RequesterField key={resumed} control={control} chosen={chosen} onChoose={setChosen} autoFocus />
      <PersonFields control={control} chosen={chosen} />
      <Note>{text.addNote}</Note>
    </FormDialog>
  );
}
