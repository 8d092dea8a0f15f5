import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyInWords, numberInWords } from '../../preload/contract/money-words.ts';

/** Reads the words back, knowing only what each word means: nothing is shared with the program. */
function readBack(words: string): number {
  const small: Record<string, number> = {
    sıfır: 0, bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9,
    on: 10, yirmi: 20, otuz: 30, kırk: 40, elli: 50, altmış: 60, yetmiş: 70, seksen: 80, doksan: 90,
  };
  const great: Record<string, number> = { bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12, katrilyon: 1e15 };
  let total = 0;
  let group = 0;
  for (const word of words.split(' ')) {
    const thousand = great[word];
    const value = small[word];
    if (thousand !== undefined) {
      total += Math.max(group, 1) * thousand;
      group = 0;
    } else if (word === 'yüz') group = Math.max(group, 1) * 100;
    else if (value === undefined) throw new Error(`no number: ${word}`);
    else group += value;
  }
  return total + group;
}

describe('numbers in words', () => {
  test.each([
    [0, 'sıfır'], [1, 'bir'], [7, 'yedi'], [10, 'on'], [11, 'on bir'], [20, 'yirmi'], [34, 'otuz dört'], [40, 'kırk'], [56, 'elli altı'], [68, 'altmış sekiz'],
    [79, 'yetmiş dokuz'], [83, 'seksen üç'], [99, 'doksan dokuz'], [100, 'yüz'], [101, 'yüz bir'], [110, 'yüz on'], [111, 'yüz on bir'], [200, 'iki yüz'],
    [205, 'iki yüz beş'], [999, 'dokuz yüz doksan dokuz'], [1000, 'bin'], [1001, 'bin bir'], [1011, 'bin on bir'], [1100, 'bin yüz'], [1101, 'bin yüz bir'],
    [1250, 'bin iki yüz elli'], [1500, 'bin beş yüz'], [2000, 'iki bin'], [2001, 'iki bin bir'], [10_000, 'on bin'], [11_000, 'on bir bin'], [11_011, 'on bir bin on bir'],
    [21_000, 'yirmi bir bin'], [100_000, 'yüz bin'], [101_000, 'yüz bir bin'], [101_101, 'yüz bir bin yüz bir'], [340_391, 'üç yüz kırk bin üç yüz doksan bir'],
    [1_000_000, 'bir milyon'], [1_000_001, 'bir milyon bir'], [1_001_000, 'bir milyon bin'], [1_001_001, 'bir milyon bin bir'], [1_021_827, 'bir milyon yirmi bir bin sekiz yüz yirmi yedi'],
    [21_001_001, 'yirmi bir milyon bin bir'], [100_000_000, 'yüz milyon'], [1_000_000_000, 'bir milyar'], [1_001_001_001, 'bir milyar bir milyon bin bir'],
    [999_999_999_999, 'dokuz yüz doksan dokuz milyar dokuz yüz doksan dokuz milyon dokuz yüz doksan dokuz bin dokuz yüz doksan dokuz'],
    [1_000_000_000_000, 'bir trilyon'], [1_000_000_001_000, 'bir trilyon bin'], [90_000_000_000_000, 'doksan trilyon'], [1_000_000_000_000_000, 'bir katrilyon'],
    [Number.MAX_SAFE_INTEGER, 'dokuz katrilyon yedi trilyon yüz doksan dokuz milyar iki yüz elli dört milyon yedi yüz kırk bin dokuz yüz doksan bir'],
  ])('%i', (n, words) => expect(numberInWords(n)).toBe(words));

  test('the words read back as the number', () => {
    const anySize = fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.maxSafeNat());
    fc.assert(fc.property(anySize, (n) => {
      expect(readBack(numberInWords(n))).toBe(n);
    }));
    for (let n = 0; n < 3000; n++) expect(readBack(numberInWords(n))).toBe(n);
  });

  test('two numbers never share their words', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, n) => numberInWords(n))).size).toBe(20_000);
  });

  test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('%d has no words', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError);
    expect(() => moneyInWords(n)).toThrow(RangeError);
  });
});

describe('money in words', () => {
  test.each([
    [0, 'sıfır TL'], [1, 'bir kuruş'], [50, 'elli kuruş'], [99, 'doksan dokuz kuruş'], [100, 'bir TL'], [101, 'bir TL bir kuruş'], [1000, 'on TL'], [1010, 'on TL on kuruş'],
    [10_000, 'yüz TL'], [100_000, 'bin TL'], [125_000, 'bin iki yüz elli TL'], [125_050, 'bin iki yüz elli TL elli kuruş'], [150_005, 'bin beş yüz TL beş kuruş'],
    [34_039_100, 'üç yüz kırk bin üç yüz doksan bir TL'], [100_000_000, 'bir milyon TL'], [100_000_000_000_000, 'bir trilyon TL'], [100_000_000_000_001, 'bir trilyon TL bir kuruş'],
    [Number.MAX_SAFE_INTEGER, 'doksan trilyon yetmiş bir milyar dokuz yüz doksan iki milyon beş yüz kırk yedi bin dört yüz dokuz TL doksan bir kuruş'],
  ])('%i kuruş', (kurus, words) => expect(moneyInWords(kurus)).toBe(words));

  test('the words read back as the amount', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(500), fc.nat(5_000_000), fc.maxSafeNat()), (kurus) => {
      const [, lira = 'sıfır', rest = 'sıfır'] = /^(?:(.+) TL)? ?(?:(.+) kuruş)?$/.exec(moneyInWords(kurus)) ?? [];
      expect(BigInt(readBack(lira)) * 100n + BigInt(readBack(rest))).toBe(BigInt(kurus));
    }));
  });
});
