import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { DueBadge } from '../../shared/chips/DueBadge.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { unitText as text } from '../../text/directory.ts';
import { ledgerOf } from '../directory/ledgerAddress.ts';

const mostShown = 20;

/** What stands at this unit, the nearest deadline first; the rest is one step away in the ledger. */
export function WaitingSection({ unitId }: { readonly unitId: number }) {
  const read = useRead('requests', 'list', { view: 'acik', unitIds: [unitId], sort: 'dueDate', descending: false, limit: mostShown });
  return (
    <Section title={text.waiting}>
      <ReadResult read={read} skeleton={<TableShape rows={6} />}>
        {({ rows, total }) => (
          <>
            {total === 0 && <Typography color="textSecondary">{text.noWaiting}</Typography>}
            <Box component="ol" aria-label={text.waiting} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
              {rows.map(({ id, number, registeredOn, subject, neighbourhood, dueDate, dueKind, dueEstimated }) => (
                <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: '84px 84px minmax(0, 1fr) auto', gap: 1, alignItems: 'baseline' }}>
                  <Link component={RouterLink} to={`/requests/${id}`} underline="hover" sx={{ fontSize: 14, fontWeight: 600 }}>
                    {number}
                  </Link>
                  <Typography variant="body2">{formatDate(registeredOn)}</Typography>
                  <Typography variant="body2" noWrap title={subject}>
                    {subject}
                    <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
                      {neighbourhood}
                    </Typography>
                  </Typography>
                  <DueBadge due={dueDate} open kind={dueKind} estimated={dueEstimated} />
                </Box>
              ))}
            </Box>
            {total > 0 && (
              <Link component={RouterLink} to={ledgerOf('unitIds', unitId)} sx={{ display: 'inline-block', mt: 1.5 }}>
                {text.waitingMore(formatCount(total))}
              </Link>
            )}
          </>
        )}
      </ReadResult>
    </Section>
  );
}
