import { readDecimal, withPoints, type DecimalProblem } from './money.ts';

/** Quantities of a purchase line (adet, kg, metre) as integer hundredths, read and written like money: 12,5 is 1250. */

export type QuantityProblem = DecimalProblem | 'zero' | 'tooLarge';
export type ParsedQuantity = { ok: true; hundredths: number } | { ok: false; problem: QuantityProblem };

/** The greatest quantity that can be typed: 100.000.000 units. */
export const mostHundredths = 10_000_000_000;

/**
 * Reads `12,5`, `1.500` (bin beş yüz), `1500`, `0,25`, `1.500,75`, without a unit of measure; separators as in parseMoney.
 * `1,500` and `0.500` are refused as ambiguous, more than two decimals, zero and negative quantities as such.
 */
export function parseQuantity(text: string): ParsedQuantity {
  const read = readDecimal(text);
  if (typeof read === 'string') return { ok: false, problem: read };
  // Compared as a double: what is rounded here is far beyond the limit anyway.
  const hundredths = Number(read.whole + read.decimals);
  if (hundredths === 0) return { ok: false, problem: 'zero' };
  return hundredths > mostHundredths ? { ok: false, problem: 'tooLarge' } : { ok: true, hundredths };
}

/** 1250 → '12,5', 150000 → '1.500', 25 → '0,25', 0 → '0', -50 → '-0,5'. Throws RangeError unless a safe integer. */
export function formatQuantity(hundredths: number): string {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`no quantity in hundredths: ${hundredths}`);
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  return `${hundredths < 0 ? '-' : ''}${withPoints(digits.slice(0, -2))}${decimals === '' ? '' : `,${decimals}`}`;
}
