import { lineTotal, totalsOf, type PurchaseTotals } from '../../../../preload/contract/purchase-money.ts';
import type { TypedLine } from './values.ts';

/** What one line comes to without KDV; null until both numbers can be read, or where it is beyond counting. */
export function totalOfLine({ quantity, price }: Pick<TypedLine, 'quantity' | 'price'>): number | null {
  if (typeof quantity !== 'number' || typeof price !== 'number') return null;
  return counted(() => lineTotal(quantity, price));
}

/** Of the lines that can be read; null = beyond counting. */
export function totalsOfLines(lines: readonly TypedLine[]): PurchaseTotals | null {
  const priced = lines.flatMap(({ quantity, price, vatRate }) => (typeof quantity === 'number' && typeof price === 'number' ? [{ quantity, price, vatRate }] : []));
  return counted(() => totalsOf(priced, false));
}

function counted<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
