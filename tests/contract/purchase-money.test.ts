import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineTotal, meanOf, netOfGross, sumOf, totalsOf, vatOf, type PricedLine } from '../../preload/contract/purchase-money.ts';

/** [quantity in hundredths, price in kuruş, rate] */
type Row = readonly [number, number, number];
const lines = (rows: readonly Row[]): PricedLine[] => rows.map(([quantity, price, vatRate]) => ({ quantity, price, vatRate }));

describe('single figures, half a kuruş up', () => {
  test.each([
    [100, 3333, 3333], [300, 3333, 9999], [1250, 333, 4163], [25, 1, 0], [50, 1, 1], [49, 1, 0], [150, 1, 2], [333, 333, 1109], [1, 50, 1], [1, 49, 0], [0, 500, 0],
    [10_000_000_000, 9_007_199, 900_719_900_000_000],
  ])('%i hundredths × %i kuruş = %i', (quantity, price, total) => expect(lineTotal(quantity, price)).toBe(total));

  test.each([[10_000, 20, 2000], [9999, 1, 100], [49, 1, 0], [50, 1, 1], [2, 20, 0], [3, 20, 1], [12_345, 10, 1235], [12_344, 10, 1234], [777, 0, 0], [9_007_199_254_740_991, 1, 90_071_992_547_410]])(
    'KDV of %i at %i per cent is %i', (net, rate, vat) => expect(vatOf(net, rate)).toBe(vat));

  test.each([[12_000, 20, 10_000], [10_100, 1, 10_000], [11_000, 10, 10_000], [1000, 20, 833], [1001, 20, 834], [1005, 20, 838], [3, 20, 3], [1, 20, 1], [500, 0, 500], [0, 20, 0], [9_007_199_254_740_991, 20, 7_505_999_378_950_826]])(
    '%i gross at %i per cent is %i net', (gross, rate, net) => expect(netOfGross(gross, rate)).toBe(net));

  test.each([[[5], 5], [[1, 2], 2], [[1, 1, 2], 1], [[1, 2, 2], 2], [[100, 101, 102, 103], 102], [[9_000_000_000_000_000], 9_000_000_000_000_000]])('the mean of %j is %i', (amounts, mean) =>
    expect(meanOf(amounts)).toBe(mean));
});

describe('totals', () => {
  // Reckoned by hand.
  const excluded: readonly (readonly [string, readonly Row[], number, number])[] = [
    ['nothing', [], 0, 0],
    ['one line at 20', [[100, 10_000, 20]], 10_000, 2000],
    ['3 × 33,33 at 1', [[300, 3333, 1]], 9999, 100],
    ['0,25 × 0,01', [[25, 1, 20]], 0, 0],
    ['0,5 × 0,01', [[50, 1, 20]], 1, 0],
    ['without KDV', [[200, 12_345, 0]], 24_690, 0],
    ['the KDV of the sum, not the sum of the KDV: three lines of 0,02', [[100, 2, 20], [100, 2, 20], [100, 2, 20]], 6, 1],
    ['ten lines of 0,04 at 1: each alone would carry none', Array.from({ length: 10 }, (): Row => [100, 4, 1]), 40, 0],
    ['a hundred of them', Array.from({ length: 100 }, (): Row => [100, 4, 1]), 400, 4],
    ['mixed rates', [[100, 10_000, 20], [200, 5000, 10], [300, 3333, 1]], 29_999, 3100],
    ['mixed with halves: 0,05 at 10 and 0,50 at 1 both round up', [[100, 5, 10], [100, 50, 1]], 55, 2],
    ['12,5 m × 3,33 at 20: the line is rounded first', [[1250, 333, 20]], 4163, 833],
    ['the limit of 2026 to the kuruş', [[100, 34_039_100, 20]], 34_039_100, 6_807_820],
  ];
  test.each(excluded)('KDV hariç: %s', (_, rows, net, vat) => expect(totalsOf(lines(rows), false)).toMatchObject({ net, vat, gross: net + vat }));

  const included: readonly (readonly [string, readonly Row[], number, number])[] = [
    ['nothing', [], 0, 0],
    ['120,00 at 20', [[100, 12_000, 20]], 10_000, 2000],
    ['10,00 at 20: 833,33 down', [[100, 1000, 20]], 833, 167],
    ['10,05 at 20: 837,5 up', [[100, 1005, 20]], 838, 167],
    ['3 × 33,33 at 1: 9900 exactly', [[300, 3333, 1]], 9900, 99],
    ['0,01 at 20: all of it net', [[100, 1, 20]], 1, 0],
    ['0,25 × 0,01', [[25, 1, 20]], 0, 0],
    ['one split per rate: 2 × 10,01 in two lines', [[100, 1001, 20], [100, 1001, 20]], 1668, 334],
    ['mixed rates', [[100, 12_000, 20], [100, 11_000, 10], [100, 10_100, 1], [100, 500, 0]], 30_500, 3100],
    ['12,5 × 3,99 at 10: 4988, of which 4534,5 up', [[1250, 399, 10]], 4535, 453],
  ];
  test.each(included)('KDV dahil: %s', (_, rows, net, vat) => expect(totalsOf(lines(rows), true)).toMatchObject({ net, vat, gross: net + vat }));

  test('each rate has its row, lowest first', () => {
    const mixed = lines([[100, 10_000, 20], [100, 500, 0], [200, 5000, 10], [100, 5000, 20], [300, 3333, 1]]);
    expect(totalsOf(mixed, false)).toEqual({
      net: 35_499, vat: 4100, gross: 39_599,
      byRate: [{ rate: 0, net: 500, vat: 0 }, { rate: 1, net: 9999, vat: 100 }, { rate: 10, net: 10_000, vat: 1000 }, { rate: 20, net: 15_000, vat: 3000 }],
    });
  });
});

describe('what is no money', () => {
  test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('%d is refused everywhere', (wrong) => {
    for (const use of [() => lineTotal(wrong, 1), () => lineTotal(1, wrong), () => vatOf(wrong, 20), () => vatOf(1, wrong), () => netOfGross(wrong, 20), () => netOfGross(1, wrong), () => sumOf([1, wrong]), () => meanOf([wrong])]) {
      expect(use).toThrow(RangeError);
    }
  });

  test('neither is a result beyond the safe integers, a rate above 100, or the mean of nothing', () => {
    expect(() => lineTotal(10_000_000_000, 999_999_999_999_999)).toThrow(RangeError);
    expect(() => sumOf([9_007_199_254_740_991, 1])).toThrow(RangeError);
    expect(() => totalsOf(lines([[100, 9_007_199_254_740_991, 20]]), false)).toThrow(RangeError);
    expect(() => vatOf(100, 101)).toThrow(RangeError);
    expect(() => meanOf([])).toThrow('no mean of nothing');
  });
});

describe('for any lines', () => {
  const anyLines = fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 100_000_00 }), price: fc.nat(1_000_000_00), vatRate: fc.constantFrom(0, 1, 10, 20) }),
    { maxLength: 12 },
  );
  const anyTotals = fc.tuple(anyLines, fc.boolean());

  test('net and KDV make the gross, the rates make the totals, nothing is negative', () => {
    fc.assert(fc.property(anyTotals, ([some, included]) => {
      const { net, vat, gross, byRate } = totalsOf(some, included);
      expect(net + vat).toBe(gross);
      expect(byRate.reduce((sum, row) => sum + row.net, 0)).toBe(net);
      expect(byRate.reduce((sum, row) => sum + row.vat, 0)).toBe(vat);
      for (const amount of [net, vat, gross, ...byRate.flatMap((row) => [row.net, row.vat])]) expect(amount).toBeGreaterThanOrEqual(0);
    }));
  });

  test('the order of the lines does not matter', () => {
    const withShuffled = anyTotals.chain(([some, included]) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }), fc.constant(included)));
    fc.assert(fc.property(withShuffled, ([some, shuffled, included]) => {
      expect(totalsOf(shuffled, included)).toEqual(totalsOf(some, included));
    }));
  });

  test('what the firm wrote stays: the sum of the lines is the net hariç and the gross dahil', () => {
    fc.assert(fc.property(anyLines, (some) => {
      const written = some.reduce((sum, { quantity, price }) => sum + lineTotal(quantity, price), 0);
      expect(totalsOf(some, false).net).toBe(written);
      expect(totalsOf(some, true).gross).toBe(written);
    }));
  });

  test('the net of a net with its KDV is the net again', () => {
    fc.assert(fc.property(fc.nat(1e12), fc.constantFrom(0, 1, 10, 20), (net, rate) => {
      expect(netOfGross(net + vatOf(net, rate), rate)).toBe(net);
    }));
  });
});
