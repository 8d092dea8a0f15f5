import { Alert } from '@mui/material';
import type { AssetRow } from '../../../preload/contract/assets.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { SuggestField } from '../../shared/form/SuggestField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useSession } from '../../shared/session/SessionContext.ts';
import { useToday } from '../../shared/useToday.ts';
import { assetsText as text } from '../../text/assets.ts';
import { Columns, sharedControl } from '../directory/forms.tsx';
import { Chosen } from './HandOverDialog.tsx';

interface Props {
  /** Those that somebody has. */
  readonly assets: readonly Pick<AssetRow, 'id' | 'number' | 'name'>[];
  readonly note?: string | null;
  readonly onClose: () => void;
  readonly onBack: (words: string, holdingIds: readonly number[]) => void;
}

/** İade: in what condition it came back, and who took it. */
export function TakeBackDialog({ assets, note = null, onClose, onBack }: Props) {
  const today = useToday();
  const { user } = useSession();
  const operation = useOperationForm('assets', 'takeBack', {
    defaults: { ids: assets.map(({ id }) => id), on: today, to: user.name, condition: '', note: '' },
    onSaved: ({ holdingIds, count }) => onBack(text.takenBack(count), holdingIds),
  });
  const control = sharedControl(operation);
  const typed = fold(operation.form.watch('condition'));
  const conditions = text.conditions.filter((each) => fold(each).startsWith(typed));
  return (
    <FormDialog title={text.takeBackTitle(assets.length)} form={operation} onClose={onClose} saveLabel={text.takeBackSave}>
      <Chosen assets={assets} />
      {note !== null && <Alert severity="warning">{note}</Alert>}
      <SuggestField control={control} name="condition" label={text.condition} required hint={text.conditionHint} suggestions={conditions} maxLength={300} />
      <Columns>
        <DateField control={control} name="on" label={text.backOn} required />
        <TextField control={control} name="to" label={text.to} maxLength={150} />
      </Columns>
      <TextField control={control} name="note" label={text.returnNote} rows={2} maxLength={1000} />
    </FormDialog>
  );
}
