import type { Drill } from '../../../preload/contract/report-model.ts';

/** The colours of paper: white by day and by night, as it comes out of the printer. */
export const paper = { ink: '#1B2A3A', quiet: '#4F5F70', line: '#D9DFE6', faint: '#EDF0F3', rule: '#7D8B9A', bar: '#0B5D61', sheet: '#FFFFFF' } as const;

/** A4 at 96 dots an inch, margins 1.5 cm. */
export const a4 = { short: 794, long: 1123, margin: 56 } as const;

/** Where a figure leads: the ledger with the filter behind it. */
export function ledgerAddress(drill: Drill): string {
  return `/requests?${new URLSearchParams(drill).toString()}`;
}
