import type { MovementKind } from '../../../../preload/contract/purchase-codes.ts';
import { netOfGross, sumOf, totalsOf, vatOf } from '../../../../preload/contract/purchase-money.ts';
import type { PurchaseLine, PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import type { TypedValue } from '../../../shared/form/typedNumber.ts';

/** A line of a movement as it stands in the form: numbers, or what was typed instead of one. */
export interface MovedLine {
  readonly lineId: number;
  readonly quantity: TypedValue;
  readonly price?: TypedValue;
}

/** Lines in the shape that the operations take; what is no number is refused by their schema. */
export interface ReadLine {
  lineId: number;
  quantity: number;
  price: number;
}

/** The agreed unit price as a paper writes it whose prices are all with or all without KDV. */
export function priceAs({ agreed: { price, vatIncluded: written }, vatRate }: Pick<PurchaseLine, 'agreed' | 'vatRate'>, vatIncluded: boolean): number {
  if (written === vatIncluded) return price;
  return vatIncluded ? sumOf([price, vatOf(price, vatRate)]) : netOfGross(price, vatRate);
}

/** What an order or an invoice of this firm begins with: everything that is open, written with KDV where the firm does so. */
export function openPrices(purchase: Pick<PurchaseDetail, 'lines' | 'offers'>, kind: MovementKind, firmId: number | null): { readonly vatIncluded: boolean; readonly lines: ReadLine[] } {
  const open = openLines(purchase, kind, firmId);
  const vatIncluded = open.some(({ agreed }) => agreed.vatIncluded);
  return { vatIncluded, lines: open.map((line) => ({ lineId: line.id, quantity: line.open[kind], price: priceAs(line, vatIncluded) })) };
}

/** How much of each line this movement may still carry. */
export function openQuantities(purchase: Pick<PurchaseDetail, 'lines' | 'offers'>, kind: MovementKind): Omit<ReadLine, 'price'>[] {
  return openLines(purchase, kind, null).map(({ id, open }) => ({ lineId: id, quantity: open[kind] }));
}

/** The lines with something open, of one firm where a firm is given. */
function openLines({ lines, offers }: Pick<PurchaseDetail, 'lines' | 'offers'>, kind: MovementKind, firmId: number | null): PurchaseLine[] {
  const ofFirm = (line: PurchaseLine): boolean => {
    const awarded = firmOfLine(offers, line);
    return firmId === null || awarded === null || awarded === firmId;
  };
  return lines.filter((line) => line.open[kind] > 0 && ofFirm(line));
}

/** The firm that the decision gave the line to. */
export function firmOfLine(offers: PurchaseDetail['offers'], { offerId }: Pick<PurchaseLine, 'offerId'>): number | null {
  return offers.find(({ id }) => id === offerId)?.firmId ?? null;
}

/** The firm that most likely comes next: the first with something open, else the one that was dealt with last. */
export function likelyFirm({ lines, offers, movements }: Pick<PurchaseDetail, 'lines' | 'offers' | 'movements'>, kind: MovementKind): number | null {
  const awarded = lines.filter(({ open }) => open[kind] > 0).map((line) => firmOfLine(offers, line));
  return awarded.find((id) => id !== null) ?? movements.findLast(({ firmId, cancelledOn }) => firmId !== null && cancelledOn === null)?.firmId ?? null;
}

/** One cell changed; a line without a quantity is no part of the movement, one that gets a quantity becomes one, at `price` where the paper has prices. */
export function withCell(chosen: readonly MovedLine[], line: Pick<PurchaseLine, 'id'>, cell: 'quantity' | 'price', value: TypedValue, price: number | null): readonly MovedLine[] {
  const present = chosen.some(({ lineId }) => lineId === line.id);
  if (cell === 'quantity' && (value === null || value === '')) return chosen.filter(({ lineId }) => lineId !== line.id);
  if (present) return chosen.map((each) => (each.lineId === line.id ? { ...each, [cell]: value } : each));
  return [...chosen, { lineId: line.id, quantity: value, ...(price === null ? {} : { price }) }];
}

/** What the lines come to with KDV, as far as they can be read; null = beyond counting. */
export function grossOf(chosen: readonly MovedLine[], lines: readonly PurchaseLine[], vatIncluded: boolean): number | null {
  const priced = chosen.flatMap(({ lineId, quantity, price }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line && typeof quantity === 'number' && typeof price === 'number' ? [{ quantity, price, vatRate: line.vatRate }] : [];
  });
  try {
    return totalsOf(priced, vatIncluded).gross;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
