import type { PurchaseKind, PurchaseMethod } from '../../preload/contract/purchase-codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** Sums and neighbours of a purchase for its warnings. What was ended without being concluded does not count. */

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Kuruş of the year's purchases of these kinds and methods, without the one that is asked for. */
export async function yearTotal(reader: Reader, ask: { readonly year: number; readonly kinds: readonly PurchaseKind[]; readonly methods: readonly PurchaseMethod[]; readonly exceptId: number | null }): Promise<number> {
  const row = await reader.one<{ total: number }>(
    `SELECT COALESCE(SUM(amount_kurus), 0) AS total FROM purchase
     WHERE budget_year = ? AND kind IN (${marks(ask.kinds)}) AND method IN (${marks(ask.methods)}) AND ended_on IS NULL AND id <> ?`,
    [ask.year, ...ask.kinds, ...ask.methods, ask.exceptId ?? 0],
  );
  return row?.total ?? 0;
}

/** Kuruş of the purchases on a line of the budget; a line without a tertip takes every purchase of its code. What another unit gives costs nothing. */
export async function lineTotal(reader: Reader, line: { readonly year: number; readonly code: string; readonly tertip: string; readonly exceptId: number | null }): Promise<number> {
  const row = await reader.one<{ total: number }>(
    `SELECT COALESCE(SUM(amount_kurus), 0) AS total FROM purchase
     WHERE budget_year = ? AND budget_code = ? AND (? = '' OR budget_tertip = ?) AND kind <> 'malzeme' AND ended_on IS NULL AND id <> ?`,
    [line.year, line.code, line.tertip, line.tertip, line.exceptId ?? 0],
  );
  return row?.total ?? 0;
}

export interface NeighbourPurchase {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly amount: number;
}

/** Other 22/d purchases on the same code in the same budget year, newest first. */
export function directPurchasesOn(reader: Reader, { year, code, exceptId }: { readonly year: number; readonly code: string; readonly exceptId: number | null }): Promise<NeighbourPurchase[]> {
  return reader.all(
    `SELECT id, number, subject, amount_kurus AS amount FROM purchase
     WHERE budget_year = ? AND budget_code = ? AND method = '22d' AND kind <> 'malzeme' AND ended_on IS NULL AND id <> ? ORDER BY id DESC`,
    [year, code, exceptId ?? 0],
  );
}
