import { Box, Checkbox, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { HandOffList, HandOffListRow } from '../../../preload/contract/hand-off-lists.ts';
import { useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { Section } from '../../shared/Section.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { useToday } from '../../shared/useToday.ts';
import { handOffListText as text } from '../../text/letters.ts';
import { useMay } from '../../shared/session/SessionContext.ts';

/** The list of one unit: its papers, and a tick for each line that came back. */
export function UnitList({ list: { unitId, unit, on, rows, copies } }: { readonly list: HandOffList }) {
  const requestIds = rows.map(({ requestId }) => requestId);
  return (
    <Section
      flush
      title={text.unitCount(unit, rows.length)}
      action={
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
          {copies > 0 && (
            <Typography variant="body2" color="textSecondary">
              {text.copies(copies)}
            </Typography>
          )}
          <Paper label={text.list} of={unit}>
            <PrintMenu report={{ kind: 'zimmet', unitId, on }} tables shortcut={false} />
          </Paper>
          <Paper label={text.both} of={unit}>
            <PrintMenu report={{ kind: 'havale', unitId, on, requestIds }} shortcut={false} />
          </Paper>
        </Box>
      }
    >
      <SimpleTable<HandOffListRow>
        label={unit}
        rows={rows}
        rowKey={({ handOffId }) => handOffId}
        quiet={({ backOn }) => backOn !== null}
        columns={[
          {
            title: text.columns.number,
            width: 100,
            cell: ({ requestId, number }) => (
              <Link component={RouterLink} to={`/requests/${requestId}`} underline="hover" sx={{ fontWeight: 600 }}>
                {number}
              </Link>
            ),
          },
          { title: text.columns.neighbourhood, width: 160, cell: ({ neighbourhood }) => neighbourhood },
          { title: text.columns.subject, cell: ({ subject }) => subject },
          { title: text.columns.person, width: 160, cell: ({ person }) => person },
          { title: text.columns.paperNo, width: 120, cell: ({ paperNo }) => paperNo },
          { title: text.columns.back, width: 240, cell: (row) => <Tick row={row} /> },
        ]}
      />
    </Section>
  );
}

function Paper({ label, of, children }: { readonly label: string; readonly of: string; readonly children: ReactNode }) {
  return (
    <Box role="group" aria-label={`${label}, ${of}`} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
      <Typography variant="body2">{label}</Typography>
      {children}
    </Box>
  );
}

function Tick({ row: { handOffId, number, backOn, backBy } }: { readonly row: HandOffListRow }) {
  const on = useToday();
  const notify = useNotify();
  const may = useMay('handOffLists', 'tick');
  const tick = useWrite('handOffLists', 'tick');
  const change = (back: boolean) =>
    tick.mutate({ handOffId, back, on }, { onSuccess: () => notify(back ? text.ticked(number) : text.unticked(number)), onError: (error) => notify(error.message) });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Checkbox size="small" disabled={!may} checked={backOn !== null} onChange={(event) => change(event.target.checked)} slotProps={{ input: { 'aria-label': text.backOf(number) } }} sx={{ p: 0.5 }} />
      {backOn !== null && <span>{text.backBy(formatDate(backOn), backBy)}</span>}
    </Box>
  );
}
