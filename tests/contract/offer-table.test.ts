import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximateCost, awardTotals, compareOffers, isLowest, netUnitPrice, type Offer, type OfferLine } from '../../preload/contract/offer-table.ts';
import { meanOf } from '../../preload/contract/purchase-money.ts';

const toner: OfferLine = { id: 11, quantity: 300, vatRate: 20 };
const paper: OfferLine = { id: 12, quantity: 1000, vatRate: 10 };
const wanted = [toner, paper];

const offer = (id: number, vatIncluded: boolean, prices: Offer['prices']): Offer => ({ id, firmId: id + 100, firm: `Firma ${id}`, vatIncluded, prices });

describe('three offers, one KDV dahil, one of half the list', () => {
  const offers = [offer(1, false, { 11: 10_000, 12: 15_000 }), offer(2, true, { 11: 11_880, 12: 16_610 }), offer(3, false, { 11: 9500, 12: null })];
  const table = compareOffers(wanted, offers);

  test('the figures, reckoned by hand', () => {
    expect(table.offers).toEqual([
      { id: 1, firmId: 101, firm: 'Firma 1', lineNets: { 11: 30_000, 12: 150_000 }, net: 180_000, vat: 21_000, gross: 201_000, complete: true },
      { id: 2, firmId: 102, firm: 'Firma 2', lineNets: { 11: 29_700, 12: 151_000 }, net: 180_700, vat: 21_040, gross: 201_740, complete: true },
      { id: 3, firmId: 103, firm: 'Firma 3', lineNets: { 11: 28_500, 12: null }, net: 28_500, vat: 5700, gross: 34_200, complete: false },
    ]);
  });

  test('the incomplete offer is the lowest on its line and not in total', () => {
    expect(table.lowestOnLine).toEqual({ 11: [3], 12: [1] });
    expect(table.lowestInTotal).toEqual([1]);
    expect([isLowest(table, 11, 3), isLowest(table, 11, 1), isLowest(table, 12, 1), isLowest(table, 12, 3), isLowest(table, 99, 1)]).toEqual([true, false, true, false, false]);
  });

  test('lines that go to two firms come to what each of them wrote', () => {
    expect(awardTotals(wanted, offers, [{ lineId: 11, offerId: 3 }, { lineId: 12, offerId: 2 }])).toEqual({ net: 28_500 + 151_000, vat: 5700 + 15_100, gross: 34_200 + 166_100, byRate: [{ rate: 10, net: 151_000, vat: 15_100 }, { rate: 20, net: 28_500, vat: 5700 }] });
    expect(awardTotals(wanted, offers, [])).toEqual({ net: 0, vat: 0, gross: 0, byRate: [] });
  });

  test('the approximate cost is the mean of net unit prices', () => {
    expect(approximateCost(wanted, offers)).toEqual({
      lines: [{ id: 11, unitPrice: 9800, net: 29_400, offers: 3 }, { id: 12, unitPrice: 15_050, net: 150_500, offers: 2 }],
      net: 179_900,
      complete: true,
    });
  });
});

describe('edges', () => {
  test('equal offers are all the lowest, in the order given', () => {
    const table = compareOffers([toner], [offer(5, false, { 11: 500 }), offer(4, true, { 11: 600 }), offer(6, false, { 11: 501 })]);
    expect([table.lowestOnLine[11], table.lowestInTotal]).toEqual([[5, 4], [5, 4]]);
  });

  test('a lower gross at KDV hariç is no lower net', () => {
    const table = compareOffers([toner], [offer(1, false, { 11: 10_000 }), offer(2, true, { 11: 11_000 })]);
    expect(table.lowestInTotal).toEqual([2]);
    expect(netUnitPrice(toner, offer(2, true, { 11: 11_000 }))).toBe(9167);
  });

  test('rounding per line and per rate may part, the gross is what the firm wrote', () => {
    const three = [1, 2, 3].map((id): OfferLine => ({ id, quantity: 100, vatRate: 20 }));
    const [only] = compareOffers(three, [offer(1, true, { 1: 1001, 2: 1001, 3: 1001 })]).offers;
    expect(only).toMatchObject({ lineNets: { 1: 834, 2: 834, 3: 834 }, net: 2503, vat: 500, gross: 3003 });
  });

  test('nothing wanted, nobody asked, nothing offered', () => {
    expect(compareOffers([], [offer(1, false, {})])).toMatchObject({ offers: [{ net: 0, complete: false }], lowestOnLine: {}, lowestInTotal: [] });
    expect(compareOffers(wanted, [])).toEqual({ offers: [], lowestOnLine: { 11: [], 12: [] }, lowestInTotal: [] });
    expect(compareOffers(wanted, [offer(1, false, {})])).toMatchObject({ offers: [{ lineNets: { 11: null, 12: null }, complete: false }], lowestInTotal: [] });
    expect(approximateCost([], [])).toEqual({ lines: [], net: 0, complete: false });
    expect(approximateCost(wanted, [offer(1, false, { 11: 100, 99: 5 })])).toEqual({
      lines: [{ id: 11, unitPrice: 100, net: 300, offers: 1 }, { id: 12, unitPrice: null, net: null, offers: 0 }],
      net: 300,
      complete: false,
    });
  });

  test('a price of zero is an offer, and half a kuruş of the mean goes up', () => {
    const offers = [offer(1, false, { 11: 0 }), offer(2, false, { 11: 1 })];
    expect(compareOffers([toner], offers)).toMatchObject({ lowestInTotal: [1], lowestOnLine: { 11: [1] } });
    expect(approximateCost([toner], offers).lines).toEqual([{ id: 11, unitPrice: 1, net: 3, offers: 2 }]);
  });
});

describe('for any offers', () => {
  const anyLines = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 50 }), quantity: fc.integer({ min: 1, max: 100_000 }), vatRate: fc.constantFrom(0, 1, 10, 20) }), {
    selector: ({ id }) => id, minLength: 1, maxLength: 6,
  });
  const offersOf = (lines: readonly OfferLine[]) =>
    fc.array(fc.tuple(fc.boolean(), fc.array(fc.option(fc.nat(100_000), { freq: 6 }), { minLength: lines.length, maxLength: lines.length })), { maxLength: 5 }).map((rows) =>
      rows.map(([vatIncluded, prices], at) => offer(at + 1, vatIncluded, Object.fromEntries(lines.map(({ id }, index) => [id, prices[index] ?? null])))));
  const anyCase = anyLines.chain((lines) => fc.tuple(fc.constant<readonly OfferLine[]>(lines), offersOf(lines)));

  test('the lowest is no higher than any other, and everyone who is as low is named', () => {
    fc.assert(fc.property(anyCase, ([lines, offers]) => {
      const table = compareOffers(lines, offers);
      const complete = table.offers.filter((one) => lines.every(({ id }) => one.lineNets[id] !== null));
      const least = Math.min(...complete.map(({ net }) => net));
      expect(table.lowestInTotal).toEqual(complete.filter(({ net }) => net <= least).map(({ id }) => id));
      for (const { id } of lines) {
        const nets = table.offers.flatMap((one) => one.lineNets[id] ?? []);
        expect(table.offers.filter((one) => isLowest(table, id, one.id)).map((one) => one.lineNets[id])).toEqual(nets.filter((net) => net === Math.min(...nets)));
      }
      for (const one of table.offers) expect(one.net + one.vat).toBe(one.gross);
    }));
  });

  test('a dearer offer changes nothing, a cheaper one takes the place', () => {
    fc.assert(fc.property(anyCase, ([lines, offers]) => {
      const before = compareOffers(lines, offers);
      const everyLine = (price: number) => offer(99, false, Object.fromEntries(lines.map(({ id }) => [id, price])));
      const dearer = compareOffers(lines, [...offers, everyLine(200_000)]);
      for (const { id } of lines) if (before.lowestOnLine[id]?.length) expect(dearer.lowestOnLine[id]).toEqual(before.lowestOnLine[id]);
      expect(dearer.lowestInTotal).toEqual(before.lowestInTotal.length === 0 ? [99] : before.lowestInTotal);
      expect(compareOffers(lines, [...offers, everyLine(0)]).lowestInTotal).toContain(99);
    }));
  });

  test('the order of the offers does not matter', () => {
    fc.assert(fc.property(anyCase, ([lines, offers]) => {
      const turned = compareOffers(lines, offers.toReversed());
      const table = compareOffers(lines, offers);
      expect(turned.lowestInTotal).toEqual(table.lowestInTotal.toReversed());
      for (const { id } of lines) expect(turned.lowestOnLine[id]).toEqual(table.lowestOnLine[id]?.toReversed());
      expect(approximateCost(lines, offers.toReversed())).toEqual(approximateCost(lines, offers));
    }));
  });

  test('the approximate price is the mean of those who offered and lies among them', () => {
    fc.assert(fc.property(anyCase, ([lines, offers]) => {
      for (const [at, { unitPrice, offers: count }] of approximateCost(lines, offers).lines.entries()) {
        const prices = offers.flatMap((one) => netUnitPrice(lines[at] ?? toner, one) ?? []);
        expect(count).toBe(prices.length);
        expect(unitPrice).toBe(prices.length === 0 ? null : meanOf(prices));
        if (unitPrice === null) continue;
        expect(unitPrice).toBeGreaterThanOrEqual(Math.min(...prices));
        expect(unitPrice).toBeLessThanOrEqual(Math.max(...prices));
      }
    }));
  });
});
