import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { visuallyHidden } from './visuallyHidden.ts';

export interface SimpleColumn<T> {
  readonly title: string;
  readonly width?: number | string;
  /** Digits stand under digits: right, in figures of one width. */
  readonly number?: true;
  readonly cell: (row: T) => ReactNode;
}

export interface SimpleTableProps<T> {
  readonly label: string;
  readonly columns: readonly SimpleColumn<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string | number;
  /** Rows out of use are drawn quieter. */
  readonly quiet?: (row: T) => boolean;
  /** Buttons at the end of the row. */
  readonly actions?: (row: T) => ReactNode;
  readonly actionsTitle?: string;
}

/** A short list of settings; long lists of records are DataTables. */
export function SimpleTable<T>({ label, columns, rows, rowKey, quiet, actions, actionsTitle = '' }: SimpleTableProps<T>) {
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={label} sx={{ '& td': { py: 0.25 }, '& tr:last-child td': { borderBottom: 0 } }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.title} align={column.number ? 'right' : 'left'} sx={{ width: column.width }}>
                {column.title}
              </TableCell>
            ))}
            {actions && (
              <TableCell sx={{ width: '1px' }}>
                <span style={visuallyHidden}>{actionsTitle}</span>
              </TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} hover sx={quiet?.(row) ? { '& td': { color: 'text.secondary' } } : undefined}>
              {columns.map((column) => (
                <TableCell key={column.title} align={column.number ? 'right' : 'left'} sx={column.number ? { fontVariantNumeric: 'tabular-nums' } : undefined}>
                  {column.cell(row)}
                </TableCell>
              ))}
              {actions && <TableCell sx={{ whiteSpace: 'nowrap', textAlign: 'right' }}>{actions(row)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
