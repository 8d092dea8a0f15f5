import type { Column } from './column.ts';

/** What the selected cells hold, as a workbook's status line tells it. */
export interface Figures {
  readonly rows: number;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Cells with a number in a column of numbers. */
  readonly numbers: number;
  readonly sum: number;
  /** null where there is no number. */
  readonly mean: number | null;
  /** What the numbers count, where all of them count the same: "gün". */
  readonly unit: string;
}

export function figuresOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Figures {
  const filled = rows.reduce((count, row) => count + columns.filter(({ text }) => text(row) !== '').length, 0);
  const counted = columns.filter(({ number }) => number !== undefined);
  const numbers = counted.flatMap(({ number }) => rows.flatMap((row) => number?.(row) ?? []));
  const sum = numbers.reduce((total, one) => total + one, 0);
  const units = new Set(counted.map(({ numberUnit }) => numberUnit ?? ''));
  return { rows: rows.length, filled, numbers: numbers.length, sum, mean: numbers.length === 0 ? null : sum / numbers.length, unit: units.size === 1 ? ([...units][0] ?? '') : '' };
}
