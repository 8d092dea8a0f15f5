import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

/** A titled card: heading, optional button at its right, content. */
export function Section({ title, action, children, flush = false }: { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode; readonly flush?: boolean }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} variant="outlined" sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: 40, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id={id} variant="h2" sx={{ flex: 1, fontSize: 16 }}>
          {title}
        </Typography>
        {action}
      </Box>
      <Box sx={{ p: flush ? 0 : 2 }}>{children}</Box>
    </Paper>
  );
}
