import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What belongs here, in one line. */
  readonly title: string;
  /** What to do next. */
  readonly body?: string;
  readonly icon?: ReactNode;
  /** The button that makes the first one, and others that fit. */
  readonly action?: ReactNode;
  readonly dense?: boolean;
}

export function EmptyState({ title, body, icon, action, dense = false }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', gap: 1, py: dense ? 2 : 6, px: 2, color: 'text.secondary', '& > svg': { fontSize: 36 } }}>
      {icon}
      <Typography color="textPrimary" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {body && <Typography sx={{ maxWidth: 520 }}>{body}</Typography>}
      {action && <Box sx={{ mt: 1, display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'center' }}>{action}</Box>}
    </Box>
  );
}
