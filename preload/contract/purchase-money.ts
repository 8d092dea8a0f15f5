/**
 * The money of a purchase: quantities in hundredths of a unit, prices and totals in kuruş, KDV rates in whole percents.
 * The products pass 2^53 long before an office's figures look large, so everything is computed in BigInt;
 * every half kuruş is rounded up. Each function throws RangeError for a negative or fractional number,
 * for a rate above 100 and for a result that is no safe integer.
 */

/** `quantity` in hundredths, `price` of one unit in kuruş, `vatRate` in percents. */
export interface PricedLine {
  readonly quantity: number;
  readonly price: number;
  readonly vatRate: number;
}

/** Kuruş; `net` + `vat` = `gross`. */
export interface PurchaseTotals {
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  /** One row for each rate that occurs, lowest rate first. */
  readonly byRate: readonly RateTotals[];
}

export interface RateTotals {
  readonly rate: number;
  readonly net: number;
  readonly vat: number;
}

/** Quantity × unit price in kuruş: 1250 (12,5) × 333 → 4163. With or without KDV, as the price is. */
export function lineTotal(quantity: number, unitPrice: number): number {
  return kurusOf(halfUp(whole(quantity) * whole(unitPrice), 100n));
}

/** What one line comes to without KDV, of a price with or without it: 4000 (40) × 145000 with KDV at 20 → 4833333. */
export function netOfLine({ quantity, price, vatRate }: PricedLine, priceIncludesVat: boolean): number {
  const total = lineTotal(quantity, price);
  return priceIncludesVat ? netOfGross(total, vatRate) : total;
}

/** The KDV of a net amount: 10000 at 20 → 2000. */
export function vatOf(net: number, rate: number): number {
  return kurusOf(halfUp(whole(net) * percent(rate), 100n));
}

/** The net amount within a gross one: 12000 at 20 → 10000. */
export function netOfGross(gross: number, rate: number): number {
  return kurusOf(halfUp(whole(gross) * 100n, 100n + percent(rate)));
}

/**
 * The totals of lines whose prices are all KDV hariç or all KDV dahil.
 * Hariç: a line's net is quantity × price, rounded; the KDV is computed once per rate, on the sum of the nets of that rate,
 * and rounded, as an invoice states it: KDV rounded on each line would differ from the invoice by some kuruş.
 * Dahil: a line's gross is quantity × price, rounded; per rate net = gross × 100 / (100 + rate), rounded, and KDV = gross − net,
 * so the gross is always exactly what the firm wrote.
 */
export function totalsOf(lines: readonly PricedLine[], priceIncludesVat: boolean): PurchaseTotals {
  const sums = new Map<number, bigint>();
  for (const { quantity, price, vatRate } of lines) {
    sums.set(vatRate, (sums.get(vatRate) ?? 0n) + whole(lineTotal(quantity, price)));
  }
  const byRate = [...sums]
    .toSorted(([a], [b]) => a - b)
    .map(([rate, sum]) => (priceIncludesVat ? splitGross(kurusOf(sum), rate) : withVat(kurusOf(sum), rate)));
  const net = sumOf(byRate.map((row) => row.net));
  const vat = sumOf(byRate.map((row) => row.vat));
  return { net, vat, gross: sumOf([net, vat]), byRate };
}

function withVat(net: number, rate: number): RateTotals {
  return { rate, net, vat: vatOf(net, rate) };
}

function splitGross(gross: number, rate: number): RateTotals {
  const net = netOfGross(gross, rate);
  return { rate, net, vat: gross - net };
}

/** The sum of kuruş. */
export function sumOf(amounts: readonly number[]): number {
  return kurusOf(amounts.reduce((sum, amount) => sum + whole(amount), 0n));
}

/** The arithmetic mean of at least one amount. */
export function meanOf(amounts: readonly number[]): number {
  if (amounts.length === 0) throw new RangeError('no mean of nothing');
  return kurusOf(halfUp(whole(sumOf(amounts)), BigInt(amounts.length)));
}

/** Totals of several firms' lines together, each reckoned in its own way. */
export function addTotals(parts: readonly PurchaseTotals[]): PurchaseTotals {
  const rates = [...new Set(parts.flatMap(({ byRate }) => byRate.map(({ rate }) => rate)))].toSorted((a, b) => a - b);
  const byRate = rates.map((rate) => {
    const own = parts.flatMap((part) => part.byRate.filter((row) => row.rate === rate));
    return { rate, net: sumOf(own.map(({ net }) => net)), vat: sumOf(own.map(({ vat }) => vat)) };
  });
  const net = sumOf(parts.map((part) => part.net));
  const vat = sumOf(parts.map((part) => part.vat));
  return { net, vat, gross: sumOf([net, vat]), byRate };
}

function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend * 2n + divisor) / (divisor * 2n);
}

function whole(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no whole number of zero or more: ${value}`);
  return BigInt(value);
}

function percent(rate: number): bigint {
  if (rate > 100) throw new RangeError(`no KDV rate: ${rate}`);
  return whole(rate);
}

function kurusOf(value: bigint): number {
  const kurus = Number(value);
  if (!Number.isSafeInteger(kurus)) throw new RangeError(`too large for kuruş: ${value}`);
  return kurus;
}
