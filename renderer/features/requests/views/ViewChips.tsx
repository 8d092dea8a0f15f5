import { Box, Chip } from '@mui/material';
import { useRef } from 'react';
import { savedViewsText } from '../../../text/saved-views.ts';
import { useFitting } from '../useFitting.ts';
import type { LedgerViews } from './useLedgerViews.ts';

const mostChips = 6;

/** The first views at one click; pressed again, the whole ledger is back. */
export function ViewChips({ views: { shown, current, changed, apply } }: { readonly views: LedgerViews }) {
  const line = useRef<HTMLDivElement>(null);
  const chips = shown.slice(0, mostChips);
  const fitting = useFitting(line, chips.map(({ name }) => name).join('\n'));
  return (
    <Box sx={{ flex: '1 1 0', minWidth: 140 }}>
      <Box ref={line} role="group" aria-label={savedViewsText.group} sx={{ height: 26, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5, rowGap: 1, overflow: 'hidden' }}>
        {chips.map((view, at) => {
          const pressed = view.key === current?.key && !changed;
          return (
            <Chip
              key={view.key}
              label={view.name}
              aria-pressed={pressed}
              color={pressed ? 'primary' : 'default'}
              variant={pressed ? 'filled' : 'outlined'}
              sx={at < fitting ? {} : { visibility: 'hidden' }}
              onClick={() => apply(pressed ? null : view)}
            />
          );
        })}
      </Box>
    </Box>
  );
}
