import * as v from 'valibot';
import { flag, line, optionalText } from './fields.ts';
import { purchaseDocuments, purchaseKinds, stageEffects, type PurchaseKind } from './purchase-codes.ts';
import { purchaseText } from './purchase-text.ts';
import { fieldText } from './text.ts';

/** The way of a purchase: its stages in order, each with the papers that it leaves behind. Data of the office. */

/** What is filled in where a stage says on whom it waits. */
export const stageFields = ['birim', 'müdürlük', 'firma', 'mali'] as const;

export const wayPaper = v.object({
  name: line(120),
  /** The one that the program makes of the record; null = comes from elsewhere. */
  document: v.nullish(v.picklist(purchaseDocuments, fieldText.choose), null),
  signers: optionalText(200),
});
export type WayPaper = v.InferOutput<typeof wayPaper>;

export const wayStage = v.object({
  /** Names the stage in its way; kept when it is renamed or moved. */
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/, purchaseText.stageCode)),
  name: line(60),
  effect: v.picklist(stageEffects, fieldText.choose),
  /** On whom it waits; See stageFields. */
  waitsOn: line(100),
  /** Days after which it counts as stuck; null = as the office has set for all. An internal measure, not a legal one. */
  days: v.nullish(v.pipe(v.number(fieldText.days), v.integer(fieldText.days), v.minValue(1, fieldText.days), v.maxValue(366, fieldText.days)), null),
  skippable: flag,
  papers: v.pipe(v.array(wayPaper), v.maxLength(20)),
});
export type WayStage = v.InferOutput<typeof wayStage>;

/** Each effect once, in the order in which goods and money go; marks stand where the office wants them. */
const quantityOrder = ['karar', 'siparis', 'teslim', 'kabul', 'fatura', 'odeme'];
function inOrder(stages: WayStage[]): boolean {
  const ranks = stages.filter(({ effect }) => effect !== 'isaret').map(({ effect }) => quantityOrder.indexOf(effect));
  return ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? -1));
}

export const purchaseWay = v.object({
  kind: v.picklist(purchaseKinds, fieldText.choose),
  filePlan: v.pipe(optionalText(20), v.regex(/^(\d{3}(\.\d{2}){0,3})?$/, purchaseText.filePlan)),
  stages: v.pipe(
    v.array(wayStage),
    v.minLength(1, purchaseText.noStage),
    v.maxLength(30),
    v.check((stages) => new Set(stages.map(({ code }) => code)).size === stages.length, purchaseText.stageTwice),
    v.check(inOrder, purchaseText.stageOrder),
    v.check((stages) => !stages.some(({ effect }) => effect === 'odeme') || stages.some(({ effect }) => effect === 'fatura'), purchaseText.paymentWithoutInvoice),
  ),
});
export type PurchaseWay = v.InferOutput<typeof purchaseWay>;

export interface PurchaseWayRow extends PurchaseWay {
  readonly kind: PurchaseKind;
  /** Changed by the office; the shipped one can be had back. */
  readonly own: boolean;
}
