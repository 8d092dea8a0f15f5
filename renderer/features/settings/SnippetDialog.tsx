import { Box, Chip, Typography } from '@mui/material';
import { snippetFields, type Snippet } from '../../../preload/contract/snippets.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { settingsText } from '../../text/settings.ts';
import { snippetText as text } from '../../text/snippets.ts';

export function SnippetDialog({ snippet, onClose }: { readonly snippet: Snippet | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('snippets', 'save', {
    defaults: { id: snippet?.id ?? null, code: snippet?.code ?? '', title: snippet?.title ?? '', text: snippet?.text ?? '', active: snippet?.active ?? true },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control, setFocus } = form.form;
  const addPlace = (name: string): void => {
    setFocus('text');
    document.execCommand('insertText', false, text.place(name));
  };
  return (
    <FormDialog title={snippet ? text.editTitle : text.add} form={form} onClose={onClose}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '160px minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>
        <TextField control={control} name="code" label={text.fields.code} required hint={text.fields.codeHint} maxLength={10} autoFocus />
        <TextField control={control} name="title" label={text.fields.title} required maxLength={100} />
      </Box>
      <TextField control={control} name="text" label={text.fields.text} required rows={5} maxLength={4000} />
      <Box role="group" aria-label={text.places}>
        <Typography variant="body2" color="textSecondary">
          {text.placesHint}
        </Typography>
        <Box sx={{ mt: 0.5, display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
          {snippetFields.map((name) => (
            <Chip key={name} label={text.place(name)} onClick={() => addPlace(name)} variant="outlined" />
          ))}
        </Box>
      </Box>
      <CheckField control={control} name="active" label={text.fields.active} />
    </FormDialog>
  );
}
