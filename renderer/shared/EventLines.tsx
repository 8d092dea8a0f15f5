import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from './format.ts';
import { Section } from './Section.tsx';

/** One thing that happened to a record: on which day, what kind of thing, in words, and who wrote it down when. */
export interface EventLine {
  readonly id: number;
  readonly on: string;
  readonly kind: string;
  readonly words: string;
  readonly actor: string;
  readonly recordedAt: string;
}

/** Everything that happened to a record, one line each, in the order given. */
export function EventLines({ title, events, action }: { readonly title: string; readonly events: readonly EventLine[]; readonly action?: ReactNode }) {
  return (
    <Section title={title} action={action}>
      <Box component="ol" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {events.map(({ id, on, kind, words, actor, recordedAt }) => (
          <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: '84px 116px minmax(0, 1fr)', gap: 1, alignItems: 'baseline' }}>
            <Typography variant="body2">{formatDate(on)}</Typography>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {kind}
            </Typography>
            <Box>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {words}
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
