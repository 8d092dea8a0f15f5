import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatCount, formatMoney, parseMoney } from '../../preload/contract/money.ts';
import { formatPhone, lastFour, parsePhone } from '../../preload/contract/phone.ts';
import { checkTckn, maskTckn } from '../../preload/contract/tckn.ts';

describe('phone', () => {
  test.each([
    ['05321234567', '+905321234567'], ['5321234567', '+905321234567'], ['+905321234567', '+905321234567'], ['00905321234567', '+905321234567'],
    ['905321234567', '+905321234567'], ['0 (532) 123 45 67', '+905321234567'], ['0532-123-45-67', '+905321234567'], ['0532.123.45.67', '+905321234567'],
    ['+90 (532) 123 45 67', '+905321234567'], ['+90 (0532) 123 45 67', '+905321234567'], ['0532\u00a0123\u00a045\u00a067', '+905321234567'],
    ['+9 0532 123 45 67', '+905321234567'], ['0252 262 10 10', '+902522621010'], ['(0252) 262 10 10', '+902522621010'], ['0850 123 45 67', '+908501234567'], [' 0532 123 45 67 ', '+905321234567'],
  ])('%j is %s', (text, e164) => expect(parsePhone(text)).toBe(e164));

  test.each(['', '   ', '0532 123 45 6', '0532 123 45 678', '+49 532 123 45 67', '0132 123 45 67', '153', '0532 123 45 67 dahili 2', '05O2 123 45 67', '0532+1234567', '++905321234567'])(
    '%j is no Turkish number',
    (text) => expect(parsePhone(text)).toBeNull(),
  );

  test('shown, read back, found by its end', () => {
    expect(formatPhone('+905321234567')).toBe('0 (532) 123 45 67');
    expect(formatPhone('belli değil')).toBe('belli değil');
    expect(lastFour('+905321234567')).toBe('4567');
    const national = fc.tuple(fc.constantFrom('2', '3', '4', '5', '8'), fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 }));
    fc.assert(fc.property(national, ([area, rest]) => parsePhone(formatPhone(`+90${area}${rest}`)) === `+90${area}${rest}`));
  });
});

describe('T.C. kimlik no', () => {
  test.each([['10000000146', true], ['12345678901', false], ['10000000147', false], ['01000000146', false], ['1000000014', false], ['1000000014a', false], ['', false]])(
    '%j checks as %s',
    (text, answer) => expect(checkTckn(text)).toBe(answer),
  );

  test('one wrong digit never passes', () => {
    for (let at = 0; at < 11; at++) {
      for (const digit of '0123456789') {
        const changed = `10000000146`.slice(0, at) + digit + '10000000146'.slice(at + 1);
        expect(checkTckn(changed)).toBe(changed === '10000000146');
      }
    }
  });

  test('the mask shows three and two', () => {
    expect(maskTckn('12345678946')).toBe('123******46');
    expect(maskTckn('12345')).toBe('*****');
  });
});

describe('money', () => {
  test.each([
    ['1.021.827,00', 102182700], ['1.021.827', 102182700], ['1500', 150000], ['1.500', 150000], ['1,5', 150], ['1,05', 105], ['0,05', 5], ['0', 0], ['007', 700],
    ['12.50', 1250], ['12.5', 1250], ['1500,75', 150075], ['1.500,75 TL', 150075], ['₺1.500', 150000], ['1 500,00 ₺', 150000], ['1,500.00', 150000],
    ['1,021,827', 102182700], ['1,021,827.5', 102182750], ['9.999.999.999.999,99', 999999999999999],
  ])('%j is %i kuruş', (text, kurus) => expect(parseMoney(text)).toEqual({ ok: true, kurus }));

  test.each([
    ['', 'empty'], [' TL ', 'empty'], ['-5', 'negative'], ['1,500', 'ambiguous'], ['0.500', 'ambiguous'], ['1,2345', 'tooManyDecimals'], ['1.500,123', 'tooManyDecimals'],
    ['1.5000', 'unreadable'], ['1500.000', 'unreadable'], ['1.50.000', 'unreadable'], ['1.02.827,00', 'unreadable'], ['1,2,3', 'unreadable'], ['12,', 'unreadable'], ['1.500,', 'unreadable'],
    ['beş', 'unreadable'], ['1e5', 'unreadable'], ['.5', 'unreadable'], ['1.2,3.4', 'unreadable'], ['99.999.999.999.999', 'tooLarge'],
  ])('%j is refused: %s', (text, problem) => expect(parseMoney(text)).toEqual({ ok: false, problem }));

  test('written the Turkish way', () => {
    expect(formatMoney(102182700)).toBe('1.021.827,00 TL');
    expect([formatAmount(0), formatAmount(5), formatAmount(-123456), formatAmount(100000)]).toEqual(['0,00', '0,05', '-1.234,56', '1.000,00']);
    expect([formatCount(0), formatCount(999), formatCount(12345), formatCount(-1000000)]).toEqual(['0', '999', '12.345', '-1.000.000']);
    expect(() => formatMoney(0.1)).toThrow(RangeError);
  });

  test('no kuruş is lost between writing and reading', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (kurus) => {
      expect(parseMoney(formatMoney(kurus))).toEqual({ ok: true, kurus });
      expect(parseMoney(formatAmount(kurus).replaceAll('.', ''))).toEqual({ ok: true, kurus });
    }));
  });
});
