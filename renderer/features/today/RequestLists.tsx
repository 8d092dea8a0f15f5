import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link, useNavigate } from 'react-router';
import { openStates } from '../../../preload/contract/codes.ts';
import type { RequestRow } from '../../../preload/contract/requests.ts';
import { DueBadge } from '../../shared/chips/DueBadge.tsx';
import { StateChip } from '../../shared/chips/StateChip.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { shortUnit } from '../../shared/shortUnit.ts';
import { todayText } from '../../text/today.ts';

const text = todayText;
const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export function UrgentList({ rows }: { readonly rows: readonly RequestRow[] }) {
  return (
    <Section flush title={text.urgent} action={<More to="/requests?view=acik">{text.allOpen}</More>}>
      {rows.length === 0 ? <EmptyState dense title={text.urgentEmpty} body={text.urgentEmptyBody} /> : <RequestTable rows={rows} label={text.urgent} when="due" />}
    </Section>
  );
}

export function LatestList({ rows }: { readonly rows: readonly RequestRow[] }) {
  return (
    <Section flush title={text.latest} action={<More to="/requests">{text.allRequests}</More>}>
      {rows.length === 0 ? (
        <EmptyState
          dense
          title={text.latestEmpty}
          body={text.latestEmptyBody}
          action={
            <Button variant="contained" component={Link} to="/requests/new">
              {text.newRequest}
            </Button>
          }
        />
      ) : (
        <RequestTable rows={rows} label={text.latest} when="registered" />
      )}
    </Section>
  );
}

function More({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Button variant="text" component={Link} to={to}>
      {children}
    </Button>
  );
}

interface RequestTableProps {
  readonly rows: readonly RequestRow[];
  readonly label: string;
  /** What the second column says: how long is left, or when it came. */
  readonly when: 'due' | 'registered';
}

function RequestTable({ rows, label, when }: RequestTableProps) {
  const navigate = useNavigate();
  const heads = [
    [text.columns.number, 88],
    when === 'due' ? [text.columns.due, 152] : [text.columns.registeredOn, 96],
    [text.columns.subject, undefined],
    [text.columns.neighbourhood, '14%'],
    [text.columns.unit, '17%'],
    [text.columns.state, 122],
  ] as const;
  return (
    <Table size="small" aria-label={label} sx={{ tableLayout: 'fixed', '& td': { height: 28 }, '& tr:last-child td': { border: 0 } }}>
      <TableHead>
        <TableRow>
          {heads.map(([name, width]) => (
            <TableCell key={name} sx={{ width }}>
              {name}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover sx={{ cursor: 'pointer' }} onClick={() => void navigate(`/requests/${row.id}`)}>
            <TableCell>
              <MuiLink component={Link} to={`/requests/${row.id}`} onClick={(event) => event.stopPropagation()} sx={{ fontWeight: 600 }}>
                {row.number}
              </MuiLink>
            </TableCell>
            <TableCell>{when === 'due' ? <DueBadge due={row.dueDate} open={isOpen(row)} kind={row.dueKind} estimated={row.dueEstimated} /> : formatDate(row.registeredOn)}</TableCell>
            {[row.subject, row.neighbourhood].map((words, index) => (
              <TableCell key={index} sx={cut} title={words}>
                {words}
              </TableCell>
            ))}
            <TableCell sx={{ ...cut, color: row.unit === '' ? 'text.secondary' : undefined }} title={row.unit}>
              {row.unit === '' ? text.noUnit : shortUnit(row.unit)}
            </TableCell>
            <TableCell>
              <StateChip state={row.state} pausedUntil={row.pausedUntil} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function isOpen(row: RequestRow): boolean {
  return (openStates as readonly string[]).includes(row.state);
}
