/** T.C. kimlik numarası: always text, since eleven digits do not fit into 32 bits. */

/**
 * True when the two check digits fit: d10 = ((d1+d3+d5+d7+d9)·7 − (d2+d4+d6+d8)) mod 10, d11 = (d1+…+d10) mod 10, d1 ≠ 0.
 * Takes exactly eleven digits; it tells a slip of the finger, not whether the person exists.
 */
export function checkTckn(text: string): boolean {
  if (!/^[1-9]\d{10}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const sum = (positions: readonly number[]) => positions.reduce((total, at) => total + (digits[at] ?? 0), 0);
  const tenth = (((sum([0, 2, 4, 6, 8]) * 7 - sum([1, 3, 5, 7])) % 10) + 10) % 10;
  const eleventh = sum([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 10;
  return digits[9] === tenth && digits[10] === eleventh;
}

/** '12345678946' → '123******46'. Anything that is not eleven digits is hidden wholly. */
export function maskTckn(text: string): string {
  return /^\d{11}$/.test(text) ? `${text.slice(0, 3)}******${text.slice(9)}` : '*'.repeat(text.length);
}
