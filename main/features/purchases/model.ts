import type { PurchaseRows } from '../../../db/repositories/purchases.ts';
import type { Course } from './rules/course.ts';

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
