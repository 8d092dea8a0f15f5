import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface FactListProps {
  /** Pairs of a word and what it says. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
  /** Of the words, in px. */
  readonly width: number;
}

/** Words at the left, what they say beside them. */
export function FactList({ facts, width }: FactListProps) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: `${width}px 1fr`, rowGap: 0.5 }}>
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
