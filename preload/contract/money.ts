/** Money as integer kuruş, read and written the Turkish way: thousands with a point, decimals with a comma. No floating point. */

export type DecimalProblem = 'empty' | 'unreadable' | 'ambiguous' | 'tooManyDecimals' | 'negative';
export type MoneyProblem = DecimalProblem | 'tooLarge';
export type ParsedMoney = { ok: true; kurus: number } | { ok: false; problem: MoneyProblem };

// 13 digits of lira and 2 of kuruş stay below 2^53.
const MOST_LIRA_DIGITS = 13;
/** The greatest amount that can be typed: 9.999.999.999.999,99 TL. */
export const mostKurus = 999_999_999_999_999;

/**
 * Reads `1.021.827,00`, `1500`, `1.500` (bin beş yüz), `1,5`, `12.50`, `1,500.00`, with or without TL or ₺.
 * `1,500` and `0.500` are refused as ambiguous: a typist of one country means 1,5 and of another 1500.
 */
export function parseMoney(text: string): ParsedMoney {
  const read = readDecimal(text.replace(/\s/g, '').replace(/^₺|(?:₺|TL|tl)$/g, ''));
  if (typeof read === 'string') return { ok: false, problem: read };
  if (read.whole.length > MOST_LIRA_DIGITS) return { ok: false, problem: 'tooLarge' };
  return { ok: true, kurus: Number(read.whole + read.decimals) };
}

/** The digits before the separator, without leading zeros, and exactly two behind it. */
export interface DecimalDigits {
  whole: string;
  decimals: string;
}

/** Reads a typed number of at most two decimals without a unit: the one rule of points and commas for money and for quantities. */
export function readDecimal(text: string): DecimalDigits | DecimalProblem {
  const amount = text.replace(/\s/g, '');
  if (amount === '') return 'empty';
  if (/^[-−]/.test(amount)) return 'negative';
  if (!/^\d[\d.,]*$/.test(amount)) return 'unreadable';

  const split = splitAmount(amount);
  if (typeof split === 'string') return split;
  return { whole: split.whole.replace(/^0+(?=\d)/, ''), decimals: split.decimals.padEnd(2, '0') };
}

function splitAmount(amount: string): DecimalDigits | DecimalProblem {
  const lastSeparator = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
  if (lastSeparator < 0) return { whole: amount, decimals: '' };

  const head = amount.slice(0, lastSeparator);
  const tail = amount.slice(lastSeparator + 1);
  const separator = amount.charAt(lastSeparator);
  const others = head.replace(/\d/g, '');

  if (others.includes(separator)) return withoutDecimals(amount, separator);
  if (others === '' && tail.length === 3) return threeDigits(head, tail, separator);
  if (tail.length === 0) return 'unreadable';
  if (tail.length > 2) return others === '' && separator === '.' ? 'unreadable' : 'tooManyDecimals';
  const whole = others === '' ? head : grouped(head, separator === ',' ? '.' : ',');
  return whole === undefined ? 'unreadable' : { whole, decimals: tail };
}

/** One separator before three digits: a point makes thousands in Turkish, a comma makes a guess. */
function threeDigits(head: string, tail: string, separator: string): DecimalDigits | DecimalProblem {
  if (separator === ',' || head.startsWith('0')) return 'ambiguous';
  return head.length <= 3 ? { whole: head + tail, decimals: '' } : 'unreadable';
}

function withoutDecimals(amount: string, separator: string): DecimalDigits | DecimalProblem {
  const whole = grouped(amount, separator);
  return whole === undefined ? 'unreadable' : { whole, decimals: '' };
}

/** The digits of properly grouped thousands, or undefined. */
function grouped(text: string, separator: string): string | undefined {
  const [first = '', ...rest] = text.split(separator);
  const proper = /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
  return proper ? first + rest.join('') : undefined;
}

/** 102182700 → '1.021.827,00 TL'. Throws RangeError unless the kuruş are a safe integer. */
export function formatMoney(kurus: number): string {
  return `${formatAmount(kurus)} TL`;
}

/** 102182700 → '1.021.827,00', for columns whose heading says TL. */
export function formatAmount(kurus: number): string {
  if (!Number.isSafeInteger(kurus)) throw new RangeError(`not kuruş: ${kurus}`);
  const digits = String(Math.abs(kurus)).padStart(3, '0');
  return `${kurus < 0 ? '-' : ''}${withPoints(digits.slice(0, -2))},${digits.slice(-2)}`;
}

/** Counts on screen and paper: 12345 → '12.345'. Throws RangeError unless a safe integer. */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a count: ${count}`);
  return `${count < 0 ? '-' : ''}${withPoints(String(Math.abs(count)))}`;
}

/** '1234567' → '1.234.567'. */
export function withPoints(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
