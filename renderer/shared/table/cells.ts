import { moveTo } from './navigation.ts';

/** Cells, their cursor and the block that is selected; pure, so that the rules can be tested without a window. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its edges included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where the cursor is, and from where the block reaches to it. */
export interface Stand {
  readonly cell: Cell;
  /** null: one cell, no block. */
  readonly anchor: Cell | null;
  /** Everything is selected, as far as a selection goes, while the cursor stays. */
  readonly all: boolean;
}

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The cell that a key leads to; null where it does not move. With Ctrl to the edge, Home and End to the first and last row. */
export function cellFor({ key, ctrlKey }: Press, { row, column }: Cell, size: Size, pageRows: number): Cell | null {
  if (size.rows === 0) return null;
  const lastColumn = size.columns - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: ctrlKey ? 0 : Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: ctrlKey ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: 0, column: ctrlKey ? 0 : column };
    case 'End':
      return { row: size.rows - 1, column: ctrlKey ? lastColumn : column };
    case 'ArrowUp':
    case 'ArrowDown': {
      const edge = key === 'ArrowUp' ? 'Home' : 'End';
      return { row: moveTo(ctrlKey ? edge : key, { active: row, total: size.rows, pageRows }) ?? row, column };
    }
    default: {
      const target = moveTo(key, { active: row, total: size.rows, pageRows });
      return target === null ? null : { row: target, column };
    }
  }
}

/** The stand after a move; a block reaches `limit` rows from its anchor and no further, and the cursor stops with it. */
export function step(stand: Stand, target: Cell, extend: boolean, limit: number): Stand {
  if (!extend) return { cell: target, anchor: null, all: false };
  const anchor = stand.anchor ?? stand.cell;
  const row = Math.min(anchor.row + limit - 1, Math.max(anchor.row - limit + 1, target.row));
  return { cell: { row, column: target.column }, anchor, all: false };
}

/** The same stand in a list that may have become shorter. */
export function within(stand: Stand, size: Size): Stand {
  const keep = (cell: Cell): Cell => {
    const row = Math.max(0, Math.min(cell.row, size.rows - 1));
    const column = Math.max(0, Math.min(cell.column, size.columns - 1));
    return row === cell.row && column === cell.column ? cell : { row, column };
  };
  const cell = keep(stand.cell);
  const anchor = stand.anchor === null ? null : keep(stand.anchor);
  return cell === stand.cell && anchor === stand.anchor ? stand : { cell, anchor, all: stand.all };
}

/** The selected block; null where only the cursor stands. */
export function blockOf({ cell, anchor, all }: Stand, size: Size, limit: number): Block | null {
  if (size.rows === 0) return null;
  if (all) return { top: 0, bottom: Math.min(size.rows, limit) - 1, left: 0, right: size.columns - 1 };
  if (anchor === null) return null;
  return {
    top: Math.min(anchor.row, cell.row),
    bottom: Math.max(anchor.row, cell.row),
    left: Math.min(anchor.column, cell.column),
    right: Math.max(anchor.column, cell.column),
  };
}
