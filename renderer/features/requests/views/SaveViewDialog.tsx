import type { SavedArrangement } from '../../../../preload/contract/saved-views.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { CheckField } from '../../../shared/form/CheckField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { savedViewsText as text } from '../../../text/saved-views.ts';
import { Note } from '../actions/parts.tsx';
import { ledgerTable } from './tableOfView.ts';

interface Props {
  readonly query: string;
  readonly columns: () => SavedArrangement;
  readonly onClose: () => void;
  readonly onSaved: (key: string) => void;
}

/** What is on screen, under a name. */
export function SaveViewDialog({ query, columns, onClose, onSaved }: Props) {
  const notify = useNotify();
  const form = useOperationForm('savedViews', 'save', {
    defaults: { list: ledgerTable, key: null, name: '', query: '', arrangement: null, replace: false },
    // What is on screen is taken at the moment of saving, also where the name comes from an earlier draft.
    prepare: (values) => ({ ...values, query, arrangement: columns() }),
    onSaved: ({ key }, { name }) => {
      notify(text.saved(name));
      onSaved(key);
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.saveTitle} form={form} onClose={onClose} width="xs">
      <TextField control={control} name="name" label={text.name} hint={text.nameHint} required maxLength={60} autoFocus />
      <CheckField control={control} name="replace" label={text.replace} />
      <Note>{text.saveNote}</Note>
    </FormDialog>
  );
}
