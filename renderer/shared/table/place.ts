import type { Cell } from './cells.ts';

/** Where the user stood in each list, so that coming back from a record finds the same row. Lives as long as the window. */
interface Kept {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly offset: number;
}

const places = new Map<string, Kept>();

export function keptPlace(table: string, key: string): { readonly row: number; readonly column: number; readonly offset: number } {
  const kept = places.get(table);
  return kept?.key === key ? kept : { row: 0, column: 0, offset: 0 };
}

export function keepPlace(table: string, key: string, { row, column }: Cell, offset: number): void {
  places.set(table, { key, row, column, offset });
}
