import { Alert, Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { PurchaseStart } from '../../../../preload/contract/purchases.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { useUnsavedGuard } from '../../../shared/feedback/useUnsavedGuard.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { Page } from '../../../shared/Page.tsx';
import { Section } from '../../../shared/Section.tsx';
import { commonText } from '../../../text/common.ts';
import { purchaseFormText as text } from '../../../text/purchases.ts';
import { AdvicePanel } from './AdvicePanel.tsx';
import { HowFields, NeedFields } from './HeaderFields.tsx';
import { LineGrid } from './LineGrid.tsx';
import { dropEmptyLines, startValues, type PurchaseForm } from './values.ts';

/** What, why and the lines first; how it is bought stands below and has its values already. Saved, the record is opened. */
export function OpeningForm({ start }: { readonly start: PurchaseStart }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const operation = useOperationForm('purchases', 'open', {
    defaults: startValues(start),
    onSaved: ({ id, number }) => {
      notify(text.saved(number));
      void navigate(`/purchases/${id}`, { replace: true });
    },
  });
  const form = operation.form as unknown as PurchaseForm;
  const submit = () => {
    dropEmptyLines(form);
    operation.submit();
  };
  useCommand('leave', () => void navigate(-1));
  return (
    <Page
      title={text.title}
      primary={
        <Button variant="contained" disabled={operation.pending} onClick={submit}>
          {operation.pending ? commonText.saving : withKey(commonText.save, 'save')}
        </Button>
      }
    >
      {useUnsavedGuard(operation.unsaved, operation.draft.discard)}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) clamp(232px, 19vw, 320px)' }, gap: 2, alignItems: 'start' }}>
        <FormBody form={{ ...operation, submit }} label={text.form}>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {start.requestNumber !== '' && (
              <Alert severity="info" sx={{ py: 0 }}>
                {text.request(start.requestNumber)}
              </Alert>
            )}
            <NeedFields control={form.control} autoFocus />
            <Section title={text.lines}>
              <LineGrid form={form} />
            </Section>
            <Section title={text.how}>
              <HowFields control={form.control} withDay />
            </Section>
          </Box>
        </FormBody>
        <AdvicePanel control={form.control} />
      </Box>
    </Page>
  );
}
