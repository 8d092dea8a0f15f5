import { tellPurchase } from '../../../db/repositories/purchases.ts';
import { PurchasePayment } from '../../../db/schema/purchases.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { purchases } from '../../../preload/contract/purchases.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { demand, demandOpenYear, loadBy } from './load.ts';
import { payVerdict } from './rules/verdicts.ts';
import { stateOf } from './rules/stages.ts';
import { ruleText } from './rules/text.ts';
import { settle } from './settle.ts';
import { purchaseEvent } from './text.ts';

type Saved = { readonly id: number };

export async function pay(writer: Writer, { invoiceId, on, amount, withheld, documentNo, person }: Parsed<typeof purchases.pay>): Promise<Saved> {
  const loaded = await loadBy(writer, 'purchase_movement', invoiceId);
  demand(payVerdict(loaded.course, invoiceId, { on, amount, withheld }, writer.occasion.today));
  await demandOpenYear(writer, loaded.rows.purchase.budget_year, 'on');
  const { id: purchaseId } = loaded.rows.purchase;
  const id = await writer.insert(PurchasePayment, { purchase_id: purchaseId, invoice_id: invoiceId, paid_on: on, amount_kurus: amount, withheld_kurus: withheld, document_no: documentNo, person, cancelled_on: null, cancel_reason: '' });
  await tellPurchase(writer, purchaseId, 'odeme', { on, text: purchaseEvent.paid(amount, withheld), person, documentNo });
  await settle(writer, purchaseId);
  return { id };
}

/** A concluded purchase is open again with it: nothing of it may rest on money that was not paid. */
export async function cancelPayment(writer: Writer, { paymentId, reason }: Parsed<typeof purchases.cancelPayment>): Promise<Saved> {
  const { rows, course } = await loadBy(writer, 'purchase_payment', paymentId);
  const payment = rows.payments.find(({ id }) => id === paymentId);
  if (!payment) throw new Refusal('notFound');
  if (course.ended !== null) throw new Refusal('rule', ruleText.over(purchaseStateNames[stateOf(course)]));
  if (payment.cancelled_on !== null) throw new Refusal('rule', ruleText.alreadyCancelled);
  const { id } = rows.purchase;
  await writer.update(PurchasePayment, paymentId, { cancelled_on: writer.occasion.today, cancel_reason: reason });
  await tellPurchase(writer, id, 'iptal', { on: writer.occasion.today, text: purchaseEvent.paymentCancelled(formatDate(payment.paid_on), reason), documentNo: payment.document_no });
  await settle(writer, id);
  return { id: paymentId };
}
