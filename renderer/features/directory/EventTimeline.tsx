import { Box, Button, Chip, Link, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { DirectoryEvent } from '../../../preload/contract/neighbourhoods.ts';
import type { ApiFailure, OutputOf } from '../../api/client.ts';
import { StateChip } from '../../shared/chips/StateChip.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { eventNames, timelineText } from '../../text/directory.ts';
import { countKinds } from './timeline.ts';

type Kind = DirectoryEvent['kind'];

/** The contract hands out no more lines than this. */
const mostLines = 200;
/** A screenful; the muhtar's phone stays in sight while reading. */
const firstLines = 30;

/** Everything about one person, neighbourhood or NGO on one line of time, newest first. */
export function EventTimeline({ read }: { readonly read: UseQueryResult<OutputOf<'people', 'timeline'>, ApiFailure> }) {
  return (
    <Section title={timelineText.title}>
      <ReadResult read={read} skeleton={<TableShape rows={8} />}>
        {(events) => <Lines events={events} />}
      </ReadResult>
    </Section>
  );
}

function Lines({ events }: { readonly events: readonly DirectoryEvent[] }) {
  const [chosen, setChosen] = useState<Kind | null>(null);
  const [all, setAll] = useState(false);
  const kinds = countKinds(events);
  if (events.length === 0) return <EmptyState title={timelineText.empty} body={timelineText.emptyBody} dense />;
  const kind = chosen !== null && kinds.some(({ kind: one }) => one === chosen) ? chosen : null;
  const fitting = kind === null ? events : events.filter((event) => event.kind === kind);
  const shown = all ? fitting : fitting.slice(0, firstLines);
  return (
    <>
      {kinds.length > 1 && (
        <Box role="group" aria-label={timelineText.filter} sx={{ display: 'flex', gap: 0.5, mb: 1.5 }}>
          {kinds.map(({ kind: one, count }) => (
            <Chip
              key={one}
              label={timelineText.kind(eventNames[one], formatCount(count))}
              aria-pressed={kind === one}
              color={kind === one ? 'primary' : 'default'}
              variant={kind === one ? 'filled' : 'outlined'}
              onClick={() => setChosen(kind === one ? null : one)}
            />
          ))}
        </Box>
      )}
      <Box component="ol" aria-label={timelineText.title} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75, containerType: 'inline-size' }}>
        {shown.map((event, index) => (
          <Box component="li" key={index} sx={lineLook}>
            <Typography variant="body2">{formatDate(event.on)}</Typography>
            <Typography variant="body2" data-kind sx={{ fontWeight: 600 }}>
              {eventNames[event.kind]}
            </Typography>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {pageOf(event) === null ? (
                event.text
              ) : (
                <Link component={RouterLink} to={pageOf(event) ?? ''} underline="hover" color="text.primary">
                  {event.text}
                </Link>
              )}
            </Typography>
            <span>{event.state && <StateChip state={event.state} />}</span>
          </Box>
        ))}
      </Box>
      {fitting.length > shown.length && (
        <Button sx={{ mt: 1.5 }} onClick={() => setAll(true)}>
          {timelineText.showAll(formatCount(fitting.length))}
        </Button>
      )}
      {events.length >= mostLines && all && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1.5 }}>
          {timelineText.newest(formatCount(mostLines))}
        </Typography>
      )}
    </>
  );
}

function pageOf({ requestId, purchaseId }: DirectoryEvent): string | null {
  if (purchaseId !== undefined) return `/purchases/${purchaseId}`;
  return requestId === null ? null : `/requests/${requestId}`;
}

/** Date, kind, words, state; in a narrow column the state stands under the words and the kind is left to them. */
const lineLook = {
  display: 'grid',
  gridTemplateColumns: '84px 80px minmax(0, 1fr) auto',
  gap: 1,
  alignItems: 'baseline',
  '@container (max-width: 520px)': {
    gridTemplateColumns: '84px minmax(0, 1fr)',
    '& > [data-kind]': { display: 'none' },
    '& > span:last-child': { gridColumn: 2 },
  },
} as const;
