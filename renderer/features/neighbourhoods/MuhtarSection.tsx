import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { termStartNames } from '../../../preload/contract/text.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { seatText as text } from '../../text/directory.ts';
import { BigPhone } from '../directory/Facts.tsx';

interface Props {
  readonly muhtars: readonly SeatTerm[];
  /** null where the neighbourhood is closed: nothing starts there any more. */
  readonly onStart: (() => void) | null;
  /** null where nothing may be changed. */
  readonly onEnd: ((term: SeatTerm) => void) | null;
}

/** Who to call, large enough to dial from. */
export function MuhtarSection({ muhtars, onStart, onEnd }: Props) {
  return (
    <Section title={text.section}>
      {muhtars.length === 0 && (
        <EmptyState
          title={text.noMuhtar}
          {...(onStart ? { body: text.noMuhtarBody, action: <Button onClick={onStart}>{text.startMuhtar}</Button> } : {})}
          dense
        />
      )}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {muhtars.map((term) => (
          <Box key={term.id}>
            <Typography variant="h2" component="p">
              <Link component={RouterLink} to={`/people/${term.personId}`} underline="hover" color="text.primary">
                {term.person}
              </Link>
              {term.acting && (
                <Typography component="span" color="textSecondary" sx={{ ml: 1 }}>
                  {text.acting}
                </Typography>
              )}
            </Typography>
            <BigPhone phone={term.phone} />
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
                {sinceWords(term)}
              </Typography>
              {onEnd && term.endReason === null && (
                <Button variant="text" aria-label={text.endOf(term.person)} onClick={() => onEnd(term)}>
                  {text.end}
                </Button>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

export function sinceWords({ startReason, startDate, endDate }: SeatTerm): string {
  const reason = termStartNames[startReason];
  return endDate === null ? text.since(reason, formatDate(startDate)) : text.sinceUntil(reason, formatDate(startDate), formatDate(endDate));
}
