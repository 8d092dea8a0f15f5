import type { Award, OfferTable } from '../../../../preload/contract/offer-table.ts';
import type { PurchaseLine } from '../../../../preload/contract/purchase-shapes.ts';

/** Lines as they are compared: what was given up of them is not. */
export function comparedLines(lines: readonly PurchaseLine[]): (PurchaseLine & { readonly quantity: number })[] {
  return lines.map((line) => ({ ...line, quantity: line.quantity - line.dropped })).filter(({ quantity }) => quantity > 0);
}

const lineIds = (table: OfferTable): number[] => Object.keys(table.lowestOnLine).map(Number);

/** Everything that this firm has offered goes to it. */
export function toOneOffer(table: OfferTable, offerId: number): Award[] {
  const offer = table.offers.find(({ id }) => id === offerId);
  return lineIds(table).flatMap((lineId) => (typeof offer?.lineNets[lineId] === 'number' ? [{ lineId, offerId }] : []));
}

/** Each line to the lowest of it. */
export function lowestEach(table: OfferTable): Award[] {
  return lineIds(table).flatMap((lineId) => {
    const offerId = table.lowestOnLine[lineId]?.[0];
    return offerId === undefined ? [] : [{ lineId, offerId }];
  });
}

/** The lowest whole offer; where nobody offers everything, line by line. */
export function firstAwards(table: OfferTable): Award[] {
  const [lowest] = table.lowestInTotal;
  return lowest === undefined ? lowestEach(table) : toOneOffer(table, lowest);
}
