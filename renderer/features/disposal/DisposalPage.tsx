import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatDate, formatDateTime } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { disposalText as text } from '../../text/disposal.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { DisposalSettingsDialog } from './DisposalSettingsDialog.tsx';
import { DueList } from './DueList.tsx';
import { NoticeSection } from './NoticeSection.tsx';
import { PastDisposals } from './PastDisposals.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { RetentionRules } from './RetentionRules.tsx';

/** Whose data is kept how long, who is due, and what was disposed of. A person's record leads here by `?kisi=`. */
export function DisposalPage() {
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('kisi')) || null;
  const [editing, setEditing] = useState(false);
  const settings = useRead('disposal', 'settings', {});
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1040 }}>
      <SectionHead title={text.title} lead={text.lead} />
      <Section title={text.periodic} action={<Button onClick={() => setEditing(true)}>{text.settings}</Button>}>
        <Standing />
        <DueList />
      </Section>
      <RetentionRules />
      <NoticeSection />
      <PastDisposals />
      {editing && settings.data && <DisposalSettingsDialog settings={settings.data} onClose={() => setEditing(false)} />}
      {asked !== null && <PreviewDialog kind="basvuru" personIds={[asked]} onClose={() => setParams({}, { replace: true })} />}
    </Box>
  );
}

/** When the next one is due, and whether a fresh backup is there. */
function Standing() {
  const state = useRead('disposal', 'state', {});
  const backup = useQuery({ queryKey: ['disposal', 'backup'], queryFn: () => call('disposal', 'backup', {}) });
  return (
    <ReadResult read={state} skeleton={<TableShape rows={1} />}>
      {({ lastOn, nextOn, overdue }) => (
        <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
          <Alert severity={overdue ? 'warning' : 'info'} sx={{ py: 0 }}>
            {overdue ? text.overdue(formatDate(nextOn)) : lastOn === null ? text.never(formatDate(nextOn)) : text.last(formatDate(lastOn), formatDate(nextOn))}
          </Alert>
          {backup.data && (
            <Alert severity={backup.data.fresh ? 'info' : 'warning'} sx={{ py: 0 }}>
              {backup.data.madeAt === null ? text.backupNone : backup.data.fresh ? text.backupFresh(formatDateTime(backup.data.madeAt)) : text.backupOld(formatDateTime(backup.data.madeAt), backup.data.mostDays)}
            </Alert>
          )}
          <Typography variant="body2" color="textSecondary">
            {text.backupsKeep}
          </Typography>
        </Box>
      )}
    </ReadResult>
  );
}
