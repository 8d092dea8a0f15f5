import { Alert } from '@mui/material';
import type { AssetRow } from '../../../preload/contract/assets.ts';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useSession } from '../../shared/session/SessionContext.ts';
import { useToday } from '../../shared/useToday.ts';
import { assetsText as text } from '../../text/assets.ts';
import { sharedControl } from '../directory/forms.tsx';
import { PlaceFields } from './PlaceFields.tsx';

const shown = 8;

/** Which one, or which ones. */
export function Chosen({ assets }: { readonly assets: readonly Pick<AssetRow, 'number' | 'name'>[] }) {
  const numbers = assets.slice(0, shown).map(({ number }) => number);
  const [first] = assets;
  return (
    <Alert severity="info" icon={false}>
      {assets.length === 1 && first ? text.chosenOne(first.number, first.name) : text.chosen(assets.length, numbers.join(', '), assets.length > shown)}
    </Alert>
  );
}

interface Props {
  /** Those in the store. */
  readonly assets: readonly Pick<AssetRow, 'id' | 'number' | 'name'>[];
  /** Said above the fields where some of the selection stay out. */
  readonly note?: string | null;
  readonly onClose: () => void;
  readonly onGiven: (words: string, formNo: string) => void;
}

/** Zimmet: one form for everything that goes to somebody together. */
export function HandOverDialog({ assets, note = null, onClose, onGiven }: Props) {
  const today = useToday();
  const { user } = useSession();
  const operation = useOperationForm('assets', 'handOver', {
    defaults: { ids: assets.map(({ id }) => id), neighbourhoodId: null, unitId: null, holder: '', place: '', on: today, by: user.name },
    onSaved: ({ formNo, count }) => onGiven(text.given(count, formNo), formNo),
  });
  const { getValues, setValue, formState } = operation.form;
  return (
    <FormDialog title={text.handOverTitle(assets.length)} form={operation} onClose={onClose} saveLabel={text.handOverSave}>
      <Chosen assets={assets} />
      {note !== null && <Alert severity="warning">{note}</Alert>}
      <PlaceFields
        control={sharedControl(operation)}
        autoFocus
        read={(field) => getValues(field as 'holder')}
        write={(field, value) => setValue(field as 'holder', value as never, { shouldDirty: true, shouldValidate: formState.isSubmitted })}
      />
    </FormDialog>
  );
}
