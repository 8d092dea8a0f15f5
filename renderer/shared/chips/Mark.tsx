import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'busy' | 'near' | 'late' | 'done' | 'accent';

/** A symbol and a word in a colour; the colour never speaks alone (plain words need no symbol). 20 px high, so it fits a dense row. */
export function Mark({ tone, symbol, children, title }: { readonly tone: Tone; readonly symbol: string; readonly children: ReactNode; readonly title?: string }) {
  const c = useTheme().colors;
  const pair = {
    plain: [c.quiet, 'transparent'],
    busy: [c.primary, c.primarySoft],
    near: [c.near, c.nearSoft],
    late: [c.late, c.lateSoft],
    done: [c.done, c.doneSoft],
    accent: [c.accent, c.accentSoft],
  }[tone];
  return (
    <Box
      component="span"
      title={title}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, maxWidth: '100%', height: 20, px: tone === 'plain' ? 0 : 0.75, borderRadius: '4px', color: pair[0], bgcolor: pair[1], fontSize: 13.5, fontWeight: 550, lineHeight: '20px', whiteSpace: 'nowrap' }}
    >
      {symbol && <span aria-hidden="true">{symbol}</span>}
      <Box component="span" sx={{ minWidth: 0 }}>
        {children}
      </Box>
    </Box>
  );
}
