/** Turkish telephone numbers: kept once as E.164 (`+905321234567`), shown as `0 (532) 123 45 67`, found by the last four digits. */

const ALLOWED = /^[\d\s()+\-./]+$/;
// 2, 3, 4: land lines by region; 5: mobile; 8: 800 and 850 service numbers.
const NATIONAL = /^[23458]\d{9}$/;

/**
 * Reads 0532…, 532…, +90…, 0090… with spaces, brackets, dots or dashes, and land lines such as 0252….
 * Gives E.164, or null when it is not a Turkish number of ten national digits.
 */
export function parsePhone(text: string): string | null {
  if (!ALLOWED.test(text) || text.trim().lastIndexOf('+') > 0) return null;
  const digits = text.replace(/\D/g, '');
  const national = withoutPrefix(digits, text.includes('+'));
  return NATIONAL.test(national) ? `+90${national}` : null;
}

function withoutPrefix(digits: string, international: boolean): string {
  // "+90 (0532) …" is how many letterheads print it.
  if (international) return digits.startsWith('900') ? digits.slice(3) : digits.startsWith('90') ? digits.slice(2) : '';
  if (digits.startsWith('0090')) return digits.slice(4);
  if (digits.startsWith('90') && digits.length === 12) return digits.slice(2);
  return digits.startsWith('0') ? digits.slice(1) : digits;
}

/** '+905321234567' → '0 (532) 123 45 67'. A text that is not a kept number comes back as it is. */
export function formatPhone(e164: string): string {
  const match = /^\+90(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(e164);
  return match ? `0 (${match[1]}) ${match[2]} ${match[3]} ${match[4]}` : e164;
}

/** The four digits by which a number is found: '+905321234567' → '4567'. */
export function lastFour(e164: string): string {
  return e164.replace(/\D/g, '').slice(-4);
}
