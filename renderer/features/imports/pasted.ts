import type { OpenedTable } from '../../../preload/contract/imports.ts';

let pasted: OpenedTable | null = null;

/** A table that was pasted on another page waits here for the wizard, which is told its number in the address. */
export function leavePasted(table: OpenedTable): void {
  pasted = table;
}

export function takePasted(tableId: number): OpenedTable | null {
  return pasted?.tableId === tableId ? pasted : null;
}
