import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { formatCount, formatPhone } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { directoryText } from '../../text/directory.ts';

export function phoneWords(phone: string): string {
  return phone === '' ? '' : formatPhone(phone);
}

/** The name is the door to the record. */
export function nameColumn<Row extends { readonly id: number; readonly name: string }>(folder: string, header: string, closedWords: (row: Row) => string): Column<Row> {
  return {
    id: 'name',
    header,
    width: 180,
    minWidth: 140,
    grow: true,
    sortable: true,
    text: (row) => [row.name, closedWords(row)].filter(Boolean).join(', '),
    cell: (row) => (
      <>
        <Link component={RouterLink} to={`/${folder}/${row.id}`} tabIndex={-1} underline="hover" sx={{ fontWeight: 600 }}>
          {row.name}
        </Link>
        {closedWords(row) && <span style={{ marginLeft: 8 }}>⊘ {closedWords(row)}</span>}
      </>
    ),
  };
}

/** The number leads to these requests in the ledger. */
export function openRequestsColumn<Row extends { readonly id: number; readonly openRequests: number }>(ledger: (row: Row) => string, sortable: boolean): Column<Row> {
  return {
    id: 'openRequests',
    header: directoryText.openRequests,
    width: 130,
    align: 'end',
    sortable,
    descendingFirst: true,
    compare: (a, b) => a.openRequests - b.openRequests,
    text: (row) => formatCount(row.openRequests),
    number: ({ openRequests }) => openRequests,
    cell: (row) =>
      row.openRequests === 0 ? (
        '0'
      ) : (
        <Link component={RouterLink} to={ledger(row)} tabIndex={-1} underline="hover">
          {formatCount(row.openRequests)}
        </Link>
      ),
  };
}
