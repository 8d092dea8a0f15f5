import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { accessKindNames, type AccessEntry, type AccessFilter } from '../../../preload/contract/access-log.ts';
import { isDate } from '../../../preload/contract/dates.ts';
import { useRead } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { accessText as text } from '../../text/trace.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { AccessFilterRow } from './AccessFilterRow.tsx';

const atFirst = 50;
/** No answer carries more. */
const most = 200;

/** Who opened which person's record, who printed or took out what: the newest first, narrowed by the row above. */
export function AccessLogPage() {
  const [asked, setAsked] = useState<AccessFilter>({ only: null, actor: '', from: null, to: null });
  const [limit, setLimit] = useState(atFirst);
  // A date that is still being typed narrows nothing yet.
  const filter: AccessFilter = { ...asked, from: whole(asked.from), to: whole(asked.to) };
  const log = useRead('accessLog', 'list', { ...filter, limit }, { keep: true });
  const narrowed = filter.only !== null || filter.actor !== '' || filter.from !== null || filter.to !== null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <SectionHead title={text.title} lead={text.lead} action={<PrintMenu report={{ kind: 'erisim', ...filter }} tables />} />
      <AccessFilterRow filter={asked} onChange={setAsked} />
      <ReadResult read={log} skeleton={<TableShape rows={8} rowHeight={32} />}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState dense title={narrowed ? text.empty : text.nothing} body={text.emptyBody} />
          ) : (
            <>
              <Lines rows={rows} />
              <Typography variant="body2" color="textSecondary" role="status">
                {text.count(formatCount(rows.length), formatCount(total))} {total > most && limit === most ? text.narrow : ''}
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

const whole = (date: string | null): string | null => (date !== null && isDate(date) ? date : null);

function Lines({ rows }: { readonly rows: readonly AccessEntry[] }) {
  return (
    <SimpleTable
      label={text.title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { title: text.at, width: 130, cell: (row) => formatDateTime(row.at) },
        { title: text.actor, width: 150, cell: (row) => row.actor },
        { title: text.kind, width: 190, cell: (row) => accessKindNames[row.kind] },
        { title: text.what, cell: (row) => <Subject entry={row} /> },
        { title: text.detail, cell: (row) => row.detail },
        { title: text.format, width: 64, cell: (row) => row.format },
        { title: text.rows, width: 56, cell: (row) => (row.personId === null ? formatCount(row.rows) : '') },
        { title: text.personal, width: 92, cell: (row) => (row.withoutPersonal ? text.withoutPersonal : '') },
      ]}
    />
  );
}

/** A person's record can be gone to; a file says where it went. */
function Subject({ entry }: { readonly entry: AccessEntry }) {
  if (entry.personId !== null) {
    return (
      <>
        <Link component={RouterLink} to={`/people/${entry.personId}`} underline="hover">
          {entry.person || text.personOf(entry.personId)}
        </Link>
        {entry.what && text.about(entry.what)}
      </>
    );
  }
  return (
    <>
      {entry.what}
      {entry.file && (
        <Typography variant="caption" component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {entry.file}
        </Typography>
      )}
    </>
  );
}
