import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { BackupState } from '../../../preload/contract/backups.ts';
import { useAct } from '../../api/queries.ts';
import { formatCount } from '../../shared/format.ts';
import { backupText as text } from '../../text/backups.ts';

/** What is being done, how far it is, and the button that stops it. */
export function BackupProgress({ running, note }: { readonly running: NonNullable<BackupState['running']>; readonly note?: string }) {
  const cancel = useAct('backups', 'cancel');
  const { phase, done, total } = running;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography role="status">
        {text.phases[phase]} {total > 0 && text.files(formatCount(done), formatCount(total))}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <LinearProgress aria-label={text.progress} sx={{ flex: 1 }} {...(total > 0 ? { variant: 'determinate' as const, value: Math.min(100, (100 * done) / total) } : {})} />
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate({})}>
          {text.stop}
        </Button>
      </Box>
      {note && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
    </Box>
  );
}
