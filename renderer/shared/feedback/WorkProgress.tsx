import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  /** What is being done, as it is read out. */
  readonly words: ReactNode;
  /** Name of the bar. */
  readonly label: string;
  /** `total` 0: not known yet. */
  readonly progress: { readonly done: number; readonly total: number };
  /** The button that stops it, in words. */
  readonly stop: string;
  readonly onStop: () => void;
  readonly stopping?: boolean;
  readonly autoFocus?: boolean;
  readonly note?: string | undefined;
}

/** Long work: what it does, how far it is, and the button that stops it. */
export function WorkProgress({ words, label, progress: { done, total }, stop, onStop, stopping = false, autoFocus = false, note }: Props) {
  return (
    <Box sx={{ width: '100%', display: 'grid', gap: 1 }}>
      <Typography role="status">{words}</Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <LinearProgress aria-label={label} sx={{ flex: 1 }} {...(total > 0 ? { variant: 'determinate' as const, value: Math.min(100, (100 * done) / total) } : {})} />
        <Button autoFocus={autoFocus} disabled={stopping} onClick={onStop}>
          {stop}
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
