/** Money as integer kuruş, read and written the Turkish way: thousands with a point, decimals with a comma. No floating point. */

export type MoneyProblem = 'empty' | 'unreadable' | 'ambiguous' | 'tooManyDecimals' | 'negative' | 'tooLarge';
export type ParsedMoney = { ok: true; kurus: number } | { ok: false; problem: MoneyProblem };

// 13 digits of lira and 2 of kuruş stay below 2^53.
const MOST_LIRA_DIGITS = 13;

/**
 * Reads `1.021.827,00`, `1500`, `1.500` (bin beş yüz), `1,5`, `12.50`, `1,500.00`, with or without TL or ₺.
 * `1,500` and `0.500` are refused as ambiguous: a typist of one country means 1,5 and of another 1500.
 */
export function parseMoney(text: string): ParsedMoney {
  const amount = text.replace(/\s/g, '').replace(/^₺|(?:₺|TL|tl)$/g, '');
  if (amount === '') return { ok: false, problem: 'empty' };
  if (/^[-−]/.test(amount)) return { ok: false, problem: 'negative' };
  if (!/^\d[\d.,]*$/.test(amount)) return { ok: false, problem: 'unreadable' };

  const split = splitAmount(amount);
  if (typeof split === 'string') return { ok: false, problem: split };
  const lira = split.lira.replace(/^0+(?=\d)/, '');
  if (lira.length > MOST_LIRA_DIGITS) return { ok: false, problem: 'tooLarge' };
  return { ok: true, kurus: Number(lira + split.kurus.padEnd(2, '0')) };
}

interface AmountDigits {
  lira: string;
  kurus: string;
}

function splitAmount(amount: string): AmountDigits | MoneyProblem {
  const lastSeparator = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
  if (lastSeparator < 0) return { lira: amount, kurus: '' };

  const head = amount.slice(0, lastSeparator);
  const tail = amount.slice(lastSeparator + 1);
  const separator = amount.charAt(lastSeparator);
  const others = head.replace(/\d/g, '');

  if (others.includes(separator)) return withoutDecimals(amount, separator);
  if (others === '' && tail.length === 3) return threeDigits(head, tail, separator);
  if (tail.length === 0) return 'unreadable';
  if (tail.length > 2) return others === '' && separator === '.' ? 'unreadable' : 'tooManyDecimals';
  const lira = others === '' ? head : grouped(head, separator === ',' ? '.' : ',');
  return lira === undefined ? 'unreadable' : { lira, kurus: tail };
}

/** One separator before three digits: a point makes thousands in Turkish, a comma makes a guess. */
function threeDigits(head: string, tail: string, separator: string): AmountDigits | MoneyProblem {
  if (separator === ',' || head.startsWith('0')) return 'ambiguous';
  return head.length <= 3 ? { lira: head + tail, kurus: '' } : 'unreadable';
}

function withoutDecimals(amount: string, separator: string): AmountDigits | MoneyProblem {
  const lira = grouped(amount, separator);
  return lira === undefined ? 'unreadable' : { lira, kurus: '' };
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

function withPoints(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
