import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRead } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { exportText } from '../../text/export.ts';

const text = exportText.page;
const atFirst = 20;
const most = 200;

/** Who took what out, when: the newest first. */
export function ExportLog() {
  const [limit, setLimit] = useState(atFirst);
  const log = useRead('exporting', 'log', { limit }, { keep: true });
  return (
    <Section title={text.log}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {text.logBody}
      </Typography>
      <ReadResult read={log} skeleton={<TableShape rows={4} rowHeight={32} />}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState dense title={text.logEmpty} />
          ) : (
            <>
              <SimpleTable
                label={text.log}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  { title: text.at, width: 130, cell: (row) => formatDateTime(row.at) },
                  { title: text.actor, width: 150, cell: (row) => row.actor },
                  { title: text.what, width: 150, cell: (row) => row.what },
                  { title: text.detail, width: 150, cell: (row) => row.detail },
                  { title: text.format, width: 70, cell: (row) => row.format },
                  { title: text.rows, width: 70, cell: (row) => formatCount(row.rows) },
                  { title: text.personal, width: 100, cell: (row) => (row.withoutPersonal ? text.personalWithout : text.personalWith) },
                  { title: text.file, cell: (row) => (row.file === '' ? text.printed : row.file) },
                ]}
              />
              {total > rows.length && limit < most && (
                <Button variant="text" onClick={() => setLimit(most)}>
                  {text.more}
                </Button>
              )}
            </>
          )
        }
      </ReadResult>
    </Section>
  );
}
