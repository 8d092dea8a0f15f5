import { Box, Button, Paper } from '@mui/material';
import type { PurchaseSettings } from '../../../../preload/contract/purchase-settings.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../../shared/feedback/Shape.tsx';
import { useUnsavedGuard } from '../../../shared/feedback/useUnsavedGuard.tsx';
import { CheckField } from '../../../shared/form/CheckField.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { NumberField } from '../../../shared/form/NumberField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { commonText } from '../../../text/common.ts';
import { signerText as text } from '../../../text/purchase-settings.ts';
import { settingsText } from '../../../text/settings.ts';
import { SectionHead } from '../SectionHead.tsx';

/** Who signs the papers of a purchase, and from when on something is called near or stuck. */
export function SignerSettings() {
  const settings = useRead('purchaseSettings', 'get', {});
  return (
    <div>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={settings} skeleton={<FormShape />}>
        {(value) => <SignerForm settings={value} />}
      </ReadResult>
    </div>
  );
}

const pair = { display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr', alignItems: 'start' } as const;

function SignerForm({ settings }: { readonly settings: PurchaseSettings }) {
  const notify = useNotify();
  const form = useOperationForm('purchaseSettings', 'save', { defaults: settings, onSaved: () => notify(settingsText.saved) });
  const guard = useUnsavedGuard(form.unsaved, form.draft.discard);
  const { control } = form.form;
  const { fields } = text;
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      {guard}
      <FormBody form={form} label={text.title}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box sx={pair}>
            <TextField control={control} name="spenderName" label={fields.spenderName} hint={fields.spenderHint} maxLength={100} />
            <TextField control={control} name="spenderTitle" label={fields.title} maxLength={100} />
            <TextField control={control} name="realizerName" label={fields.realizerName} maxLength={100} />
            <TextField control={control} name="realizerTitle" label={fields.title} maxLength={100} />
            <TextField control={control} name="keeperName" label={fields.keeperName} maxLength={100} />
            <TextField control={control} name="keeperTitle" label={fields.title} maxLength={100} />
            <TextField control={control} name="commission" label={fields.commission} hint={fields.linesHint} rows={3} maxLength={2000} />
            <TextField control={control} name="researchers" label={fields.researchers} hint={fields.linesHint} rows={3} maxLength={2000} />
          </Box>
          <TextField control={control} name="financeUnit" label={fields.financeUnit} required hint={fields.financeHint} maxLength={100} />
          <Box sx={pair}>
            <NumberField control={control} name="stuckDays" label={fields.stuckDays} required hint={fields.stuckHint} />
            <NumberField control={control} name="limitWarnPercent" label={fields.limitWarnPercent} required hint={fields.limitWarnHint} />
          </Box>
          <CheckField control={control} name="count21f" label={fields.count21f} hint={fields.count21fHint} />
        </Box>
        <Button type="submit" variant="contained" disabled={form.pending} sx={{ mt: 3 }}>
          {form.pending ? commonText.saving : commonText.save}
        </Button>
      </FormBody>
    </Paper>
  );
}
