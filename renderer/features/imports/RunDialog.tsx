import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { importsText as text } from '../../text/imports.ts';

const everyMs = 250;

/** How far the writing is; nothing stays of it when it is stopped. */
export function RunDialog({ tableId }: { readonly tableId: number }) {
  const progress = useQuery({ queryKey: ['imports', 'progress', tableId], queryFn: () => call('imports', 'progress', { tableId }), refetchInterval: everyMs, gcTime: 0 });
  const { done = 0, total = 0 } = progress.data ?? {};
  const percent = total === 0 ? 0 : Math.min(100, Math.round((done / total) * 100));
  return (
    <Dialog open aria-labelledby="import-running" maxWidth="xs" fullWidth>
      <CommandLayer>
        <DialogTitle id="import-running">{text.running}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 1.5 }}>{text.runningBody}</Typography>
          <LinearProgress variant="determinate" value={percent} aria-label={text.progress(percent)} />
        </DialogContent>
        <DialogActions>
          <Button autoFocus onClick={() => void call('imports', 'cancel', { tableId })}>
            {text.stop}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
