import { Alert, Box, Typography } from '@mui/material';
import { letterFields } from '../../../preload/contract/letter-model.ts';
import { letterFieldNames, letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { LetterTemplate } from '../../../preload/contract/letters.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useSettled } from '../../shared/useSettled.ts';
import { letterSettingsText as text } from '../../text/letters.ts';
import { LetterPreview } from '../letters/LetterSheet.tsx';

/** A template beside a letter about a made-up request; what is wrong with it is said as soon as typing rests. */
export function LetterTemplateDialog({ template, onClose }: { readonly template: LetterTemplate; readonly onClose: () => void }) {
  const notify = useNotify();
  const { kind } = template;
  const form = useOperationForm('letters', 'saveTemplate', {
    defaults: { kind, subject: template.subject, text: template.text, closing: template.closing },
    about: kind,
    onSaved: () => {
      notify(text.saved(letterKindNames[kind]));
      onClose();
    },
  });
  const { control, watch } = form.form;
  const [subject, words, closing] = watch(['subject', 'text', 'closing']);
  const settled = useSettled(JSON.stringify({ subject, text: words, closing }), 300);
  const preview = useRead('letters', 'preview', { kind, ...(JSON.parse(settled) as { subject: string; text: string; closing: string }) }, { keep: true });
  return (
    <FormDialog title={text.editOf(letterKindNames[kind])} form={form} onClose={onClose} width="lg">
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', height: '66vh', '& > *': { maxHeight: '66vh', overflow: 'auto' } }}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', pr: 1, pt: 0.5 }}>
          <TextField control={control} name="subject" label={text.fields.subject} required maxLength={150} autoFocus />
          <TextField control={control} name="text" label={text.fields.text} required rows={8} maxLength={8000} hint={text.help} />
          <TextField control={control} name="closing" label={text.fields.closing} maxLength={200} />
          <Box>
            <Typography variant="h3" sx={{ mb: 0.5 }}>
              {text.knownFields}
            </Typography>
            <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 1.5, rowGap: 0.25, fontSize: 14 }}>
              {letterFields.map((field) => (
                <Box key={field} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ fontFamily: 'monospace', userSelect: 'all' }}>{`{${field}}`}</Box>
                  <Box component="dd" sx={{ m: 0 }}>
                    {letterFieldNames[field]}
                  </Box>
                </Box>
              ))}
            </Box>
          </Box>
        </Box>
        <Box sx={{ display: 'grid', gap: 1, gridTemplateRows: 'auto minmax(0, 1fr)' }}>
          {preview.error ? (
            <Alert severity="warning" role="status">
              {preview.error.fields.map(({ message }) => message).join(' ') || preview.error.message}
            </Alert>
          ) : (
            <Typography variant="body2" color="textSecondary">
              {text.preview}
            </Typography>
          )}
          {preview.data && <LetterPreview model={preview.data} />}
        </Box>
      </Box>
    </FormDialog>
  );
}
