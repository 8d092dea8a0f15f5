import { forgetAwards, tellPurchase } from '../../../db/repositories/purchases.ts';
import { Purchase, PurchasePaper, PurchaseStage } from '../../../db/schema/purchases.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { purchases } from '../../../preload/contract/purchases.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { demand, load, loadBy, stageIn } from './load.ts';
import { ruleText } from './rules/text.ts';
import { isOver, stateOf } from './rules/stages.ts';
import { completeVerdict, reopenVerdict, skipVerdict } from './rules/verdicts.ts';
import { settle } from './settle.ts';
import { purchaseEvent, purchaseSentences as text } from './text.ts';

type Saved = { readonly id: number };

export async function completeStage(writer: Writer, { stageId, on, by, documentNo, note }: Parsed<typeof purchases.completeStage>): Promise<Saved> {
  const loaded = await loadBy(writer, 'purchase_stage', stageId);
  const stage = stageIn(loaded, stageId);
  demand(completeVerdict(loaded.course, stage, on, writer.occasion.today));
  const { id } = loaded.rows.purchase;
  await writer.update(PurchaseStage, stageId, { done_on: on, done_by: by, document_no: documentNo, note });
  await tellPurchase(writer, id, 'asama', { on, text: purchaseEvent.completed(stage.name, note), person: by, documentNo });
  await settle(writer, id);
  return { id };
}

export async function skipStage(writer: Writer, { stageId, on, reason }: Parsed<typeof purchases.skipStage>): Promise<Saved> {
  const loaded = await loadBy(writer, 'purchase_stage', stageId);
  const stage = stageIn(loaded, stageId);
  demand(skipVerdict(loaded.course, stage, on, writer.occasion.today));
  const { id } = loaded.rows.purchase;
  await writer.update(PurchaseStage, stageId, { skipped_on: on, skip_reason: reason });
  await tellPurchase(writer, id, 'atlama', { on, text: purchaseEvent.skipped(stage.name, reason) });
  await settle(writer, id);
  return { id };
}

/** The decision is opened again with it: which firm a line goes to is free then. */
export async function reopenStage(writer: Writer, { stageId, reason }: Parsed<typeof purchases.reopenStage>): Promise<Saved> {
  const loaded = await loadBy(writer, 'purchase_stage', stageId);
  const stage = stageIn(loaded, stageId);
  demand(reopenVerdict(loaded.course, stage));
  const { id } = loaded.rows.purchase;
  await writer.update(PurchaseStage, stageId, { done_on: null, done_by: '', document_no: '', note: '', skipped_on: null, skip_reason: '' });
  if (stage.effect === 'karar') {
    await writer.update(Purchase, id, { decided_on: null, decided_by: '', decision_no: '', not_lowest_reason: '', few_offers_reason: '' });
    await forgetAwards(writer, id);
  }
  await tellPurchase(writer, id, 'geri_acma', { on: writer.occasion.today, text: purchaseEvent.reopened(stage.name, reason) });
  await settle(writer, id);
  return { id };
}

export async function passOn(writer: Writer, { id, to, on, documentNo }: Parsed<typeof purchases.passOn>): Promise<Saved> {
  const { rows, course } = await load(writer, id);
  if (isOver(course)) throw new Refusal('rule', ruleText.over(purchaseStateNames[stateOf(course)]));
  if (on > writer.occasion.today) throw fieldRefusal('on', ruleText.future);
  if (on < rows.purchase.opened_on) throw fieldRefusal('on', ruleText.before(ruleText.opening, formatDate(rows.purchase.opened_on)));
  await writer.update(Purchase, id, { passed_to: to, passed_on: to === '' ? null : on });
  await tellPurchase(writer, id, 'havale', { on, text: to === '' ? purchaseEvent.passedBack : purchaseEvent.passed(to), documentNo });
  await settle(writer, id);
  return { id };
}

/** A paper of the checklist; it may be there although its stage was skipped, and the other way round. */
export async function markPaper(writer: Writer, { paperId, presentOn, paperNo, notNeededReason }: Parsed<typeof purchases.markPaper>): Promise<Saved> {
  const { rows } = await loadBy(writer, 'purchase_paper', paperId);
  const paper = rows.papers.find((each) => each.id === paperId);
  if (!paper) throw new Refusal('notFound');
  if (presentOn !== null && presentOn > writer.occasion.today) throw fieldRefusal('presentOn', text.presentFuture);
  if (presentOn !== null && notNeededReason !== '') throw fieldRefusal('notNeededReason', text.paperBoth);
  const { id } = rows.purchase;
  await writer.update(PurchasePaper, paperId, { present_on: presentOn, paper_no: paperNo, not_needed_reason: notNeededReason });
  const happened = presentOn !== null ? purchaseEvent.paperHere(paper.name) : notNeededReason !== '' ? purchaseEvent.paperNotNeeded(paper.name, notNeededReason) : purchaseEvent.paperGone(paper.name);
  await tellPurchase(writer, id, 'evrak', { on: presentOn ?? writer.occasion.today, text: happened, documentNo: paperNo });
  await settle(writer, id);
  return { id };
}
