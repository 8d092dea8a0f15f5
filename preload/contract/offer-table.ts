import { addTotals, lineTotal, meanOf, netOfGross, netOfLine, sumOf, totalsOf, type PurchaseTotals } from './purchase-money.ts';

/**
 * The comparison of firms' offers, one for the screen and the paper alike. Offers are compared KDV hariç: some firms'
 * prices include it and some do not, and the limits of 4734 m.22/d are read without it. Kuruş and hundredths; amounts beyond safe integers throw RangeError.
 */

/** A thing wanted; `quantity` in hundredths, `vatRate` in percents. */
export interface OfferLine {
  readonly id: number;
  readonly quantity: number;
  readonly vatRate: number;
}

/** `prices`: line id → price of one unit in kuruş, as the firm wrote it; null or missing = not offered. */
export interface Offer {
  readonly id: number;
  readonly firmId: number;
  readonly firm: string;
  readonly vatIncluded: boolean;
  readonly prices: Readonly<Record<number, number | null>>;
}

export interface ComparedOffer {
  readonly id: number;
  readonly firmId: number;
  readonly firm: string;
  /**
   * Line id → line total without KDV, null = not offered. Where the firm's prices include KDV each line is rounded for itself,
   * so these may differ from `net` by some kuruş; `gross` is what the firm wrote.
   */
  readonly lineNets: Readonly<Record<number, number | null>>;
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  /** Every line has a price; never true where there is no line. */
  readonly complete: boolean;
}

export interface OfferTable {
  /** In the order given. */
  readonly offers: readonly ComparedOffer[];
  /** Line id → ids of the offers with the lowest net line total; several when equal, none when nobody offered. */
  readonly lowestOnLine: Readonly<Record<number, readonly number[]>>;
  /** Ids of the complete offers with the lowest net total; several when equal. */
  readonly lowestInTotal: readonly number[];
}

/** An incomplete offer may be the lowest on a line and never in total: half an order would look cheap. */
export function compareOffers(lines: readonly OfferLine[], offers: readonly Offer[]): OfferTable {
  const compared = offers.map((offer) => comparedOffer(lines, offer));
  const complete = compared.filter((offer) => offer.complete);
  return {
    offers: compared,
    lowestOnLine: Object.fromEntries(lines.map(({ id }) => [id, lowest(compared.map((offer) => [offer.id, offer.lineNets[id] ?? null]))])),
    lowestInTotal: lowest(complete.map(({ id, net }) => [id, net])),
  };
}

export function isLowest(table: OfferTable, lineId: number, offerId: number): boolean {
  return table.lowestOnLine[lineId]?.includes(offerId) ?? false;
}

/** Which offer a line goes to. */
export interface Award {
  readonly lineId: number;
  readonly offerId: number;
}

/** Below this many offers the office writes why: no number is compulsory, research at one firm is criticised (domain.md 4.2). */
export const wishedOffers = 3;

/** The lowest in total for all, or the lowest of each line; anything else owes a reason. */
export function isLowestAward(table: OfferTable, awards: readonly Award[]): boolean {
  const chosen = [...new Set(awards.map(({ offerId }) => offerId))];
  return (chosen.length === 1 && table.lowestInTotal.includes(chosen[0] ?? 0)) || awards.every(({ lineId, offerId }) => isLowest(table, lineId, offerId));
}

/** The price of one unit without KDV, null where the firm did not offer the line. */
export function netUnitPrice({ id, vatRate }: OfferLine, { prices, vatIncluded }: Offer): number | null {
  const price = prices[id] ?? null;
  return price === null || !vatIncluded ? price : netOfGross(price, vatRate);
}

/** What lines come to that went to offers, each firm's by its own reckoning, so that the sum is what the firms wrote. */
export function awardTotals(lines: readonly OfferLine[], offers: readonly Pick<Offer, 'id' | 'vatIncluded' | 'prices'>[], awards: readonly Award[]): PurchaseTotals {
  return addTotals(offers.map((offer) => {
    const own = lines.flatMap((line) => {
      const price = awards.some(({ lineId, offerId }) => lineId === line.id && offerId === offer.id) ? offer.prices[line.id] : undefined;
      return typeof price === 'number' ? [{ ...line, price }] : [];
    });
    return totalsOf(own, offer.vatIncluded);
  }));
}

function comparedOffer(lines: readonly OfferLine[], offer: Offer): ComparedOffer {
  const { id, firmId, firm, vatIncluded, prices } = offer;
  const priced = lines.flatMap((line) => {
    const price = prices[line.id] ?? null;
    return price === null ? [] : [{ ...line, price }];
  });
  const nets = new Map(priced.map((line) => [line.id, netOfLine(line, vatIncluded)]));
  const { net, vat, gross } = totalsOf(priced, vatIncluded);
  const lineNets = Object.fromEntries(lines.map((line) => [line.id, nets.get(line.id) ?? null]));
  return { id, firmId, firm, lineNets, net, vat, gross, complete: lines.length > 0 && priced.length === lines.length };
}

function lowest(amounts: readonly (readonly [id: number, amount: number | null])[]): readonly number[] {
  const given = amounts.filter((entry): entry is [number, number] => entry[1] !== null);
  const least = given.reduce((smallest, [, amount]) => Math.min(smallest, amount), Infinity);
  return given.filter(([, amount]) => amount === least).map(([id]) => id);
}

export interface ApproximateCost {
  /** In the order given; `unitPrice` and `net` without KDV, null where nobody offered; `offers` is how many did. */
  readonly lines: readonly { readonly id: number; readonly unitPrice: number | null; readonly net: number | null; readonly offers: number }[];
  /** The sum of the lines that somebody offered. */
  readonly net: number;
  readonly complete: boolean;
}

/**
 * Yaklaşık maliyet: per line the arithmetic mean of the net unit prices of those who offered, incomplete offers too.
 * The mean is taken of net prices in whole kuruş, so that who adds the printed column with a calculator finds the printed mean.
 */
export function approximateCost(lines: readonly OfferLine[], offers: readonly Offer[]): ApproximateCost {
  const costs = lines.map((line) => {
    const prices = offers.map((offer) => netUnitPrice(line, offer)).filter((price) => price !== null);
    const unitPrice = prices.length === 0 ? null : meanOf(prices);
    return { id: line.id, unitPrice, net: unitPrice === null ? null : lineTotal(line.quantity, unitPrice), offers: prices.length };
  });
  const nets = costs.map(({ net }) => net).filter((net) => net !== null);
  return { lines: costs, net: sumOf(nets), complete: lines.length > 0 && nets.length === lines.length };
}
