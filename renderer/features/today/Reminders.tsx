import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link, useNavigate } from 'react-router';
import type { ReminderKind } from '../../../preload/contract/clocks.ts';
import { useRead } from '../../api/queries.ts';
import { Mark, type Tone } from '../../shared/chips/Mark.tsx';
import { formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { shortUnit } from '../../shared/shortUnit.ts';
import { useToday } from '../../shared/useToday.ts';
import { reminderText as text } from '../../text/clocks.ts';

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
const marks: Readonly<Record<ReminderKind, readonly [Tone, string]>> = { uyandi: ['near', '◆'], soz: ['busy', '☏'], uzatildi: ['accent', '⇢'], ertelenen: ['plain', '◷'] };
const fiveMinutes = 300_000;

/** Woken, promised, extended and put-off requests; nothing is shown where there is nothing. */
export function Reminders() {
  const { data } = useRead('clocks', 'reminders', {}, { every: fiveMinutes });
  const today = useToday();
  const navigate = useNavigate();
  if (!data || data.length === 0) return null;
  const heads = [
    [text.columns.number, 88],
    [text.columns.why, 152],
    [text.columns.on, 150],
    [text.columns.subject, undefined],
    [text.columns.detail, '26%'],
    [text.columns.unit, '15%'],
  ] as const;
  return (
    <Section flush title={text.title}>
      <Table size="small" aria-label={text.title} sx={{ tableLayout: 'fixed', '& td': { height: 28 }, '& tr:last-child td': { border: 0 } }}>
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
          {data.map(({ kind, on, why, row }) => (
            <TableRow key={`${kind}-${row.id}`} hover sx={{ cursor: 'pointer' }} onClick={() => void navigate(`/requests/${row.id}`)}>
              <TableCell>
                <MuiLink component={Link} to={`/requests/${row.id}`} onClick={(event) => event.stopPropagation()} sx={{ fontWeight: 600 }}>
                  {row.number}
                </MuiLink>
              </TableCell>
              <TableCell>
                <Mark tone={marks[kind][0]} symbol={marks[kind][1]}>
                  {text.kinds[kind]}
                </Mark>
              </TableCell>
              <TableCell>
                {formatDate(on)}
                {kind === 'soz' && on < today && ` (${text.passed})`}
              </TableCell>
              {[row.subject, why, shortUnit(row.unit)].map((words, index) => (
                <TableCell key={index} sx={cut} title={words}>
                  {words}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
