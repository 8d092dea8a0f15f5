import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { NeighbourhoodDetail } from '../../../preload/contract/neighbourhoods.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useToday } from '../../shared/useToday.ts';
import { neighbourhoodText as text } from '../../text/directory.ts';
import { Note } from '../directory/forms.tsx';

export function RenameDialog({ record, onClose }: { readonly record: NeighbourhoodDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const today = useToday();
  const before = neighbourhoodTitle(record.name);
  const operation = useOperationForm('neighbourhoods', 'rename', {
    defaults: { id: record.id, name: '', on: today },
    onSaved: (_, { name }) => {
      notify(text.renamed(before, neighbourhoodTitle(name)));
      onClose();
    },
  });
  const { control } = operation.form;
  return (
    <FormDialog title={text.renameTitle(before)} form={operation} onClose={onClose} saveLabel={text.rename}>
      <TextField control={control} name="name" label={text.newName} required autoFocus maxLength={100} hint={text.nameHint} />
      <DateField control={control} name="on" label={text.renameOn} required />
      <Note>{text.renameNote(before)}</Note>
    </FormDialog>
  );
}
