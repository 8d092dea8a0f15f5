import { Box, Button, Paper } from '@mui/material';
import type { Office } from '../../../preload/contract/office.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { useUnsavedGuard } from '../../shared/feedback/useUnsavedGuard.tsx';
import { FormBody } from '../../shared/form/FormBody.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { commonText } from '../../text/common.ts';
import { settingsText } from '../../text/settings.ts';
import { emptyOffice } from '../setup/draft.ts';
import { OfficeFields } from '../setup/OfficeFields.tsx';
import { SectionHead } from './SectionHead.tsx';

const text = settingsText.office;

export function OfficeSettings() {
  const office = useRead('office', 'get', {});
  return (
    <ReadResult read={office} skeleton={<FormShape />}>
      {(value) => <OfficeForm office={value} />}
    </ReadResult>
  );
}

function OfficeForm({ office }: { readonly office: Office | null }) {
  const notify = useNotify();
  const form = useOperationForm('office', 'save', { defaults: { ...emptyOffice, ...office }, onSaved: () => notify(settingsText.saved) });
  const guard = useUnsavedGuard(form.unsaved, form.draft.discard);
  return (
    <Box sx={{ maxWidth: 860 }}>
      {guard}
      <SectionHead title={text.title} lead={text.lead} />
      <Paper variant="outlined" sx={{ p: 3 }}>
        <FormBody form={form} label={text.title}>
          <OfficeFields form={form.form} withTckn />
          <Button type="submit" variant="contained" disabled={form.pending} sx={{ mt: 3 }}>
            {form.pending ? commonText.saving : commonText.save}
          </Button>
        </FormBody>
      </Paper>
    </Box>
  );
}
