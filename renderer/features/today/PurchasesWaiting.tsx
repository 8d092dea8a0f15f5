import { Box, Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router';
import type { TodaySummary } from '../../../preload/contract/today.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { purchaseColumnNames } from '../../text/purchases.ts';
import { todayText } from '../../text/today.ts';
import { PurchaseStateChip } from '../purchases/PurchaseStateChip.tsx';
import { waitsWords } from '../purchases/waiting.ts';

const text = todayText.purchases;
const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** Purchases that have stood at a stage for too long, by name: on whom each waits and since when. Nothing where none is open. */
export function PurchasesWaiting({ purchases: { open, stuck, longest } }: Pick<TodaySummary, 'purchases'>) {
  if (open === 0) return null;
  return (
    <Section
      flush
      title={text.title(formatCount(stuck), formatCount(open))}
      action={
        <Button variant="text" component={Link} to={stuck > 0 ? '/purchases?view=takili' : '/purchases'}>
          {stuck > 0 ? text.allStuck : text.allOpen}
        </Button>
      }
    >
      {stuck === 0 ? (
        <Box sx={{ p: 1.5, color: 'text.secondary' }}>{text.none}</Box>
      ) : (
        <Table size="small" aria-label={text.list} sx={{ tableLayout: 'fixed', '& td': { height: 28 }, '& tr:last-child td': { border: 0 } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 108 }}>{purchaseColumnNames.number}</TableCell>
              <TableCell>{purchaseColumnNames.subject}</TableCell>
              <TableCell sx={{ width: '34%' }}>{purchaseColumnNames.waitsOn}</TableCell>
              <TableCell sx={{ width: 184 }}>{purchaseColumnNames.state}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {longest.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell>
                  <MuiLink component={Link} to={`/purchases/${row.id}`} sx={{ fontWeight: 600 }}>
                    {row.number}
                  </MuiLink>
                </TableCell>
                <TableCell sx={cut} title={row.subject}>
                  {row.subject}
                </TableCell>
                <TableCell sx={cut}>
                  {row.stuck ? (
                    <Mark tone="near" symbol="▲">
                      {waitsWords(row)}
                    </Mark>
                  ) : (
                    waitsWords(row)
                  )}
                </TableCell>
                <TableCell>
                  <PurchaseStateChip state={row.state} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
