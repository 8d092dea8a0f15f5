import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTaxNo, checkVkn } from '../../preload/contract/vkn.ts';

/** The check digit another way: powers of two by nine as a table, the remainder by nine as a sum of decimal digits. */
function checkDigit(nine: string): string {
  const powers = [8, 4, 2, 1, 5, 7, 8, 4, 2];
  const sum = Array.from(nine).reduce((total, digit, at) => {
    let share = Number(String(Number(digit) + 9 - at).slice(-1)) * (powers[at] ?? 0);
    while (share > 9) share = Array.from(String(share), Number).reduce((a, b) => a + b, 0);
    return total + share;
  }, 0);
  return String(sum % 10 === 0 ? 0 : 10 - (sum % 10));
}

const nineDigits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 });

describe('vergi kimlik no', () => {
  test.each([
    // python-stdnum's own example.
    ['4540536920', true], ['4540536921', false],
    // By hand: every d + k is ten, so no digit has a share.
    ['1234567890', true], ['1234567891', false],
    // By hand: 9 5 5 6 7 1 6 8 2 make 49.
    ['0000000001', true], ['0000000000', false],
    // By hand: the first digit has nothing left (1 + 9), the others keep 5 5 6 7 1 6 8 2, which make 40.
    ['1000000000', true], ['1000000001', false],
    // By hand: every d + k is nine, and nine shares of nine make 81.
    ['0123456789', true], ['0123456780', false],
    ['454053692', false], ['45405369200', false], ['454053692a', false], ['4540 53692', false], [' 4540536920', false], ['٤٥٤٠٥٣٦٩٢٠', false], ['', false],
  ])('%j checks as %s', (text, answer) => expect(checkVkn(text)).toBe(answer));

  test('exactly one last digit fits', () => {
    fc.assert(fc.property(nineDigits, (nine) => {
      expect(Array.from('0123456789').filter((last) => checkVkn(nine + last))).toEqual([checkDigit(nine)]);
    }), { numRuns: 1000 });
  });
});

describe('tax number of a firm', () => {
  test.each([['4540536920', true], ['4540536921', false], ['10000000146', true], ['10000000147', false], ['100000001460', false], ['1000000014', false], ['', false]])('%j checks as %s', (text, answer) =>
    expect(checkTaxNo(text)).toBe(answer));
});
