import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { PurchaseColumnId } from '../../../preload/contract/list-question.ts';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { purchaseKindNames, purchaseMethodNames, purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { formatAmount, formatDate } from '../../shared/format.ts';
import { shortUnit } from '../../shared/shortUnit.ts';
import type { Column } from '../../shared/table/column.ts';
import { purchaseColumnNames as names, purchaseListText as text } from '../../text/purchases.ts';
import { PurchaseStateChip } from './PurchaseStateChip.tsx';
import { sinceWords, waitsWhere, waitsWords } from './waiting.ts';

interface PurchaseColumn extends Column<PurchaseRow> {
  readonly id: PurchaseColumnId;
}

const tl = { align: 'end', numberUnit: 'TL' } as const;

/** Columns of the list; those that sort carry the name of the sort. */
export const purchaseColumns: readonly PurchaseColumn[] = (
  [
    {
      id: 'number',
      width: 100,
      sortable: true,
      descendingFirst: true,
      text: ({ number }) => number,
      cell: ({ id, number }) => (
        <Link component={RouterLink} to={`/purchases/${id}`} tabIndex={-1} underline="hover" sx={{ fontWeight: 600 }}>
          {number}
        </Link>
      ),
    },
    { id: 'openedOn', width: 80, sortable: true, descendingFirst: true, text: (row) => formatDate(row.openedOn) },
    { id: 'subject', width: 160, minWidth: 120, grow: true, sortable: true, text: ({ subject }) => subject },
    { id: 'neighbourhood', width: 80, sortable: true, text: (row) => row.neighbourhood },
    { id: 'stage', width: 118, sortable: true, text: ({ stage }) => stage },
    { id: 'waitsOn', width: 226, sortable: true, text: waitsWords, cell: (row) => <Waits row={row} /> },
    { id: 'waitingDays', width: 80, align: 'end', sortable: true, descendingFirst: true, hiddenAtFirst: true, number: ({ waitingDays }) => waitingDays, numberUnit: text.dayUnit, text: sinceWords },
    { id: 'state', width: 186, sortable: true, text: ({ state }) => purchaseStateNames[state], cell: ({ state }) => <PurchaseStateChip state={state} /> },
    { id: 'amount', width: 94, ...tl, sortable: true, descendingFirst: true, number: ({ amount }) => amount / 100, text: ({ amount }) => formatAmount(amount) },
    {
      id: 'missingPapers',
      width: 94,
      number: ({ missingPapers }) => missingPapers,
      text: ({ missingPapers }) => (missingPapers === 0 ? text.complete : text.missing(missingPapers)),
      cell: ({ missingPapers }) => (missingPapers === 0 ? text.complete : <Mark tone="plain" symbol="✎">{text.missing(missingPapers)}</Mark>),
    },
    { id: 'firm', width: 140, sortable: true, hiddenAtFirst: true, text: ({ firm }) => firm },
    { id: 'kind', width: 130, sortable: true, hiddenAtFirst: true, text: ({ kind }) => purchaseKindNames[kind] },
    { id: 'method', width: 150, sortable: true, hiddenAtFirst: true, text: ({ method }) => purchaseMethodNames[method] },
    { id: 'unit', width: 122, sortable: true, hiddenAtFirst: true, text: ({ unit }) => unit, cell: ({ unit }) => shortUnit(unit) },
    { id: 'budgetCode', width: 96, sortable: true, hiddenAtFirst: true, text: ({ budgetCode }) => budgetCode },
    { id: 'budgetYear', width: 84, hiddenAtFirst: true, text: ({ budgetYear }) => String(budgetYear) },
    { id: 'estimate', width: 108, ...tl, sortable: true, descendingFirst: true, hiddenAtFirst: true, number: ({ estimate }) => estimate / 100, text: ({ estimate }) => formatAmount(estimate) },
  ] satisfies readonly Omit<PurchaseColumn, 'header'>[]
).map((column) => ({ lockedBecause: text.locked, ...column, header: names[column.id] }));

/** A long name gives way to the days: how long it waits is what the list is read for. */
function Waits({ row }: { readonly row: PurchaseRow }) {
  const words = (
    <Box component="span" title={waitsWords(row)} sx={{ display: 'flex', minWidth: 0 }}>
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {waitsWhere(row)}
      </Box>
      <Box component="span" sx={{ flex: 'none', whiteSpace: 'pre' }}>{` ${sinceWords(row)}`}</Box>
    </Box>
  );
  if (!row.stuck) return words;
  return (
    <Mark tone="near" symbol="▲" title={text.stuckTitle(row.waitsOn, row.waitingDays ?? 0)}>
      {words}
    </Mark>
  );
}
