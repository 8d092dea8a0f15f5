import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, useMediaQuery } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { Page } from '../../shared/Page.tsx';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { reportsText as text } from '../../text/reports.ts';
import { KindChoice, NeighbourhoodChoice, PeriodChoice, UserChoice } from './ReportChoices.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { useReportChoice, type ReportKind } from './useReportChoice.ts';

/** Which report, of what; beside it (below it in a small window) the paper as it will be printed. */
export function ReportsPage() {
  const choice = useReportChoice();
  const narrow = useMediaQuery('(max-width: 1199px)', { noSsr: true });
  const missing = missingOf(choice.kind);
  const column = narrow ? { gridTemplateRows: 'max-content minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)' } : { gridTemplateColumns: '288px minmax(0, 1fr)' };
  const edge = narrow ? { borderBottom: 1, borderBottomColor: 'divider', gap: 1, py: 1 } : { borderRight: 1, borderRightColor: 'divider', gap: 2.5, py: 2 };
  return (
    <Page title={text.title} scroll={false} primary={choice.report && <PrintMenu report={choice.report} tables={choice.kind !== 'kilavuz'} />}>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', ...column }}>
        <Box sx={{ px: 1.5, display: 'grid', alignContent: 'start', overflow: 'auto', ...edge }}>
          <KindChoice choice={choice} narrow={narrow} />
          {(choice.kind === 'donem' || choice.kind === 'satinalma') && <PeriodChoice choice={choice} narrow={narrow} />}
          {choice.kind === 'mahalle' && <NeighbourhoodChoice choice={choice} />}
          {choice.kind === 'devir' && <UserChoice choice={choice} />}
          <Button component={RouterLink} to="/settings/aktarim" variant="text" startIcon={<FileDownloadOutlined />} sx={{ justifySelf: 'start' }}>
            {text.openData}
          </Button>
        </Box>
        {choice.report ? <ReportPreview report={choice.report} /> : <EmptyState title={missing.title} body={missing.body} />}
      </Box>
    </Page>
  );
}

/** What has to be chosen before there is a paper. */
function missingOf(kind: ReportKind): { readonly title: string; readonly body: string } {
  if (kind === 'mahalle') return { title: text.chooseNeighbourhood, body: text.chooseNeighbourhoodBody };
  return kind === 'devir' ? { title: text.chooseUser, body: text.chooseUserBody } : { title: text.badPeriod, body: text.badPeriodBody };
}
