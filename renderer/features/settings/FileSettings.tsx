import { Box, Button, Paper, Typography } from '@mui/material';
import { fileTypes } from '../../../preload/contract/files.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { useUnsavedGuard } from '../../shared/feedback/useUnsavedGuard.tsx';
import { FormBody } from '../../shared/form/FormBody.tsx';
import { NumberField } from '../../shared/form/NumberField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { commonText } from '../../text/common.ts';
import { fileTypeNames, filesText } from '../../text/files.ts';
import { settingsText } from '../../text/settings.ts';
import { SectionHead } from './SectionHead.tsx';

const text = filesText.settings;

/** How large an attached file may be, and which kinds are taken. */
export function FileSettings() {
  const settings = useRead('files', 'settings', {});
  return (
    <Box sx={{ maxWidth: 720 }}>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={settings} skeleton={<FormShape fields={1} />}>
        {({ megabytes }) => <LimitForm megabytes={megabytes} />}
      </ReadResult>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {text.kinds}
      </Typography>
      <Typography>{fileTypes.map((type) => `${fileTypeNames[type]} (.${type})`).join(', ')}</Typography>
    </Box>
  );
}

function LimitForm({ megabytes }: { readonly megabytes: number }) {
  const notify = useNotify();
  const form = useOperationForm('files', 'saveSettings', { defaults: { megabytes }, onSaved: () => notify(settingsText.saved) });
  const guard = useUnsavedGuard(form.unsaved, form.draft.discard);
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      {guard}
      <FormBody form={form} label={text.title}>
        <NumberField control={form.form.control} name="megabytes" label={text.megabytes} hint={text.hint} required />
        <Button type="submit" variant="contained" disabled={form.pending} sx={{ mt: 2 }}>
          {form.pending ? commonText.saving : commonText.save}
        </Button>
      </FormBody>
    </Paper>
  );
}
