import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Bundle } from '../../../preload/contract/health.ts';
import { useAct } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { Section } from '../../shared/Section.tsx';
import { healthText } from '../../text/health.ts';
import { BundlePreview } from './BundlePreview.tsx';

const text = healthText.bundle;

/** Made, looked at, and only then saved: what leaves is what was shown. */
export function SupportBundle() {
  const notify = useNotify();
  const [bundle, setBundle] = useState<Bundle | null>(null);
  const prepare = useAct('health', 'bundle');
  const save = useAct('health', 'saveBundle');
  return (
    <Section title={text.title}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Typography>{text.body}</Typography>
        {(prepare.error ?? save.error) && <Problem error={prepare.error ?? save.error} />}
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant={bundle ? 'outlined' : 'contained'} disabled={prepare.isPending} onClick={() => prepare.mutate({}, { onSuccess: setBundle })}>
            {bundle ? text.prepareAgain : text.prepare}
          </Button>
          {bundle && (
            <Button variant="contained" disabled={save.isPending} onClick={() => save.mutate({ key: bundle.key }, { onSuccess: (saved) => saved && notify(text.saved(saved.path)) })}>
              {text.save}
            </Button>
          )}
        </Box>
        {bundle && <BundlePreview key={bundle.key} bundle={bundle} />}
      </Box>
    </Section>
  );
}
