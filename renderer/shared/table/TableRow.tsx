import { memo } from 'react';
import { tableText } from '../../text/table.ts';
import type { Column } from './column.ts';
import { BodyRow, Cell, Shape } from './parts.ts';

interface Props<Row> {
  /** Id of the cell under the cursor; '' in every other row. */
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly start: number;
  /** Columns as shown, in their order. */
  readonly columns: readonly Column<Row>[];
  /** Column of the cursor; -1 where it stands in another row. Numbers, so that a row is drawn again only when its own cells change. */
  readonly cursor: number;
  /** First and last selected column; -1 where no cell of the row is selected. */
  readonly from: number;
  readonly to: number;
  readonly marked: boolean;
}

function Line<Row>({ id, row, index, start, columns, cursor, from, to, marked }: Props<Row>) {
  return (
    <BodyRow
      role="row"
      // The header is the first row.
      aria-rowindex={index + 2}
      aria-selected={marked || from >= 0}
      aria-busy={row === undefined || undefined}
      data-active={cursor >= 0}
      data-marked={marked}
      style={{ transform: `translateY(${start}px)` }}
    >
      {columns.map((column, at) => {
        const text = row === undefined ? '' : column.text(row);
        return (
          <Cell
            key={column.id}
            id={at === cursor ? id : undefined}
            role="gridcell"
            aria-colindex={at + 1}
            aria-selected={at >= from && at <= to}
            aria-label={row === undefined ? tableText.loadingRow : undefined}
            data-align={column.align}
            data-cursor={at === cursor || undefined}
            title={text}
          >
            {row === undefined ? <Shape /> : column.cell ? column.cell(row) : text}
          </Cell>
        );
      })}
    </BodyRow>
  );
}

export const TableRow = memo(Line) as typeof Line;
