import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRead } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { historyText as text } from '../../text/trace.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { ChangeTable } from './ChangeTable.tsx';

const atFirst = 50;
/** No answer carries more. */
const most = 200;

/** What was changed in the lists, rules, templates and settings of the office: by whom, when, from what to what. */
export function SettingHistoryPage() {
  const [limit, setLimit] = useState(atFirst);
  const history = useRead('history', 'of', { subject: 'ayar', id: 0, limit }, { keep: true });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <SectionHead title={text.settings} lead={text.settingsLead} action={<PrintMenu report={{ kind: 'gecmis', subject: 'ayar', id: 0 }} tables />} />
      <ReadResult read={history} skeleton={<TableShape rows={8} rowHeight={32} />}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState dense title={text.settingsEmpty} />
          ) : (
            <>
              <ChangeTable label={text.settings} changes={rows} />
              <Typography variant="body2" color="textSecondary" role="status">
                {text.count(formatCount(rows.length), formatCount(total))}
              </Typography>
              {total > rows.length && limit < most && (
                <Button variant="text" onClick={() => setLimit(most)} sx={{ justifySelf: 'start' }}>
                  {text.more}
                </Button>
              )}
            </>
          )
        }
      </ReadResult>
    </Box>
  );
}
