import { useNavigate } from 'react-router';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { NeighbourhoodDetail } from '../../../preload/contract/neighbourhoods.ts';
import { neighbourhoodKindNames } from '../../../preload/contract/text.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { directoryText, neighbourhoodText as text } from '../../text/directory.ts';
import { Columns, sharedControl, type SharedControl } from '../directory/forms.tsx';

/** A new neighbourhood; its page opens, since muhtar and spellings come next. */
export function CreateDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const operation = useOperationForm('neighbourhoods', 'create', {
    defaults: { name: '', kind: 'merkez', code: '', population: null, populationYear: null, households: null, note: '', validFrom: null },
    onSaved: ({ id }, { name }) => {
      notify(directoryText.saved(neighbourhoodTitle(name)));
      void navigate(`/neighbourhoods/${id}`);
    },
  });
  return (
    <FormDialog title={text.createTitle} form={operation} onClose={onClose}>
      <TextField control={operation.form.control} name="name" label={text.name} required autoFocus maxLength={100} hint={text.nameHint} />
      <DetailFields control={sharedControl(operation)} />
      <DateField control={operation.form.control} name="validFrom" label={text.validFrom} hint={text.validFromHint} />
    </FormDialog>
  );
}

/** Everything but the name: a name has its own history. */
export function ChangeDialog({ record, onClose }: { readonly record: NeighbourhoodDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const { id, kind, code, population, populationYear, households, note } = record;
  const before = { id, kind, code, population, populationYear, households, note };
  const operation = useOperationForm('neighbourhoods', 'change', {
    defaults: before,
    onSaved: () => {
      notify(directoryText.saved(neighbourhoodTitle(record.name)));
      onClose();
    },
  });
  return (
    <FormDialog title={text.editTitle(neighbourhoodTitle(record.name))} form={operation} onClose={onClose}>
      <DetailFields control={sharedControl(operation)} />
    </FormDialog>
  );
}

function DetailFields({ control }: { readonly control: SharedControl }) {
  return (
    <>
      <Columns>
        <SelectField control={control} name="kind" label={text.kind} required choices={choicesOf(neighbourhoodKindNames)} />
        <TextField control={control} name="code" label={text.code} hint={text.codeHint} maxLength={20} />
      </Columns>
      <Columns>
        <NumberField control={control} name="population" label={text.populationField} />
        <NumberField control={control} name="populationYear" label={text.populationYear} />
        <NumberField control={control} name="households" label={text.householdsField} />
      </Columns>
      <TextField control={control} name="note" label={directoryText.note} rows={2} maxLength={2000} />
    </>
  );
}
