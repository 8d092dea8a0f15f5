import { checkTckn } from './tckn.ts';

/** Vergi kimlik numarası: always text, since it may begin with a zero. */

/**
 * True when the check digit fits. For the digits d1…d9, k counting down from 9 to 1: t = (d + k) mod 10,
 * its share is the remainder of t·2^k by 9, written 9 instead of 0 unless t = 0; d10 makes the sum of the shares a multiple of ten.
 * No description by the tax office was found; this is what the public validators compute (python-stdnum's `stdnum.tr.vkn`
 * was read for comparison), so a number that fails deserves a warning rather than a refusal.
 * Takes exactly ten digits; it tells a slip of the finger, not whether the firm exists.
 */
export function checkVkn(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + share(digit, 9 - at), 0);
  return digits[9] === (10 - (sum % 10)) % 10;
}

function share(digit: number, weight: number): number {
  const shifted = (digit + weight) % 10;
  return shifted === 0 ? 0 : (shifted * 2 ** weight) % 9 || 9;
}

/** A firm's tax number: ten digits of a VKN, or the eleven of the owner's TCKN, which sole traders use instead. */
export function checkTaxNo(text: string): boolean {
  return text.length === 11 ? checkTckn(text) : checkVkn(text);
}
