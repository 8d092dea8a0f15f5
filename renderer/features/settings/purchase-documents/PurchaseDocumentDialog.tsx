import { Alert, Box, Typography } from '@mui/material';
import { useRef, type FocusEvent } from 'react';
import { isHoldingForm } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseTemplate, PurchaseTemplateWords } from '../../../../preload/contract/purchase-document-model.ts';
import { holdingFieldNames, purchaseFieldNames } from '../../../../preload/contract/purchase-field-names.ts';
import { templateNames } from '../../../../preload/contract/purchase-text.ts';
import { useRead } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useSettled } from '../../../shared/useSettled.ts';
import { purchaseDocumentsText as text } from '../../../text/purchase-documents.ts';
import { PaperDesk } from '../../reports/PaperDesk.tsx';
import { PaperSheet } from '../../reports/PaperSheet.tsx';
import { FieldChooser } from './FieldChooser.tsx';

/** The words of a paper beside the paper of a made-up record; what is wrong is said as soon as typing rests. */
export function PurchaseDocumentDialog({ template, onClose }: { readonly template: PurchaseTemplate; readonly onClose: () => void }) {
  const notify = useNotify();
  const { kind } = template;
  const ofHolding = isHoldingForm(kind);
  const form = useOperationForm('purchaseDocuments', 'saveTemplate', {
    defaults: { kind, title: template.title, opening: template.opening, closing: template.closing, signers: template.signers },
    about: kind,
    onSaved: () => {
      notify(text.saved(templateNames[kind]));
      onClose();
    },
  });
  const { control, watch } = form.form;
  const [title, opening, closing, signers] = watch(['title', 'opening', 'closing', 'signers']);
  const settled = useSettled(JSON.stringify({ title, opening, closing, signers }), 300);
  const preview = useRead('purchaseDocuments', 'preview', { kind, ...(JSON.parse(settled) as PurchaseTemplateWords) }, { keep: true });
  // The box that was written in last keeps its caret while the field is looked for.
  const lastBox = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null);
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.name !== '')) lastBox.current = target;
  };
  const insert = (name: string): void => {
    lastBox.current?.focus();
    // Deprecated and without a successor: nothing else writes so that Ctrl+Z of the box takes it back.
    if (lastBox.current !== null) document.execCommand('insertText', false, text.place(name));
  };
  return (
    <FormDialog title={text.editOf(templateNames[kind])} form={form} onClose={onClose} width="lg">
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', height: '66vh', '& > *': { maxHeight: '66vh', overflow: 'auto' } }}>
        <Box onFocus={remember} sx={{ display: 'grid', gap: 2, alignContent: 'start', pr: 1, pt: 0.5 }}>
          <TextField control={control} name="title" label={text.fields.title} required maxLength={150} autoFocus />
          <FieldChooser names={ofHolding ? holdingFieldNames : purchaseFieldNames} onChoose={insert} />
          <TextField control={control} name="opening" label={text.fields.opening} rows={4} maxLength={20_000} hint={ofHolding ? text.holdingHelp : text.help} />
          <TextField control={control} name="closing" label={text.fields.closing} rows={2} maxLength={20_000} />
          <TextField control={control} name="signers" label={text.fields.signers} rows={3} maxLength={2000} hint={text.signersHint} />
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
          {preview.data && <PaperDesk>{(room) => preview.data && <PaperSheet model={preview.data} room={room} />}</PaperDesk>}
        </Box>
      </Box>
    </FormDialog>
  );
}
