import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PurchaseEvent } from '../../../../preload/contract/purchase-shapes.ts';
import { formatDate, formatDateTime } from '../../../shared/format.ts';
import { Section } from '../../../shared/Section.tsx';
import { purchaseEventNames, purchaseRecordText as text } from '../../../text/purchase-record.ts';

/** Everything that happened to it, newest first, with its day, who did it and the number of its paper. */
export function Timeline({ events, action }: { readonly events: readonly PurchaseEvent[]; readonly action: ReactNode }) {
  return (
    <Section title={text.timeline} action={action}>
      <Box component="ol" aria-label={text.timeline} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {events.map(({ id, kind, on, text: words, person, documentNo, actor, recordedAt }) => (
          <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: '84px 112px minmax(0, 1fr)', gap: 1, alignItems: 'baseline' }}>
            <Typography variant="body2">{formatDate(on)}</Typography>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {purchaseEventNames[kind]}
            </Typography>
            <Box>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {[words, person, documentNo].filter(Boolean).join(' · ')}
              </Typography>
              <Typography variant="caption" color="textSecondary">
                {actor}, {formatDateTime(recordedAt)}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
