import type { AssetDetail } from '../../../preload/contract/assets.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useToday } from '../../shared/useToday.ts';
import { assetsText as text } from '../../text/assets.ts';
import { sharedControl } from '../directory/forms.tsx';

/** Kayıttan düşme: the record and its number stay. */
export function RetireDialog({ asset, onClose }: { readonly asset: AssetDetail; readonly onClose: () => void }) {
  const today = useToday();
  const notify = useNotify();
  const operation = useOperationForm('assets', 'retire', {
    defaults: { id: asset.id, on: today, reason: '' },
    onSaved: () => {
      notify(text.retired(asset.number));
      onClose();
    },
  });
  const control = sharedControl(operation);
  return (
    <FormDialog title={text.retireTitle(asset.number)} form={operation} onClose={onClose} saveLabel={text.retire}>
      <TextField control={control} name="reason" label={text.retireReason} hint={text.retireHint} required autoFocus rows={2} maxLength={500} />
      <DateField control={control} name="on" label={text.retireOn} required />
    </FormDialog>
  );
}
