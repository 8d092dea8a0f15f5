import { Box, Button, Divider } from '@mui/material';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { useUnsavedGuard } from '../../shared/feedback/useUnsavedGuard.tsx';
import { FormBody } from '../../shared/form/FormBody.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { updatesText as text } from '../../text/updates.ts';
import type { UpdateActs } from './useUpdateActs.ts';

/** The address of the office, and the two ways to look: there, or in a folder. */
export function AddressForm({ acts }: { readonly acts: UpdateActs }) {
  const settings = useRead('updates', 'settings', {});
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ReadResult read={settings} skeleton={<FormShape fields={1} />}>
        {({ address }) => <Address key={address} address={address} />}
      </ReadResult>
      <Divider />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={acts.begun || !settings.data || settings.data.address === ''} onClick={acts.check}>
          {text.check}
        </Button>
        <Button disabled={acts.begun} onClick={acts.folder}>
          {text.folder}
        </Button>
      </Box>
      {acts.error && <Problem error={acts.error} />}
    </Box>
  );
}

function Address({ address }: { readonly address: string }) {
  const notify = useNotify();
  const form = useOperationForm('updates', 'saveSettings', { defaults: { address }, onSaved: () => notify(text.saved) });
  const guard = useUnsavedGuard(form.unsaved, form.draft.discard);
  return (
    <>
      {guard}
      <FormBody form={form} label={text.address}>
        <TextField control={form.form.control} name="address" label={text.address} hint={text.addressHint} maxLength={500} />
        <Button type="submit" disabled={form.pending} sx={{ mt: 1 }}>
          {text.save}
        </Button>
      </FormBody>
    </>
  );
}
