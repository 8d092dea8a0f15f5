import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { importFieldNames, rowStateNames } from '../../../preload/contract/import-text.ts';
import type { ImportLook, PreviewRow } from '../../../preload/contract/imports.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { importsText as text } from '../../text/imports.ts';
import { stateSymbols, stateTones } from './symbols.ts';

/** The first rows as they will be written; what is wrong stands at its cell and in words at the end. */
export function PreviewTable({ look }: { readonly look: ImportLook }) {
  const { columns } = look.mapping;
  return (
    <Box tabIndex={0} role="region" aria-label={text.preview} sx={{ flex: 1, minHeight: 160, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" stickyHeader aria-label={text.preview} sx={{ '& td, & th': { px: 1, py: 0.25, fontSize: 14, whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{text.row}</TableCell>
            <TableCell>{text.rowState}</TableCell>
            <TableCell sx={{ minWidth: 260 }}>{text.problem}</TableCell>
            {columns.map(({ field }) => (
              <TableCell key={field}>{importFieldNames[field]}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {look.preview.map((row) => (
            <Line key={row.row} row={row} columns={columns} />
          ))}
        </TableBody>
      </Table>
      {look.preview.length === 0 && (
        <Typography color="textSecondary" sx={{ p: 2 }}>
          {text.nothingShown}
        </Typography>
      )}
    </Box>
  );
}

function Line({ row, columns }: { readonly row: PreviewRow; readonly columns: ImportLook['mapping']['columns'] }) {
  const words = row.known === '' ? row.problems.map(({ field, message }) => text.problemAt(importFieldNames[field], message)) : [row.known];
  return (
    <TableRow>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {row.row}
      </TableCell>
      <TableCell>
        <Mark tone={stateTones[row.state]} symbol={stateSymbols[row.state]}>
          {rowStateNames[row.state]}
        </Mark>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'normal !important', maxWidth: 420 }}>
        {words.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </TableCell>
      {columns.map(({ field }, at) => {
        const problem = row.problems.find((one) => one.field === field);
        const value = row.cells[at] ?? '';
        return (
          <TableCell key={field} title={value} sx={{ maxWidth: 260, overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {problem ? (
              <Mark tone={problem.level === 'hata' ? 'late' : 'near'} symbol={problem.level === 'hata' ? '✕' : '⚠'}>
                {value === '' ? '—' : value}
              </Mark>
            ) : (
              value
            )}
          </TableCell>
        );
      })}
    </TableRow>
  );
}
