import { Box } from '@mui/material';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { CrossFigure, CrossMeasure, CrossTable, Narrowing } from '../../../../preload/contract/cross-table.ts';
import { crossText as text } from '../../../text/cross-table.ts';
import { figureText } from './figures.ts';

interface Props {
  readonly table: CrossTable;
  readonly label: string;
  readonly corner: string;
  readonly measure: CrossMeasure;
  readonly onOpen: (parts: readonly Narrowing[]) => void;
}

const moves: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };
const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), last);

/** One stop for the keyboard; arrows go from cell to cell, Enter opens the records behind one. Last row and column are the totals. */
export function CrossGrid({ table, label, corner, measure, onOpen }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState({ row: 0, column: 0 });
  const { rows, columns, cells, rowTotals, columnTotals, total } = table;
  const at = { row: clamp(wanted.row, rows.length), column: clamp(wanted.column, columns.length) };
  const lines = [...cells.map((line, index) => [...line, rowTotals[index] ?? total]), [...columnTotals, total]];
  const heads = [...rows.map((row) => row.label), text.total];
  const tops = [...columns.map((column) => column.label), text.total];

  const cellId = `${id}-${at.row}-${at.column}`;
  useEffect(() => {
    box.current?.querySelector(`[id="${cellId}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cellId]);
  const open = (row: number, column: number) => {
    if ((lines[row]?.[column]?.count ?? 0) === 0) return;
    onOpen([rows[row]?.narrowing ?? {}, columns[column]?.narrowing ?? {}]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const move = moves[event.key];
    if (move) setWanted({ row: clamp(at.row + move[0], rows.length), column: clamp(at.column + move[1], columns.length) });
    else if (event.key === 'Home') setWanted({ row: event.ctrlKey ? 0 : at.row, column: 0 });
    else if (event.key === 'End') setWanted({ row: event.ctrlKey ? rows.length : at.row, column: columns.length });
    else if (event.key === 'Enter' && !event.ctrlKey) open(at.row, at.column);
    else return;
    event.preventDefault();
  };
  return (
    <Box ref={box} role="grid" tabIndex={0} aria-label={label} aria-describedby={`${id}-help`} aria-activedescendant={cellId} aria-rowcount={lines.length + 1} aria-colcount={tops.length + 1} onKeyDown={onKeyDown} sx={gridLook}>
      <table role="presentation">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{corner}</th>
            {tops.map((top, column) => (
              <th key={column} role="columnheader" className={column === columns.length ? 'total' : ''}>
                {top}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line, row) => (
            <tr key={row} role="row" className={row === rows.length ? 'total' : ''}>
              <th role="rowheader" title={heads[row]}>
                {heads[row]}
              </th>
              {line.map((figure, column) => (
                <Cell key={column} id={`${id}-${row}-${column}`} figure={figure} measure={measure} name={text.cell(heads[row] ?? '', tops[column] ?? '', figureText(figure, measure))} active={row === at.row && column === at.column} total={column === columns.length} onClick={() => {
                  setWanted({ row, column });
                  open(row, column);
                }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <span id={`${id}-help`} hidden>
        {text.keysHelp}
      </span>
    </Box>
  );
}

interface CellProps {
  readonly id: string;
  readonly figure: CrossFigure;
  readonly measure: CrossMeasure;
  readonly name: string;
  readonly active: boolean;
  readonly total: boolean;
  readonly onClick: () => void;
}

function Cell({ id, figure, measure, name, active, total, onClick }: CellProps) {
  return (
    <td id={id} role="gridcell" aria-label={name} data-active={active || undefined} className={`${total ? 'total' : ''} ${figure.count > 0 ? 'full' : ''}`} onClick={onClick}>
      {figureText(figure, measure)}
    </td>
  );
}

const gridLook = {
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  overflow: 'auto',
  '& table': { borderCollapse: 'separate', borderSpacing: 0, fontVariantNumeric: 'tabular-nums' },
  '& th, & td': { height: 26, px: 1, borderBottom: 1, borderColor: 'divider', whiteSpace: 'nowrap', textAlign: 'right', fontSize: 14.5 },
  '& thead th': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.default', fontWeight: 600, minWidth: 56, maxWidth: 140, whiteSpace: 'normal', verticalAlign: 'bottom', lineHeight: 1.2, py: 0.5 },
  '& th:first-of-type': { position: 'sticky', left: 0, bgcolor: 'background.default', textAlign: 'left', fontWeight: 600, maxWidth: 280, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& thead th:first-of-type': { zIndex: 2 },
  '& .total, & .total th, & .total td': { fontWeight: 700 },
  '& tr.total th, & tr.total td': { borderTop: 1, borderColor: 'text.secondary' },
  '& td.full': { cursor: 'pointer', '&:hover': { textDecoration: 'underline', bgcolor: 'action.hover' } },
  '&:focus-visible': { outlineOffset: -2 },
  '&:focus td[data-active]': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} as const;
