import { Box } from '@mui/material';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { reportsText } from '../../text/reports.ts';
import { PaperDesk } from './PaperDesk.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** The same model the PDF is made of, drawn as a sheet of paper on a desk. */
export function ReportPreview({ report }: { readonly report: ReportRequest }) {
  const model = useRead('reports', 'preview', { report }, { keep: true });
  return (
    <PaperDesk>
      {(room) => (
        <ReadResult read={model} skeleton={<TableShape />}>
          {(value) => (
            <>
              {value.fitOnePage && <Box sx={{ textAlign: 'center', mb: 1, fontSize: 14 }}>{reportsText.onePage}</Box>}
              <PaperSheet model={value} room={room} />
            </>
          )}
        </ReadResult>
      )}
    </PaperDesk>
  );
}
