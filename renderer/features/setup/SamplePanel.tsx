import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { useRunning } from '../../shared/AppStatus.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { setupText as text } from '../../text/setup.ts';

/** The way to try the program first, in a database of its own. */
export function SamplePanel() {
  const { restart } = useRunning();
  const open = useAct('app', 'openSample');
  return (
    <Box sx={{ mt: 2, p: 2, border: '1px dashed', borderColor: 'secondary.main', borderRadius: 1 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Typography sx={{ flex: 1 }}>{open.isPending ? text.openingSample : text.trySampleNote}</Typography>
        <Button color="secondary" disabled={open.isPending} onClick={() => open.mutate({}, { onSuccess: restart })}>
          {text.trySample}
        </Button>
      </Box>
      {open.isPending && <LinearProgress color="secondary" aria-label={text.openingSample} sx={{ mt: 1 }} />}
      {open.error && <Problem error={open.error} />}
    </Box>
  );
}
