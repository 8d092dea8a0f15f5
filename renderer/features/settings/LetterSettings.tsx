import EditOutlined from '@mui/icons-material/EditOutlined';
import RestoreOutlined from '@mui/icons-material/RestoreOutlined';
import { Box, Button, Paper } from '@mui/material';
import { useState } from 'react';
import { letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { LetterSettings as Details, LetterTemplate } from '../../../preload/contract/letters.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape, TableShape } from '../../shared/feedback/Shape.tsx';
import { useUnsavedGuard } from '../../shared/feedback/useUnsavedGuard.tsx';
import { FormBody } from '../../shared/form/FormBody.tsx';
import { PhoneField } from '../../shared/form/PhoneField.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { commonText } from '../../text/common.ts';
import { letterSettingsText as text } from '../../text/letters.ts';
import { settingsText } from '../../text/settings.ts';
import { LetterTemplateDialog } from './LetterTemplateDialog.tsx';
import { PurchaseDocumentSettings } from './purchase-documents/PurchaseDocumentSettings.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';

/** Templates of letters, and what stands on every letter. */
export function LetterSettings() {
  const templates = useRead('letters', 'templates', {});
  const details = useRead('letters', 'settings', {});
  const notify = useNotify();
  const reset = useWrite('letters', 'resetTemplate');
  const [edited, setEdited] = useState<LetterTemplate | null>(null);
  const goBack = ({ kind }: LetterTemplate) =>
    reset.mutate({ kind }, { onSuccess: () => notify(text.resetDone(letterKindNames[kind])), onError: (error) => notify(error.message) });
  return (
    <Box sx={{ maxWidth: 860 }}>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={templates} skeleton={<TableShape rows={5} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable<LetterTemplate>
            label={text.title}
            rows={rows}
            rowKey={({ kind }) => kind}
            columns={[
              { title: text.columns.kind, width: 220, cell: ({ kind }) => letterKindNames[kind] },
              { title: text.columns.subject, cell: ({ subject }) => subject },
              { title: text.columns.state, width: 190, cell: ({ own }) => (own ? text.own : text.shipped) },
            ]}
            actionsTitle={text.edit}
            actions={(row) => (
              <>
                {row.own && <RowButton label={text.resetOf(letterKindNames[row.kind])} icon={<RestoreOutlined />} onClick={() => goBack(row)} />}
                <RowButton label={text.editOf(letterKindNames[row.kind])} icon={<EditOutlined />} onClick={() => setEdited(row)} />
              </>
            )}
          />
        )}
      </ReadResult>
      <Box sx={{ mt: 4 }}>
        <PurchaseDocumentSettings />
      </Box>
      <Box sx={{ mt: 4 }}>
        <SectionHead title={text.details} lead={text.detailsLead} />
        <ReadResult read={details} skeleton={<FormShape />}>
          {(value) => <DetailsForm details={value} />}
        </ReadResult>
      </Box>
      {edited && <LetterTemplateDialog template={edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}

const pair = { display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr', alignItems: 'start' } as const;

function DetailsForm({ details }: { readonly details: Details }) {
  const notify = useNotify();
  const form = useOperationForm('letters', 'saveSettings', { defaults: details, onSaved: () => notify(settingsText.saved) });
  const guard = useUnsavedGuard(form.unsaved, form.draft.discard);
  const { control } = form.form;
  const { detailFields: fields } = text;
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      {guard}
      <FormBody form={form} label={text.details}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <TextField control={control} name="address" label={fields.address} maxLength={200} />
          <Box sx={pair}>
            <PhoneField control={control} name="phone" label={fields.phone} />
            <TextField control={control} name="email" label={fields.email} maxLength={200} />
            <TextField control={control} name="kep" label={fields.kep} maxLength={200} />
            <TextField control={control} name="filePlan" label={fields.filePlan} hint={fields.filePlanHint} maxLength={20} />
            <TextField control={control} name="contactName" label={fields.contactName} maxLength={100} />
            <TextField control={control} name="contactTitle" label={fields.contactTitle} maxLength={100} />
            <TextField control={control} name="unitSignerName" label={fields.unitSignerName} maxLength={100} />
            <TextField control={control} name="unitSignerTitle" label={fields.unitSignerTitle} maxLength={100} />
            <TextField control={control} name="outsideSignerName" label={fields.outsideSignerName} maxLength={100} />
            <TextField control={control} name="outsideSignerTitle" label={fields.outsideSignerTitle} rows={2} maxLength={100} />
            <SelectField control={control} name="font" label={fields.font} choices={choicesOf(text.fonts)} />
          </Box>
        </Box>
        <Button type="submit" variant="contained" disabled={form.pending} sx={{ mt: 3 }}>
          {form.pending ? commonText.saving : commonText.save}
        </Button>
      </FormBody>
    </Paper>
  );
}
