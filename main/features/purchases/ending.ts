import { findPurchase, tellPurchase } from '../../../db/repositories/purchases.ts';
import { Purchase } from '../../../db/schema/purchases.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { purchases } from '../../../preload/contract/purchases.ts';
import { endReasonNames } from '../../../preload/contract/purchase-text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { demand, demandOpenYear, load } from './load.ts';
import { endVerdict } from './rules/verdicts.ts';
import { ruleText } from './rules/text.ts';
import { settle } from './settle.ts';
import { purchaseEvent, purchaseSentences as text } from './text.ts';

type Saved = { readonly id: number };

/** Ends a purchase that is not concluded, at whichever stage it is; what happened stays written. */
export async function endPurchase(writer: Writer, { id, on, reason, note, mergedIntoId }: Parsed<typeof purchases.end>): Promise<Saved> {
  const { course } = await load(writer, id);
  demand(endVerdict(course, on, writer.occasion.today));
  if (reason === 'birlestirildi') await demandMergeTarget(writer, id, mergedIntoId);
  await writer.update(Purchase, id, { ended_on: on, end_reason: reason, end_note: note, merged_into_id: reason === 'birlestirildi' ? mergedIntoId : null });
  await tellPurchase(writer, id, 'bitis', { on, text: purchaseEvent.ended(endReasonNames[reason], note) });
  await settle(writer, id);
  return { id };
}

async function demandMergeTarget(writer: Writer, id: number, mergedIntoId: number | null): Promise<void> {
  if (mergedIntoId === null) throw fieldRefusal('mergedIntoId', text.mergeNeeded);
  if (mergedIntoId === id) throw fieldRefusal('mergedIntoId', text.mergeItself);
  const target = await findPurchase(writer, mergedIntoId);
  if (!target) throw fieldRefusal('mergedIntoId', text.mergeUnknown);
  if (target.ended_on !== null) throw fieldRefusal('mergedIntoId', text.mergeEnded(target.number));
}

export async function resumePurchase(writer: Writer, { id, reason }: Parsed<typeof purchases.resume>): Promise<Saved> {
  const { course, rows } = await load(writer, id);
  if (course.ended === null) throw new Refusal('rule', ruleText.notEnded);
  await demandOpenYear(writer, rows.purchase.budget_year, 'reason');
  await writer.update(Purchase, id, { ended_on: null, end_reason: null, end_note: '', merged_into_id: null });
  await tellPurchase(writer, id, 'devam', { on: writer.occasion.today, text: purchaseEvent.resumed(reason) });
  await settle(writer, id);
  return { id };
}
