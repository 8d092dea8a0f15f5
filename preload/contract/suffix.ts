/**
 * Turkish case endings for the names that stand in letters: "Fen İşleri Müdürlüğüne", "Yeni Mahallesi'nden",
 * "Hasan Işık'ın", "DSİ'ye". The sound decides, so what is read otherwise than it is written (abbreviations, digits,
 * saat, Kemal) is told apart in suffix-sound.ts. Sources of the rules: TDK Yazım Kılavuzu, Kesme İşareti;
 * Resmî Yazışma Yönetmeliği m.14 (endings of the addressee).
 */
import { lastSound, type Sound } from './suffix-sound.ts';
import { lowerTr, upperTr } from './turkish.ts';

/** yönelme (-e), ayrılma (-den), bulunma (-de), tamlayan (-in), belirtme (-i). */
export const nounCases = ['e', 'den', 'de', 'in', 'i'] as const;
export type NounCase = (typeof nounCases)[number];

/**
 * What kind of name it is: endings of institutions and plain words are written together, those of places and people
 * behind an apostrophe.
 */
export type NameKind = 'kurum' | 'yer' | 'kisi';

const PARTS = /^([^(]*?)\s*(\(.*)?$/s;
const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)(?:md|müd)\.?$/iu, '$1Müdürlüğü'],
  [/(^|\s)(?:bşk|başk)\.?$/iu, '$1Başkanlığı'],
  [/(^|\s)(?:bld|bel)\.$/iu, '$1Belediyesi'],
  [/(^|\s)(?:mah|mh)\.?$/iu, '$1Mahallesi'],
  [/(^|\s)şb\.$/iu, '$1Şubesi'],
];

/** The name with its ending. What stands in brackets follows the ending: "Fen İşleri Müdürlüğüne (Yol Bakım)". */
export function withCase(name: string, nounCase: NounCase, kind: NameKind = 'kurum'): string {
  const [, written = '', rest = ''] = PARTS.exec(name.trim().replace(/\s+/g, ' ')) ?? [];
  if (written === '') return name.trim();
  const base = spelledOut(written);
  const sound = lastSound(base);
  const ending = endingOf(sound, nounCase);
  const apart = kind !== 'kurum' || sound.apart;
  const stem = apart ? base : softened(base, sound, ending);
  const suffixed = `${stem}${apart ? "'" : ''}${sound.capitals ? upperTr(ending) : ending}`;
  return rest === '' ? suffixed : `${suffixed} ${rest}`;
}

/** The ending alone, for a word that stands elsewhere: "müdürlüğ|üne". */
export function endingOf(sound: Sound, nounCase: NounCase): string {
  const { front, rounded, vowel, hard, possessive } = sound;
  const wide = front ? 'e' : 'a';
  const narrow = front ? (rounded ? 'ü' : 'i') : rounded ? 'u' : 'ı';
  const n = possessive ? 'n' : '';
  switch (nounCase) {
    case 'e':
      return `${vowel && !possessive ? 'y' : n}${wide}`;
    case 'i':
      return `${vowel && !possessive ? 'y' : n}${narrow}`;
    case 'in':
      return `${vowel ? 'n' : ''}${narrow}n`;
    case 'de':
      return `${n}${hard ? 't' : 'd'}${wide}`;
    case 'den':
      return `${n}${hard ? 't' : 'd'}${wide}n`;
  }
}

/** "Fen İşl. Md." is read "Müdürlüğü", so it is written out before it takes an ending. */
function spelledOut(written: string): string {
  const capitals = written === upperTr(written) && written !== lowerTr(written);
  for (const [short, long] of SHORT_WORDS) {
    if (short.test(written)) return written.replace(short, capitals ? upperTr(long) : long);
  }
  return written;
}

/** mezarlık + a = mezarlığa; only the ending -lik, where it is sure, and only before a vowel. */
function softened(base: string, sound: Sound, ending: string): string {
  if (!sound.softens || !/^[aeıiuü]/.test(ending)) return base;
  return `${base.slice(0, -1)}${sound.capitals ? 'Ğ' : 'ğ'}`;
}

/** First line of the addressee: an institution in capitals with its ending (m.14): FEN İŞLERİ MÜDÜRLÜĞÜNE. */
export function addressedTo(institution: string): string {
  const [, base = '', rest = ''] = PARTS.exec(institution.trim()) ?? [];
  const addressed = upperTr(withCase(base, 'e', 'kurum'));
  return rest === '' ? addressed : `${addressed}\n${rest}`;
}

/** A person as letters name them: Ayşe Nur YILMAZ (m.14). One word stays a name. */
export function personTitled(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? '';
  if (words.length === 0) return last;
  return [...words.map(capitalised), upperTr(last)].join(' ');
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return upperTr(first) + lowerTr(word.slice(first.length));
}
