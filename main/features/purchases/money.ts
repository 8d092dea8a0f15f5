import type { PurchaseRows } from '../../../db/repositories/purchases.ts';
import { awardTotals, type Award, type Offer, type OfferLine } from '../../../preload/contract/offer-table.ts';
import { netOfLine, sumOf, totalsOf, type PurchaseTotals } from '../../../preload/contract/purchase-money.ts';
import type { AgreedPrice } from '../../../preload/contract/purchase-shapes.ts';
import type { Course } from './rules/course.ts';
import { sumsOf, targetOf } from './rules/quantities.ts';

/** The money of a purchase, from its rows: prices stay as the firm wrote them, so that every sum is the firm's to the kuruş. */

type Line = PurchaseRows['lines'][number];

export interface PurchaseSums {
  readonly estimate: PurchaseTotals;
  /** By the decision, of what is still expected; null before it. */
  readonly award: PurchaseTotals | null;
  /** Best known sum without KDV: invoiced as far as it is, the rest by order, decision or estimate. */
  readonly amount: number;
}

export function moneyOf(rows: PurchaseRows, course: Course): PurchaseSums {
  const expected = expectedLines(rows, course);
  const awards = awardsOf(rows);
  return {
    estimate: totalsOf(rows.lines.map(({ quantity, price, vat_rate }) => ({ quantity, price, vatRate: vat_rate })), false),
    award: awards.length === 0 ? null : awardTotals(expected, offersOf(rows), awards),
    amount: bestKnown(rows, course),
  };
}

function bestKnown(rows: PurchaseRows, course: Course): number {
  const open = rows.lines.map((line) => {
    const quantity = Math.max(0, targetOf(course, { ...line, awardedTo: null }) - sumsOf(course, line).invoiced);
    return { ...agreedPrice(rows, line), quantity, vatRate: line.vat_rate };
  });
  const openNet = (vatIncluded: boolean): number => totalsOf(open.filter((line) => line.vatIncluded === vatIncluded), vatIncluded).net;
  return sumOf([...movementsOf(rows, 'fatura').map(({ net_kurus }) => net_kurus), openNet(false), openNet(true)]);
}

export function agreedPrice(rows: PurchaseRows, line: Line): AgreedPrice {
  const ordered = movementsOf(rows, 'siparis').flatMap(({ id, vat_included }) =>
    rows.movementLines.filter(({ movement_id, line_id }) => movement_id === id && line_id === line.id).map(({ price }): AgreedPrice => ({ by: 'siparis', price, vatIncluded: vat_included === 1 })),
  );
  const offer = offersOf(rows).find(({ id }) => id === line.offer_id);
  const decided = offer?.prices[line.id];
  return ordered.at(-1) ?? (offer && typeof decided === 'number' ? { by: 'karar', price: decided, vatIncluded: offer.vatIncluded } : { by: 'tahmin', price: line.price, vatIncluded: false });
}

/** Of several firms the one with the most money; null where none was chosen yet. */
export function mainFirm(rows: PurchaseRows): number | null {
  const sums = new Map<number, number>();
  const add = (firmId: number | null, kurus: number): void => {
    if (firmId !== null) sums.set(firmId, (sums.get(firmId) ?? 0) + kurus);
  };
  const offers = offersOf(rows);
  for (const line of rows.lines) {
    const offer = offers.find(({ id }) => id === line.offer_id);
    if (offer) add(offer.firmId, netOfLine({ quantity: line.quantity, price: offer.prices[line.id] ?? 0, vatRate: line.vat_rate }, offer.vatIncluded));
  }
  if (sums.size === 0) {
    for (const { id, kind, firm_id, cancelled_on, vat_included } of rows.movements) {
      if (cancelled_on !== null || (kind !== 'siparis' && kind !== 'fatura' && kind !== 'teslim')) continue;
      const moved = rows.movementLines.filter(({ movement_id }) => movement_id === id);
      add(firm_id, totalsOf(moved.map(({ quantity, price, vat_rate }) => ({ quantity, price, vatRate: vat_rate })), vat_included === 1).net);
    }
  }
  return [...sums].toSorted(([a, most], [b, more]) => more - most || a - b)[0]?.[0] ?? null;
}

/** Lines as the comparison of offers takes them: what was given up is not compared. */
export function comparedLines(rows: PurchaseRows, course: Course): OfferLine[] {
  return expectedLines(rows, course).filter(({ quantity }) => quantity > 0);
}

export function offersOf({ offers, prices }: PurchaseRows): Offer[] {
  return offers.map((offer) => ({
    id: offer.id,
    firmId: offer.firm_id,
    firm: offer.firm,
    vatIncluded: offer.vat_included === 1,
    prices: Object.fromEntries(prices.filter(({ offer_id }) => offer_id === offer.id).map(({ line_id, price }) => [line_id, price])),
  }));
}

function expectedLines({ lines }: PurchaseRows, course: Course): OfferLine[] {
  return lines.map((line) => ({ id: line.id, quantity: targetOf(course, { ...line, awardedTo: null }), vatRate: line.vat_rate }));
}

function awardsOf({ lines }: PurchaseRows): Award[] {
  return lines.flatMap(({ id, offer_id }) => (offer_id === null ? [] : [{ lineId: id, offerId: offer_id }]));
}

function movementsOf({ movements }: PurchaseRows, kind: 'siparis' | 'fatura'): PurchaseRows['movements'] {
  return movements.filter((movement) => movement.kind === kind && movement.cancelled_on === null);
}
