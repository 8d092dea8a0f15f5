import type { PurchaseRows } from '../../../db/repositories/purchases.ts';
import { lineTotal, sumOf, totalsOf, type PurchaseTotals } from '../../../preload/contract/purchase-money.ts';
import type { Course } from './rules/course.ts';
import { sumsOf, targetOf } from './rules/quantities.ts';

/** From rows to what the rules speak of. Cancelled movements and payments are left behind here. */
export function courseOf({ purchase, lines, stages, movements, movementLines, payments, offers }: PurchaseRows): Course {
  const firmOfOffer = new Map(offers.map(({ id, firm_id }) => [id, firm_id]));
  return {
    openedOn: purchase.opened_on,
    ended: purchase.ended_on !== null && purchase.end_reason !== null ? { on: purchase.ended_on, reason: purchase.end_reason } : null,
    decidedOn: purchase.decided_on,
    lines: lines.map(({ id, quantity, offer_id }) => ({ id, quantity, awardedTo: offer_id === null ? null : (firmOfOffer.get(offer_id) ?? null) })),
    stages: stages.map((stage) => ({ id: stage.id, code: stage.code, name: stage.name, effect: stage.effect, skippable: stage.skippable === 1, doneOn: stage.done_on, skippedOn: stage.skipped_on })),
    movements: movements
      .filter(({ cancelled_on }) => cancelled_on === null)
      .map((movement) => ({
        id: movement.id,
        kind: movement.kind,
        on: movement.happened_on,
        firmId: movement.firm_id,
        gross: movement.gross_kurus,
        lines: movementLines.filter(({ movement_id }) => movement_id === movement.id).map(({ line_id, quantity }) => ({ lineId: line_id, quantity })),
      })),
    payments: payments.filter(({ cancelled_on }) => cancelled_on === null).map((payment) => ({ invoiceId: payment.invoice_id, on: payment.paid_on, amount: payment.amount_kurus, withheld: payment.withheld_kurus })),
    offers: offers.length,
  };
}

export interface PurchaseSums {
  readonly estimate: PurchaseTotals;
  /** By the decision, of what is still expected; null before it. */
  readonly award: PurchaseTotals | null;
  /** Best known sum without KDV: invoiced as far as it is, the rest by order, decision or estimate. */
  readonly amount: number;
}

export function moneyOf(rows: PurchaseRows, course: Course): PurchaseSums {
  const priced = rows.lines.map((line) => ({ line, target: targetOf(course, { ...line, awardedTo: null }) }));
  const awarded = priced.filter(({ line }) => line.award_price !== null);
  return {
    estimate: totalsOf(priced.map(({ line }) => ({ quantity: line.quantity, price: line.price, vatRate: line.vat_rate })), false),
    award: awarded.length === 0 ? null : totalsOf(awarded.map(({ line, target }) => ({ quantity: target, price: line.award_price ?? 0, vatRate: line.vat_rate })), false),
    amount: sumOf(priced.map(({ line, target }) => bestKnown(rows, course, line, target))),
  };
}

function bestKnown(rows: PurchaseRows, course: Course, line: PurchaseRows['lines'][number], target: number): number {
  const invoices = linesOf(rows, line.id, 'fatura');
  const orders = linesOf(rows, line.id, 'siparis');
  const price = orders.at(-1)?.price ?? line.award_price ?? line.price;
  const open = Math.max(0, target - sumsOf(course, line).invoiced);
  return sumOf([...invoices.map((invoice) => lineTotal(invoice.quantity, invoice.price)), lineTotal(open, price)]);
}

function linesOf({ movements, movementLines }: PurchaseRows, lineId: number, kind: 'fatura' | 'siparis'): PurchaseRows['movementLines'] {
  const valid = new Set(movements.filter((movement) => movement.kind === kind && movement.cancelled_on === null).map(({ id }) => id));
  return movementLines.filter(({ movement_id, line_id }) => line_id === lineId && valid.has(movement_id));
}

/** Of several firms the one with the most money; null where none was chosen yet. */
export function mainFirm(rows: PurchaseRows): number | null {
  const sums = new Map<number, number>();
  const add = (firmId: number | null, kurus: number): void => {
    if (firmId !== null) sums.set(firmId, (sums.get(firmId) ?? 0) + kurus);
  };
  const firmOfOffer = new Map(rows.offers.map(({ id, firm_id }) => [id, firm_id]));
  for (const line of rows.lines) if (line.offer_id !== null) add(firmOfOffer.get(line.offer_id) ?? null, lineTotal(line.quantity, line.award_price ?? 0));
  if (sums.size === 0) {
    for (const movement of rows.movements) {
      if (movement.cancelled_on !== null || (movement.kind !== 'siparis' && movement.kind !== 'fatura' && movement.kind !== 'teslim')) continue;
      add(movement.firm_id, sumOf(rows.movementLines.filter(({ movement_id }) => movement_id === movement.id).map(({ quantity, price }) => lineTotal(quantity, price))));
    }
  }
  return [...sums].toSorted(([a, most], [b, more]) => more - most || a - b)[0]?.[0] ?? null;
}
