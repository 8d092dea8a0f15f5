import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatMoney, mostKurus, parseMoney } from '../../preload/contract/money.ts';
import { moneyProblems, quantityProblems } from '../../preload/contract/money-text.ts';
import { formatQuantity, mostHundredths, parseQuantity } from '../../preload/contract/quantity.ts';

describe('quantity', () => {
  test.each([
    ['1', 100], ['12,5', 1250], ['12.5', 1250], ['12,50', 1250], ['0,25', 25], ['0,01', 1], ['0.1', 10], ['1.500', 150_000], ['1500', 150_000], ['1 500', 150_000], ['007', 700],
    ['1.500,75', 150_075], ['1,500.75', 150_075], ['1.234.567', 123_456_700], [' 3 ', 300], ['100.000.000', 10_000_000_000], ['100.000.000,00', 10_000_000_000], ['0000000000001', 100],
  ])('%j is %i hundredths', (text, hundredths) => expect(parseQuantity(text)).toEqual({ ok: true, hundredths }));

  test.each([
    ['', 'empty'], ['  ', 'empty'], ['0', 'zero'], ['0,00', 'zero'], ['000', 'zero'], ['-1', 'negative'], ['−2,5', 'negative'], ['1,500', 'ambiguous'], ['0,125', 'ambiguous'],
    ['0.500', 'ambiguous'], ['1,2345', 'tooManyDecimals'], ['1.500,125', 'tooManyDecimals'], ['12 adet', 'unreadable'], ['beş', 'unreadable'], ['1e3', 'unreadable'], ['12,', 'unreadable'],
    ['.5', 'unreadable'], ['1.50.000', 'unreadable'], ['₺5', 'unreadable'], ['5 TL', 'unreadable'], ['100.000.000,01', 'tooLarge'], ['100000001', 'tooLarge'], ['9'.repeat(400), 'tooLarge'],
  ])('%j is refused: %s', (text, problem) => expect(parseQuantity(text)).toEqual({ ok: false, problem }));

  test.each([
    [1250, '12,5'], [150_000, '1.500'], [25, '0,25'], [1, '0,01'], [10, '0,1'], [100, '1'], [0, '0'], [1000, '10'], [10_005, '100,05'], [123_456_789, '1.234.567,89'],
    [-50, '-0,5'], [mostHundredths, '100.000.000'],
  ])('%i is written %s', (hundredths, text) => expect(formatQuantity(hundredths)).toBe(text));

  test('a fraction of a hundredth is none', () => {
    for (const wrong of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => formatQuantity(wrong)).toThrow(RangeError);
  });

  test('nothing is lost between writing and reading', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: mostHundredths }), (hundredths) => {
      expect(parseQuantity(formatQuantity(hundredths))).toEqual({ ok: true, hundredths });
    }));
  });

  test('reads what parseMoney reads, but for zero, the sign of money and the limit', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,- '), maxLength: 9 });
    fc.assert(fc.property(typed, (text) => {
      const money = parseMoney(text);
      const quantity = parseQuantity(text);
      if (!money.ok) expect(quantity).toEqual(money);
      else if (money.kurus === 0) expect(quantity).toEqual({ ok: false, problem: 'zero' });
      else if (money.kurus > mostHundredths) expect(quantity).toEqual({ ok: false, problem: 'tooLarge' });
      else expect(quantity).toEqual({ ok: true, hundredths: money.kurus });
    }), { numRuns: 2000 });
  });
});

describe('sentences of unreadable numbers', () => {
  test('name the limits that hold', () => {
    expect(moneyProblems.tooLarge).toContain(`En çok ${formatMoney(mostKurus)} yazılabilir`);
    expect(quantityProblems.tooLarge).toContain(`En çok ${formatQuantity(mostHundredths)} birim`);
    expect(parseMoney(formatAmount(mostKurus))).toEqual({ ok: true, kurus: mostKurus });
    expect(parseMoney(`000${formatAmount(mostKurus).replaceAll('.', '')}`)).toEqual({ ok: true, kurus: mostKurus });
  });

  test('every example in them can be typed', () => {
    for (const [sentences, parse] of [[moneyProblems, parseMoney], [quantityProblems, parseQuantity]] as const) {
      for (const sentence of Object.values(sentences)) {
        for (const [, example = ''] of sentence.matchAll(/Örnek: (\S+)/g)) expect(parse(example).ok, sentence).toBe(true);
      }
      expect(parse('1,500')).toEqual({ ok: false, problem: 'ambiguous' });
      for (const way of ['1,5', '1.500', '1500']) {
        expect(sentences.ambiguous).toContain(way);
        expect(parse(way).ok).toBe(true);
      }
    }
  });
});
