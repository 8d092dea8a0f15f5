/** Numbers and amounts in Turkish words, shown beside a typed figure (1.500 or 1,5?) and repeated on papers. */

const ONES = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
// 2^53 is nine katrilyon: no safe integer needs a greater word.
const THOUSANDS = ['', 'bin', 'milyon', 'milyar', 'trilyon', 'katrilyon'];

/**
 * 1250 → 'bin iki yüz elli', 0 → 'sıfır'; the words stand apart (TDK; only cheques and bills of exchange join them).
 * Throws RangeError unless `n` is a safe integer of zero or more.
 */
export function numberInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`no number for words: ${n}`);
  if (n === 0) return 'sıfır';

  let words: readonly string[] = [];
  let rest = n;
  for (const thousand of THOUSANDS) {
    words = [...groupWords(rest % 1000, thousand), ...words];
    rest = (rest - (rest % 1000)) / 1000;
  }
  return words.join(' ');
}

/** 1 to 999 and the thousand it counts. Turkish says bin and yüz, never "bir bin" or "bir yüz", yet bir milyon. */
function groupWords(group: number, thousand: string): readonly string[] {
  if (group === 0) return [];
  if (group === 1 && thousand === 'bin') return [thousand];
  const hundreds = (group - (group % 100)) / 100;
  const tens = ((group % 100) - (group % 10)) / 10;
  const words = [hundreds > 1 ? ONES[hundreds] : '', hundreds > 0 ? 'yüz' : '', TENS[tens], ONES[group % 10], thousand];
  return words.flatMap((word) => word || []);
}

/**
 * 125050 → 'bin iki yüz elli TL elli kuruş', 125000 → 'bin iki yüz elli TL', 50 → 'elli kuruş', 0 → 'sıfır TL'.
 * Throws RangeError unless the kuruş are a safe integer of zero or more.
 */
export function moneyInWords(kurus: number): string {
  if (!Number.isSafeInteger(kurus) || kurus < 0) throw new RangeError(`no amount for words: ${kurus}`);
  const rest = kurus % 100;
  const lira = (kurus - rest) / 100;
  if (rest === 0) return `${numberInWords(lira)} TL`;
  const kurusWords = `${numberInWords(rest)} kuruş`;
  return lira === 0 ? kurusWords : `${numberInWords(lira)} TL ${kurusWords}`;
}
