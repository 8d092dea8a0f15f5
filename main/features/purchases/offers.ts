import { findFirm } from '../../../db/repositories/firms.ts';
import { removeOffer, removeOfferPrice, tellPurchase } from '../../../db/repositories/purchases.ts';
import { Purchase, PurchaseLine, PurchaseOffer, PurchaseOfferPrice } from '../../../db/schema/purchases.ts';
import { toFlag } from '../../../db/schema/table.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { awardTotals, compareOffers, isLowestAward, wishedOffers, type Award, type Offer, type OfferLine } from '../../../preload/contract/offer-table.ts';
import type { FieldProblem, Parsed } from '../../../preload/contract/operation.ts';
import { totalsOf } from '../../../preload/contract/purchase-money.ts';
import type { purchases } from '../../../preload/contract/purchases.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { obstacleOf } from './firm-standing.ts';
import { counted, demand, load, loadBy, type Loaded } from './load.ts';
import { comparedLines, offersOf } from './money.ts';
import { stageOf } from './rules/course.ts';
import { isOver, stateOf } from './rules/stages.ts';
import { ruleText } from './rules/text.ts';
import { decideVerdict } from './rules/verdicts.ts';
import { settle } from './settle.ts';
import { purchaseEvent, purchaseSentences as text } from './text.ts';

type Saved = { readonly id: number };

export async function putOffer(writer: Writer, { purchaseId, firmId, givenOn, vatIncluded, documentNo, note, prices }: Parsed<typeof purchases.putOffer>): Promise<Saved> {
  const loaded = await load(writer, purchaseId);
  demandUndecided(loaded);
  const { rows } = loaded;
  if (givenOn > writer.occasion.today) throw fieldRefusal('givenOn', ruleText.future);
  if (givenOn < rows.purchase.opened_on) throw fieldRefusal('givenOn', ruleText.before(ruleText.opening, formatDate(rows.purchase.opened_on)));
  const firm = await demandFirm(writer, firmId, givenOn);
  demand(
    prices.flatMap(({ lineId }, at): FieldProblem[] => {
      if (!rows.lines.some(({ id }) => id === lineId)) return [{ field: `prices.${at}.price`, message: ruleText.unknownLine }];
      return prices.findIndex((other) => other.lineId === lineId) === at ? [] : [{ field: `prices.${at}.price`, message: ruleText.lineTwice }];
    }),
  );
  for (const [at, { lineId, price }] of prices.entries()) {
    const line = rows.lines.find(({ id }) => id === lineId);
    if (line) counted(`prices.${at}.price`, () => totalsOf([{ quantity: line.quantity, price, vatRate: line.vat_rate }], vatIncluded));
  }

  const kept = rows.offers.find(({ firm_id }) => firm_id === firmId);
  const columns = { given_on: givenOn, vat_included: toFlag(vatIncluded), document_no: documentNo, note };
  const id = kept?.id ?? (await writer.insert(PurchaseOffer, { purchase_id: purchaseId, firm_id: firmId, ...columns }));
  if (kept) await writer.update(PurchaseOffer, id, columns);
  await putPrices(writer, loaded, id, prices);
  await tellPurchase(writer, purchaseId, 'teklif', { on: givenOn, text: purchaseEvent.offer(firm, !kept), documentNo });
  await settle(writer, purchaseId);
  return { id };
}

async function putPrices(writer: Writer, { rows }: Loaded, offerId: number, prices: readonly { readonly lineId: number; readonly price: number }[]): Promise<void> {
  const before = rows.prices.filter(({ offer_id }) => offer_id === offerId);
  for (const { id, line_id } of before) if (!prices.some(({ lineId }) => lineId === line_id)) await removeOfferPrice(writer, id);
  for (const { lineId, price } of prices) {
    const kept = before.find(({ line_id }) => line_id === lineId);
    if (!kept) await writer.insert(PurchaseOfferPrice, { offer_id: offerId, line_id: lineId, price });
    else if (kept.price !== price) await writer.update(PurchaseOfferPrice, kept.id, { price });
  }
}

export async function dropOffer(writer: Writer, { offerId }: Parsed<typeof purchases.removeOffer>): Promise<Saved> {
  const loaded = await loadBy(writer, 'purchase_offer', offerId);
  demandUndecided(loaded);
  const offer = loaded.rows.offers.find(({ id }) => id === offerId);
  const { id } = loaded.rows.purchase;
  await removeOffer(writer, offerId);
  await tellPurchase(writer, id, 'teklif', { on: writer.occasion.today, text: purchaseEvent.offerRemoved(offer?.firm ?? '') });
  await settle(writer, id);
  return { id };
}

function demandUndecided({ rows, course }: Loaded): void {
  if (isOver(course)) throw new Refusal('rule', ruleText.over(purchaseStateNames[stateOf(course)]));
  if (!stageOf(course, 'karar')) throw new Refusal('rule', ruleText.notThisWay);
  if (rows.purchase.decided_on !== null) throw fieldRefusal('givenOn', ruleText.offerAfterDecision(formatDate(rows.purchase.decided_on)));
}

/** The firm's name; refused at `firmId` where nothing may be bought from it on that day. */
export async function demandFirm(reader: Reader, firmId: number, on: string, field = 'firmId'): Promise<string> {
  const firm = await findFirm(reader, firmId);
  if (!firm) throw fieldRefusal(field, text.unknownFirm);
  const obstacle = obstacleOf(firm, on);
  if (obstacle !== null) throw fieldRefusal(field, obstacle);
  return firm.name;
}

export async function decide(writer: Writer, wish: Parsed<typeof purchases.decide>): Promise<Saved> {
  const { purchaseId, on, by, documentNo, awards, notLowestReason, fewOffersReason } = wish;
  const loaded = await load(writer, purchaseId);
  const { course, rows } = loaded;
  demandUndecided(loaded);
  const stage = stageOf(course, 'karar');
  if (stage) demand(decideVerdict(course, stage, on, writer.occasion.today));
  const newest = rows.offers.filter(({ id }) => awards.some(({ offerId }) => offerId === id)).map(({ given_on }) => given_on).toSorted().at(-1);
  if (newest !== undefined && on < newest) throw fieldRefusal('on', ruleText.before('teklif', formatDate(newest)));

  const lines = comparedLines(rows, course);
  const offers = offersOf(rows);
  const table = compareOffers(lines, offers);
  demand(awardProblems(lines, offers, awards));
  for (const [at, { offerId }] of awards.entries()) {
    const offer = offers.find(({ id }) => id === offerId);
    if (offer) await demandFirm(writer, offer.firmId, on, `awards.${at}.offerId`);
  }
  const chosen = new Set(awards.map(({ offerId }) => offerId));
  const lowest = isLowestAward(table, awards);
  if (!lowest && notLowestReason === '') throw fieldRefusal('notLowestReason', ruleText.notLowest);
  if (offers.length < wishedOffers && fewOffersReason === '') throw fieldRefusal('fewOffersReason', ruleText.fewOffers(offers.length));

  for (const { lineId, offerId } of awards) await writer.update(PurchaseLine, lineId, { offer_id: offerId });
  await writer.update(Purchase, purchaseId, { decided_on: on, decided_by: by, decision_no: documentNo, not_lowest_reason: lowest ? '' : notLowestReason, few_offers_reason: offers.length < wishedOffers ? fewOffersReason : '' });
  await settle(writer, purchaseId);
  const firms = [...chosen].map((id) => offers.find((offer) => offer.id === id)?.firm ?? '').join(', ');
  const { gross } = awardTotals(lines, offers, awards);
  await tellPurchase(writer, purchaseId, 'karar', { on, text: purchaseEvent.decided(firms, gross), person: by, documentNo });
  return { id: purchaseId };
}

function awardProblems(lines: readonly OfferLine[], offers: readonly Offer[], awards: readonly Award[]): FieldProblem[] {
  const wrong = awards.flatMap(({ lineId, offerId }, at): FieldProblem[] => {
    const field = `awards.${at}.offerId`;
    if (!lines.some(({ id }) => id === lineId)) return [{ field, message: ruleText.unknownLine }];
    if (awards.findIndex((other) => other.lineId === lineId) !== at) return [{ field, message: ruleText.lineTwice }];
    const price = offers.find(({ id }) => id === offerId)?.prices[lineId];
    return price === undefined || price === null ? [{ field, message: ruleText.noOffer }] : [];
  });
  const without = lines.some(({ id }) => !awards.some(({ lineId }) => lineId === id));
  return without ? [...wrong, { field: 'awards', message: ruleText.lineWithoutAward }] : wrong;
}
