import { Box, Typography } from '@mui/material';
import { disposalKindNames } from '../../../preload/contract/disposal-text.ts';
import { useRead } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { Section } from '../../shared/Section.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { disposalText as text } from '../../text/disposal.ts';

/** The log of disposals, each with its record to be signed. */
export function PastDisposals() {
  const runs = useRead('disposal', 'runs', { limit: 50 });
  return (
    <Section title={text.past}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {text.pastLead}
      </Typography>
      <ReadResult read={runs} skeleton={<TableShape rows={2} rowHeight={40} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState dense title={text.pastEmpty} />
          ) : (
            <SimpleTable
              label={text.past}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { title: text.pastColumns.no, width: 50, cell: ({ id }) => id },
                { title: text.pastColumns.at, width: 140, cell: ({ at }) => formatDateTime(at) },
                { title: text.pastColumns.actor, cell: ({ actor }) => actor },
                { title: text.pastColumns.kind, width: 170, cell: ({ kind }) => disposalKindNames[kind] },
                { title: text.pastColumns.people, width: 70, cell: ({ people }) => formatCount(people) },
                {
                  title: text.pastColumns.record,
                  width: 180,
                  cell: ({ id }) => (
                    <Box role="group" aria-label={text.recordOf(id)}>
                      <PrintMenu report={{ kind: 'imha', runId: id }} shortcut={false} />
                    </Box>
                  ),
                },
              ]}
            />
          )
        }
      </ReadResult>
    </Section>
  );
}
