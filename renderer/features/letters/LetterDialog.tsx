import { Alert, Box, Button, Dialog, DialogContent } from '@mui/material';
import type { LetterKind } from '../../../preload/contract/letter-model.ts';
import { letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { LetterDraft } from '../../../preload/contract/letters.ts';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { usePrinting } from '../../shared/print/usePrinting.ts';
import { lettersText as text } from '../../text/letters.ts';
import { LetterPreview } from './LetterSheet.tsx';

interface Props {
  readonly requestId: number;
  readonly kind: LetterKind;
  readonly onClose: () => void;
}

/** A letter about a record: filled from its template, edited beside its picture, kept and opened as PDF. */
export function LetterDialog({ requestId, kind, onClose }: Props) {
  const draft = useRead('letters', 'draft', { requestId, kind });
  if (draft.data) return <LetterForm requestId={requestId} kind={kind} draft={draft.data} onClose={onClose} />;
  if (!draft.error) return null;
  return (
    <Dialog open onClose={onClose} aria-label={letterKindNames[kind]}>
      <DialogContent>
        <Problem error={draft.error} />
      </DialogContent>
    </Dialog>
  );
}

const columns = { display: 'grid', gap: 2, alignItems: 'start' } as const;

function LetterForm({ requestId, kind, draft: { id, model }, onClose }: Props & { readonly draft: LetterDraft }) {
  const notify = useNotify();
  const printing = usePrinting();
  const form = useOperationForm('letters', 'save', {
    defaults: { requestId, kind, ...model.letter },
    onSaved: (saved) => {
      notify(text.saved(letterKindNames[kind]));
      printing.open({ kind: 'yazi', letterId: saved.id }, { quietly: true });
      onClose();
    },
  });
  const { control, watch, reset } = form.form;
  const values = watch();
  const shown = { ...model, letter: { ...model.letter, ...values, date: values.date ?? null, references: values.references ?? '', closing: values.closing ?? '', signerName: values.signerName ?? '', signerTitle: values.signerTitle ?? '', attachments: values.attachments ?? '', filePlan: values.filePlan ?? '' } };
  const refill = async (): Promise<void> => {
    const fresh = await call('letters', 'draft', { requestId, kind, fresh: true }).catch((error: Error) => void notify(error.message));
    if (fresh) reset({ requestId, kind, ...fresh.model.letter }, { keepDefaultValues: true });
  };
  const { fields } = text;
  return (
    <FormDialog
      title={letterKindNames[kind]}
      form={form}
      onClose={onClose}
      saveLabel={text.save}
      width="lg"
      actions={
        <Button variant="text" onClick={() => void refill()}>
          {text.fromTemplate}
        </Button>
      }
    >
      <Box sx={{ ...columns, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', height: '64vh', '& > *': { maxHeight: '64vh', overflow: 'auto' } }}>
        <Box sx={{ ...columns, pr: 1, pt: 0.5 }}>
          {id !== null && (
            <Alert severity="info" icon={false}>
              {text.keptHint}
            </Alert>
          )}
          <TextField control={control} name="subject" label={fields.subject} required maxLength={150} autoFocus />
          <Box sx={{ ...columns, gridTemplateColumns: '1fr 1fr' }}>
            <DateField control={control} name="date" label={fields.date} />
            <TextField control={control} name="filePlan" label={fields.filePlan} maxLength={20} />
          </Box>
          <TextField control={control} name="addressee" label={fields.addressee} required rows={2} maxLength={300} />
          <TextField control={control} name="references" label={fields.references} rows={2} maxLength={2000} />
          <TextField control={control} name="text" label={fields.text} required rows={6} maxLength={20_000} />
          <TextField control={control} name="closing" label={fields.closing} maxLength={200} />
          <Box sx={{ ...columns, gridTemplateColumns: '1fr 1fr' }}>
            <TextField control={control} name="signerName" label={fields.signerName} maxLength={100} />
            <TextField control={control} name="signerTitle" label={fields.signerTitle} rows={2} maxLength={150} />
          </Box>
          <TextField control={control} name="attachments" label={fields.attachments} rows={2} />
        </Box>
        <LetterPreview model={shown} />
      </Box>
    </FormDialog>
  );
}
