import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { formatCount } from '../../shared/format.ts';
import { backupText } from '../../text/backups.ts';
import { useBackupState } from './useBackupState.ts';

const text = backupText.closing;

/** How far the last backup is, and what became of it; closing the window ends it. */
export function ClosingPage() {
  const { data: state } = useBackupState(true);
  const running = state === undefined ? { phase: 'kopya' as const, done: 0, total: 0 } : state.running;
  const close = (words: string) => (
    <Box sx={{ mt: 'auto' }}>
      <Button variant={running ? 'outlined' : 'contained'} autoFocus onClick={() => window.close()}>
        {words}
      </Button>
    </Box>
  );
  if (running) {
    const { phase, done, total } = running;
    return (
      <Frame title={text.running}>
        <LinearProgress aria-label={text.label} {...(total > 0 ? { variant: 'determinate' as const, value: Math.min(100, (100 * done) / total) } : {})} />
        <Typography role="status">
          {backupText.phases[phase]} {total > 0 && backupText.files(formatCount(done), formatCount(total))}
        </Typography>
        <Typography color="textSecondary">{text.keep}</Typography>
        {close(text.now)}
      </Frame>
    );
  }
  if (state?.failure || !state?.last) {
    return (
      <Frame title={state?.failure?.place === 'ikinci' ? text.secondFailed : text.failed}>
        <Typography role="alert">{state?.failure?.sentence}</Typography>
        {close(text.close)}
      </Frame>
    );
  }
  const { last, second } = state;
  return (
    <Frame title={text.made(last.slice(11, 16).replace(':', '.'))}>
      {second && <Typography role="status">{second.present ? text.sent(second.path) : text.absent(second.path)}</Typography>}
      {close(text.close)}
    </Frame>
  );
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="main" aria-label={text.label} sx={{ height: '100%', display: 'flex', flexDirection: 'column', gap: 1.5, p: 3 }}>
      <Typography variant="h1">{title}</Typography>
      {children}
    </Box>
  );
}
