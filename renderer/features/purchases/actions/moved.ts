import type { MovementKind } from '../../../../preload/contract/purchase-codes.ts';
import { totalsOf } from '../../../../preload/contract/purchase-money.ts';
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

/** Unit price without KDV that counts: of the decision, else of the estimate. */
export const priceOf = ({ awardPrice, price }: PurchaseLine): number => awardPrice ?? price;

/** Everything that this movement may still carry, of the lines of one firm where a firm is given. */
export function openLines({ lines, offers }: Pick<PurchaseDetail, 'lines' | 'offers'>, kind: MovementKind, firmId: number | null = null): ReadLine[] {
  const ofFirm = (line: PurchaseLine): boolean => {
    const awarded = firmOfLine(offers, line);
    return firmId === null || awarded === null || awarded === firmId;
  };
  return lines.filter((line) => line.open[kind] > 0 && ofFirm(line)).map((line) => ({ lineId: line.id, quantity: line.open[kind], price: priceOf(line) }));
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

/** One cell changed; a line without a quantity is no part of the movement, one that gets a quantity becomes one. */
export function withCell(chosen: readonly MovedLine[], line: PurchaseLine, cell: 'quantity' | 'price', value: TypedValue, priced: boolean): readonly MovedLine[] {
  const present = chosen.some(({ lineId }) => lineId === line.id);
  if (cell === 'quantity' && (value === null || value === '')) return chosen.filter(({ lineId }) => lineId !== line.id);
  if (present) return chosen.map((each) => (each.lineId === line.id ? { ...each, [cell]: value } : each));
  return [...chosen, { lineId: line.id, quantity: value, ...(priced ? { price: priceOf(line) } : {}) }];
}

/** What the lines come to with KDV, as far as they can be read; null = beyond counting. */
export function grossOf(chosen: readonly MovedLine[], lines: readonly PurchaseLine[]): number | null {
  const priced = chosen.flatMap(({ lineId, quantity, price }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line && typeof quantity === 'number' && typeof price === 'number' ? [{ quantity, price, vatRate: line.vatRate }] : [];
  });
  try {
    return totalsOf(priced, false).gross;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
