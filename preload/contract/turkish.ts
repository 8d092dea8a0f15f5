/**
 * Turkish text: one fold for searching and matching, one sort key for ordering, one set of casing functions for display.
 * SQLite folds ASCII only, FTS5 keeps ı apart from i, and `'İ'.toLowerCase()` is two characters long;
 * so no other file lower-cases, compares or matches what a user has typed.
 */

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
// Kept apostrophes would split "Köyceğiz'in" in the full-text index and not in the eye, so search knows none.
const APOSTROPHES = /['’‘‛ʼʹ´`′＇]/g;
const INVISIBLE = /[\p{M}\p{Cf}]/gu;
const SPACES = /\s+/g;
// Letters that Unicode does not decompose, found in foreign names.
const UNDECOMPOSED: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th' };
const UNDECOMPOSED_LETTERS = /[ıßæœøđðłþ]/g;

/**
 * The form in which text is searched, matched and checked for uniqueness: IŞIK, Işık, ışık and isik all become `isik`.
 * Lower case without marks, apostrophes or invisible characters; every run of white space is one space. Idempotent.
 */
export function fold(text: string): string {
  const plain = PLAIN_ASCII.test(text) ? text.replace(APOSTROPHES, '').toLowerCase() : plainLetters(text);
  return plain.replace(SPACES, ' ').trim();
}

function plainLetters(text: string): string {
  return text
    // Before, because NFKD makes a space of ´; after, because it makes ' of the wide ＇.
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter);
}

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{Co}]+/u;

/**
 * The folded words of a text, cut where the full-text index cuts: everything but letters and digits separates,
 * so `"`, `%`, `_`, `*` and brackets never reach a query as operators. `NEAR` comes out as the plain word `near`.
 */
export function foldedWords(text: string): string[] {
  return fold(text).split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** Display lower case: IŞIK → ışık, İNÖNÜ → inönü. */
export function lowerTr(text: string): string {
  return withoutStrayDots(text).toLocaleLowerCase('tr');
}

/** Display upper case: ışık → IŞIK, inönü → İNÖNÜ. */
export function upperTr(text: string): string {
  return withoutStrayDots(text).toLocaleUpperCase('tr');
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;
const ROMAN_NUMBER = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;
const SMALL_WORDS = new Set(['ve', 'ile', 'veya']);

/** Display title case: `KÖYCEĞİZ'İN YENİ MAHALLESİ` → `Köyceğiz'in Yeni Mahallesi`; "ve", "ile", "veya" stay small inside. */
export function titleTr(text: string): string {
  return withoutStrayDots(text).replace(WORD, (word, at: number) => {
    if (ROMAN_NUMBER.test(word)) return word;
    const lower = word.toLocaleLowerCase('tr');
    if (at > 0 && SMALL_WORDS.has(lower)) return lower;
    const [first = ''] = lower;
    return first.toLocaleUpperCase('tr') + lower.slice(first.length);
  });
}

/** Some programs lower-case İ to i + U+0307 ("Bahçeci̇k"); the dot is already in the letter. */
function withoutStrayDots(text: string): string {
  return text.normalize('NFC').replace(/([iİ])\u0307/g, '$1');
}

// '~' is behind every letter in ASCII, so `c~` comes after `cz` and before `d`: the place of ç. ı stands after h.
const LETTER_KEYS: Readonly<Record<string, string>> = { ç: 'c~', ğ: 'g~', ı: 'h~', ö: 'o~', ş: 's~', ü: 'u~' };
const SORT_UNITS = /[0-9]+|[\p{L}\p{Nd}]|[^\p{L}\p{Nd}]+/gu;

/**
 * A plain ASCII string whose binary order is the Turkish alphabetical order (… c ç d … g ğ h ı i … o ö … s ş … u ü …, q w x in place).
 * Case, circumflex and apostrophes do not count, other punctuation counts as a space, digits come before letters
 * and as numbers: "2. Mahalle" before "10. Mahalle". Letters of other scripts come last. Not meant to be shown.
 */
export function sortKey(text: string): string {
  const lower = text
    .replace(APOSTROPHES, '')
    .normalize('NFC')
    .replace(/İ/g, 'i')
    .replace(/I/g, 'ı')
    .toLowerCase()
    .replace(/[^\x20-\x7eçğıöşü]+/g, plainLetters);
  return lower.replace(SORT_UNITS, unitKey).trim();
}

function unitKey(unit: string): string {
  const first = unit.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return unit;
  const letter = LETTER_KEYS[unit];
  if (letter !== undefined) return letter;
  if (first >= 0x30 && first <= 0x39) return numberKey(unit);
  if (first < 0x80 || !/[\p{L}\p{Nd}]/u.test(unit)) return ' ';
  return `}${(unit.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

/** The count of digits before the digits makes text order number order; ten digits and more need a longer count. */
function numberKey(digits: string): string {
  const number = digits.replace(/^0+/, '');
  if (number.length < 10) return `${number.length}${number}`;
  return `:${String(number.length).padStart(6, '0')}${number}`;
}

/** Order of two texts in the Turkish alphabet: negative, 0 or positive. To sort a long list, compute `sortKey` once per row. */
export function compareTurkish(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
