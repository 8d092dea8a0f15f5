/**
 * User text → text the paper fonts can show. Tinos and Arimo hold Latin, Greek and Cyrillic;
 * an emoji or another script would come out as an empty box without a code, so it becomes a visible □.
 * A test compares the allowed ranges with the fonts' own character tables.
 */

const ALLOWED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0xa0, 0xac], [0xae, 0x36f], [0x370, 0x377], [0x37a, 0x37e], [0x384, 0x38a],
  [0x38c, 0x38c], [0x38e, 0x3a1], [0x3a3, 0x52f], [0x1e00, 0x1eff], [0x2002, 0x200a], [0x2010, 0x2027],
  [0x202f, 0x205e], [0x2070, 0x2071], [0x2074, 0x208e], [0x20a0, 0x20be], [0x2100, 0x214f], [0x2153, 0x2154],
  [0x2190, 0x2195], [0x2211, 0x2212], [0x221e, 0x221e], [0x2248, 0x2248], [0x2260, 0x2261], [0x2264, 0x2265],
  [0x25a0, 0x25a1], [0x25aa, 0x25ac], [0x25cf, 0x25cf],
];

// Invisible: controls, soft hyphen, zero-width and direction marks, variation selectors, byte order mark.
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00, 0x09], [0x0b, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x200b, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
];
const LOOKS_PLAIN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F]*$/;
const MISSING = '□';
const clusters = new Intl.Segmenter('tr', { granularity: 'grapheme' });

export function isPrintable(codePoint: number): boolean {
  return within(ALLOWED, codePoint);
}

function within(ranges: typeof ALLOWED, codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** Keeps line breaks; everything else invisible goes, tabs become spaces, an unknown sign becomes one □. */
export function printable(text: string): string {
  if (LOOKS_PLAIN.test(text)) return text;
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    // "Bahçeci̇k": lower-casing İ outside Turkish leaves a dot that the i already has.
    .replace(/i\u0307/g, 'i');
  let result = '';
  for (const { segment } of clusters.segment(clean)) result += printableCluster(segment);
  return result;
}

function printableCluster(cluster: string): string {
  if (cluster === '\n') return cluster;
  const codes = [...cluster].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => !within(DROPPED, code));
  return codes.every(isPrintable) ? String.fromCodePoint(...codes) : MISSING;
}

/** One line: for titles, labels and cells where a break would tear the design. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/g, ' ');
}
