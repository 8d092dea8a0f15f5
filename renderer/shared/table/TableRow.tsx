import { memo, type MouseEvent } from 'react';
import { tableText } from '../../text/table.ts';
import type { Column } from './column.ts';
import { BodyRow, Cell, Shape } from './parts.ts';

interface Props<Row> {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly start: number;
  /** Columns as shown, in their order. */
  readonly columns: readonly Column<Row>[];
  readonly active: boolean;
  readonly selected: boolean;
  readonly selectable: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onOpen: (index: number) => void;
}

function Line<Row>({ id, row, index, start, columns, active, selected, selectable, onClick, onOpen }: Props<Row>) {
  return (
    <BodyRow
      id={id}
      role="row"
      // The header is the first row.
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      aria-busy={row === undefined || undefined}
      data-active={active}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => onClick(index, event)}
      onDoubleClick={() => onOpen(index)}
    >
      {columns.map((column, at) => {
        const text = row === undefined ? '' : column.text(row);
        return (
          <Cell key={column.id} role="gridcell" aria-colindex={at + 1} data-align={column.align} title={text} aria-label={row === undefined ? tableText.loadingRow : undefined}>
            {row === undefined ? <Shape /> : column.cell ? column.cell(row) : text}
          </Cell>
        );
      })}
    </BodyRow>
  );
}

export const TableRow = memo(Line) as typeof Line;
