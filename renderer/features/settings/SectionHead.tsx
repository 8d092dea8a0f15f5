import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Title, one sentence and the button of a settings section. */
export function SectionHead({ title, lead, action }: { readonly title: string; readonly lead: string; readonly action?: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', mb: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h2">{title}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: 820 }}>
          {lead}
        </Typography>
      </Box>
      {action}
    </Box>
  );
}
