import { Box, Button, Typography } from '@mui/material';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { useMay } from '../../shared/session/SessionContext.ts';
import { healthText as text } from '../../text/health.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { FaultyFiles } from './FaultyFiles.tsx';
import { HealthTable } from './HealthTable.tsx';
import { LookSection } from './LookSection.tsx';
import { SupportBundle } from './SupportBundle.tsx';
import { useHealthReport } from './useHealth.ts';

/** How the program, its records and this computer are, and what to do where something is not well. */
export function HealthPage() {
  const report = useHealthReport();
  const mayLook = useMay('health', 'look');
  const mayBundle = useMay('health', 'bundle');
  return (
    <Box sx={{ maxWidth: 1180, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box>
        <SectionHead
          title={text.title}
          lead={text.lead}
          action={
            <Button disabled={report.isFetching} onClick={() => void report.refetch()}>
              {text.again}
            </Button>
          }
        />
        <ReadResult read={report} skeleton={<TableShape rows={8} rowHeight={36} />}>
          {({ rows, at }) => {
            const bad = rows.filter(({ state }) => state !== 'good').length;
            return (
              <>
                <Typography role="status" sx={{ mb: 1 }}>
                  {bad === 0 ? text.allGood : text.attention(formatCount(bad))} {text.at(formatDateTime(at))}
                </Typography>
                <HealthTable rows={rows} />
              </>
            );
          }}
        </ReadResult>
      </Box>
      {report.data && report.data.files.length > 0 && <FaultyFiles files={report.data.files} />}
      {mayLook && <LookSection />}
      {mayBundle && <SupportBundle />}
    </Box>
  );
}
