import { Box, Skeleton } from '@mui/material';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatDateLong, weekdayName } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { useToday } from '../../shared/useToday.ts';
import { todayText } from '../../text/today.ts';
import { DisposalDue } from '../disposal/DisposalDue.tsx';
import { CountTiles } from './CountTiles.tsx';
import { DraftsWaiting } from './DraftsWaiting.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { PurchasesWaiting } from './PurchasesWaiting.tsx';
import { Reminders } from './Reminders.tsx';
import { LatestList, UrgentList } from './RequestLists.tsx';

const fiveMinutes = 300_000;

/** What waits today: six counts, the most urgent, the newest, and the first steps until they are done. */
export function TodayPage() {
  const today = useToday();
  const summary = useRead('today', 'summary', {}, { every: fiveMinutes });
  return (
    <Page title={todayText.title} detail={`${formatDateLong(today)} ${weekdayName(today)}`}>
      <ReadResult read={summary} skeleton={<TodayShape />}>
        {(value) => {
          const starting = value.firstSteps.some((step) => !step.done);
          return (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <DraftsWaiting />
              <DisposalDue />
              <CountTiles counts={value.counts} legalLate={value.urgent.some((row) => row.dueKind === 'legal' && row.dueDate !== null && row.dueDate < value.date)} />
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: starting ? 'minmax(0, 1fr) 272px' : 'minmax(0, 1fr)' }, alignItems: 'start' }}>
                <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
                  <Reminders />
                  <UrgentList rows={value.urgent} />
                  <PurchasesWaiting purchases={value.purchases} />
                  <LatestList rows={value.latest} />
                </Box>
                {starting && <FirstSteps steps={value.firstSteps} />}
              </Box>
            </Box>
          );
        }}
      </ReadResult>
    </Page>
  );
}

function TodayShape() {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(6, 1fr)' }}>
        {Array.from({ length: 6 }, (_, tile) => (
          <Skeleton key={tile} height={84} />
        ))}
      </Box>
      <TableShape rows={14} />
    </Box>
  );
}
