import { Box, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { ExportProgress } from '../../shared/export/ExportProgress.tsx';
import { useExportProgress } from '../../shared/export/useExporting.ts';
import { useMay } from '../../shared/session/SessionContext.ts';
import { Section } from '../../shared/Section.tsx';
import { exportText } from '../../text/export.ts';
import { accessText } from '../../text/trace.ts';
import { Open311Export } from './Open311Export.tsx';
import { WholeExport } from './WholeExport.tsx';

export type UnderWay = 'whole' | 'open311' | null;

/** What leaves the program as a whole; what has left it so far is in the access log. One export at a time. */
export function ExportPage() {
  const leads = useMay('exporting', 'whole');
  const seesLog = useMay('accessLog', 'list');
  const [underWay, setUnderWay] = useState<UnderWay>(null);
  // Whoever left the page meanwhile finds the export still at work, and can stop it.
  const running = useExportProgress(true) !== null;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1040 }}>
      {running && underWay === null && (
        <Section title={exportText.running}>
          <ExportProgress />
        </Section>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(340px, 1fr))', alignItems: 'start' }}>
        {leads && <WholeExport underWay={underWay} onUnderWay={setUnderWay} />}
        <Open311Export underWay={underWay} onUnderWay={setUnderWay} />
      </Box>
      <Typography>
        {accessText.logBody}{' '}
        {seesLog && (
          <Link component={RouterLink} to="/settings/erisim">
            {accessText.toLog}
          </Link>
        )}
      </Typography>
    </Box>
  );
}
