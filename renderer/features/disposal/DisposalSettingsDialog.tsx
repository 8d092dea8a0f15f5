import type { DisposalSettings } from '../../../preload/contract/disposal.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { disposalText as text } from '../../text/disposal.ts';
import { settingsText } from '../../text/settings.ts';

/** How often, and how old the backup before it may be. */
export function DisposalSettingsDialog({ settings, onClose }: { readonly settings: DisposalSettings; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('disposal', 'saveSettings', {
    defaults: settings,
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={text.settingsTitle} form={form} onClose={onClose} width="xs">
      <NumberField control={control} name="months" label={text.months} hint={text.monthsHint} required />
      <NumberField control={control} name="backupDays" label={text.backupDays} hint={text.backupDaysHint} required />
      <NumberField control={control} name="answerDays" label={text.answerDays} hint={text.answerDaysHint} required />
    </FormDialog>
  );
}
