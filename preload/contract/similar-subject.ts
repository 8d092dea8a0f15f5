import { foldedWords } from './turkish.ts';

/**
 * Whether two purchases look like parts of one need: 4734 forbids dividing a need to stay under a limit (domain.md 4.1),
 * so a similar subject within a year and on the same budget code deserves a question. Only a warning: it may be wrong.
 */

// Folded, as foldedWords gives them. They say that something is bought, for whom and how many, never what.
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'ile', 'icin', 'veya', 'uzere', 'ait', 'adet', 'adedi', 'takim', 'kutu', 'paket', 'muhtelif', 'cesitli', 'yeni', 'diger', 'bazi',
  'satin', 'satinalma', 'isi', 'isler', 'isleri', 'yili', 'yil', 'ayi', 'bina', 'binasi', 'binalari', 'ihtiyac', 'ihtiyaci', 'kullanilmak',
  'mal', 'yapim', 'yapimi', 'nolu', 'mah', 'koyu', 'koy', 'beldesi',
]);
const EMPTY_STEMS = /^(?:alim|alin|temin|tedarik|muhtar|mahalle|belediye|mudurlu|malzeme|hizmet|yapil|yaptir|\d+$)/;
// "Gülpınar Mahallesi" names a place: the word before these is no subject either.
const BEHIND_A_NAME: ReadonlySet<string> = new Set(['mahallesi', 'mahallesinin', 'mahallesine', 'mah', 'mh', 'koyu', 'koyunun', 'beldesi']);

const LEAST_LETTERS = 3;
const STEM_LETTERS = 5;

/**
 * "Yazıcı toneri alımı" and "Toner alımı" are similar, "Muhtarlık binası boya işi" and "Yazıcı alımı" are not.
 * True when at least half of the content words of the subject that has fewer appear in the other, and at least one does.
 */
export function similarSubjects(a: string, b: string): boolean {
  const left = contentWords(a);
  const right = contentWords(b);
  const found = left.length === right.length ? Math.max(shared(left, right), shared(right, left)) : left.length < right.length ? shared(left, right) : shared(right, left);
  return found > 0 && found * 2 >= Math.min(left.length, right.length);
}

function contentWords(subject: string): readonly string[] {
  const words = foldedWords(subject);
  const content = words.filter((word, at) => word.length >= LEAST_LETTERS && !EMPTY_WORDS.has(word) && !EMPTY_STEMS.test(word) && !BEHIND_A_NAME.has(words[at + 1] ?? ''));
  return [...new Set(content)];
}

function shared(few: readonly string[], many: readonly string[]): number {
  return few.filter((word) => many.some((other) => sameStem(word, other))).length;
}

/** Five letters tell the subject from its ending (toner, toneri); words of three letters have to be the same (cam is no cami). */
function sameStem(a: string, b: string): boolean {
  const letters = Math.min(STEM_LETTERS, a.length, b.length);
  return letters === LEAST_LETTERS ? a === b : stem(a, letters) === stem(b, letters);
}

// The last consonant softens before an ending: kâğıt, kâğıdı; dolap, dolabı; direk, direği. ç and c are one after folding.
const HARDENED: Readonly<Record<string, string>> = { d: 't', b: 'p', g: 'k' };

function stem(word: string, letters: number): string {
  return word.slice(0, letters).replace(/[dbg]$/, (letter) => HARDENED[letter] ?? letter);
}
