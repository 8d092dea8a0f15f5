import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTurkish, fold, foldedWords, lowerTr, sortKey, titleTr, upperTr } from '../../preload/contract/turkish.ts';

/** A search finds a text when every folded word of the query begins a folded word of the text, as the full-text index does. */
function finds(query: string, text: string): boolean {
  const words = foldedWords(text);
  const asked = foldedWords(query);
  return asked.length > 0 && asked.every((part) => words.some((word) => word.startsWith(part)));
}

describe('probes that SQLite and JavaScript get wrong', () => {
  const spellings: Record<string, string[]> = {
    isik: ['IŞIK', 'Işık', 'ışık', 'isik', 'ISIK', 'işik', 'İŞİK'],
    kirikhan: ['Kırıkhan', 'KIRIKHAN', 'kirikhan', 'kırıkhan', 'KİRİKHAN'],
    sisli: ['Şişli', 'ŞİŞLİ', 'şişli', 'sisli', 'SISLI'],
    inonu: ['İnönü', 'İNÖNÜ', 'inönü', 'INONU', 'ınönü'],
    cicek: ['ÇİÇEK', 'çiçek', 'Cicek'],
    bahcecik: ['Bahçecik', 'Bahçeci\u0307k', 'BAHÇECİK', 'bahc\u0327ecik'],
    'yeni mahalle': ['Yeni Mahalle', 'YENİ\u00a0MAHALLE', 'yeni  mahalle', '  Yeni\tMahalle\n', 'Yeni\u200b Mahalle', 'Yeni\u2003Mahalle'],
    'kamil kasim': ['Kâmil Kasım', 'KÂMİL KASIM', 'kamil kasim'],
    'hukumet alisan': ['Hükûmet Âlişan', 'HÜKÛMET ÂLİŞAN'],
    'koycegizin': ["Köyceğiz'in", 'Köyceğiz’in', 'KÖYCEĞİZ‘İN', 'Köyceğiz´in', 'köyceğizin'],
    'strasse': ['Straße', 'STRASSE'],
    i: ['İ', 'I', 'ı', 'i', 'Î', 'î', 'i\u0307', 'I\u0307'],
  };

  for (const [folded, texts] of Object.entries(spellings)) {
    test.each(texts)(`fold(%j) is ${folded}`, (text) => expect(fold(text)).toBe(folded));
  }

  test('the naive ways fail here, which is why fold exists', () => {
    expect('İ'.toLowerCase()).toHaveLength(2);
    expect('İnönü'.toLowerCase().includes('inönü')).toBe(false);
    expect('IŞIK'.toLowerCase()).toBe('işik');
  });

  test('display casing is Turkish', () => {
    expect(lowerTr('IŞIK İNÖNÜ')).toBe('ışık inönü');
    expect(upperTr('ışık inönü')).toBe('IŞIK İNÖNÜ');
    expect(lowerTr('Bahçeci\u0307k')).toBe('bahçecik');
    expect(upperTr('Bahçeci\u0307k')).toBe('BAHÇECİK');
    expect(titleTr('IŞIKLI')).toBe('Işıklı');
    expect(titleTr("KÖYCEĞİZ'İN İÇ-SU VE YOL İŞLERİ (ULA)")).toBe("Köyceğiz'in İç-Su ve Yol İşleri (Ula)");
    expect(titleTr('ve II. murat')).toBe('Ve II. Murat');
  });
});

describe('search: forty pairs', () => {
  test.each([
    ['ışık', 'SOKAK IŞIĞI VE IŞIK'], ['isik', 'Işıklar Mahallesi'], ['IŞIK', 'isikli yol'], ['Işık', 'sokak ışıkları'],
    ['kışla', 'KIŞLA MAHALLESİ'], ['KIŞLA', 'Kışla'], ['kisla', 'KIŞLA'], ['KISLA', 'kışla'],
    ['ıskarta', 'ISKARTA'], ['iskarta', 'Iskarta malzeme'], ['ISKARTA', 'ıskarta'], ['İSKARTA', 'ıskarta'],
    ['köyce', 'KÖYCEĞİZ'], ['koycegiz', 'Köyceğiz'], ['KÖYCEĞİZ', 'koycegiz'], ['köyceğiz', "Köyceğiz'in"],
    ['çiçek', 'ÇİÇEK SOKAK'], ['cicek', 'Çiçek'], ['ÇİÇEK', 'cicek'], ['çıcek', 'ÇİÇEK'],
    ['sokak mahalle', 'Yeni Mahalle, Atatürk Sokak'], ['yen', 'YENİ MH.'], ['ağaç', 'AĞAÇ BUDAMA'], ['AGAC', 'ağaç'],
    ['üst geçit', 'Geçit (üst)'], ['ust', 'ÜST'], ['ömer', 'OMER'], ['Ömer Çınar', 'çınar, ömer'],
    ['kâmil', 'Kamil'], ['kamil', 'KÂMİL'], ['hala', 'Hâlâ yapılmadı'], ['bahçecik', 'Bahçeci\u0307k'],
    ['2026/0143', 'Talep 2026/0143'], ['143', 'Bina no: 143/B'], ['su "patlak"', 'PATLAK SU BORUSU'], ['%su%', 'su'],
    ['_yol_', 'yol'], ['yol*', 'YOLLAR'], ['(çöp)', 'çöp toplama'], ['NEAR', 'Near East'],
    ['o\u2019nun', "O'NUN"], ['yeni\u00a0mahalle', 'Yeni  Mahalle'],
  ])('%j finds %j', (query, text) => expect(finds(query, text)).toBe(true));

  test.each([['ışık', 'aşık'], ['kışla', 'kasla'], ['"', 'su'], ['%', 'su'], ['***', 'yol'], ['', 'yol'], ['yol', 'otoyol']])(
    '%j does not find %j',
    (query, text) => expect(finds(query, text)).toBe(false),
  );

  test('operators of the full-text language come out as words', () => {
    expect(foldedWords('"su" OR (yol* NOT -çöp_1%) NEAR/2')).toEqual(['su', 'or', 'yol', 'not', 'cop', '1', 'near', '2']);
    expect(foldedWords(' …💧— ')).toEqual([]);
  });
});

describe('Turkish order', () => {
  test('the probe list', () => {
    const names = 'Cemil Gül Ilgın Işıl Osman Selim Ufuk Zeynep Çınar Ömer Ünal İbrahim Şule'.split(' ');
    expect(names.sort(compareTurkish).join(' ')).toBe('Cemil Çınar Gül Ilgın Işıl İbrahim Osman Ömer Selim Şule Ufuk Ünal Zeynep');
  });

  test('the whole alphabet with q, w and x in their places', () => {
    const alphabet = 'abcçdefgğhıijklmnoöpqrsştuüvwxyz';
    expect([...alphabet].reverse().sort(compareTurkish).join('')).toBe(alphabet);
    expect([...'ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ'].reverse().sort(compareTurkish).join('')).toBe('ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ');
  });

  test('numbers before letters and by value, spaces before letters', () => {
    const sorted = ['2. Mahalle', '10. Mahalle', '100. Yıl', 'Ada 9', 'Ada 10', 'Adalar', 'Zafer'];
    expect([...sorted].reverse().sort(compareTurkish)).toEqual(sorted);
    expect(compareTurkish('2026/9999', '2026/10000')).toBeLessThan(0);
    expect(compareTurkish('1000000000', '999999999')).toBeGreaterThan(0);
    expect(compareTurkish(`1${'0'.repeat(40)}`, '9999999999')).toBeGreaterThan(0);
  });

  test.each([
    ['Kâmil', 'KAMİL'], ['İnönü', 'i\u0307nönü'], ['Çay', 'C\u0327ay'], ['Yeni  Mh', 'yeni mh.'], ['Îsa', 'isa'], ["Su'cu", 'sucu'], ['007', '7'],
  ])('%j and %j stand together', (a, b) => expect(compareTurkish(a, b)).toBe(0));

  test('other scripts come last and do not disturb ç', () => {
    const sorted = ['c', 'cz', 'cЖ', 'ç', 'z', 'Ж'];
    expect([...sorted].reverse().sort(compareTurkish)).toEqual(sorted);
  });
});

const turkishLetter = fc.constantFrom(...'abcçdefgğhıijklmnoöpqrsştuüvwxyzABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ');
const turkishWord = fc.string({ unit: turkishLetter, maxLength: 8 });
const words = fc.array(turkishWord.filter((word) => word !== ''), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

describe('what must always hold', () => {
  test('fold is idempotent, for every single character and for any text', () => {
    for (let code = 0; code <= 0x2ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const once = fold(`a${String.fromCodePoint(code)}b`);
      if (fold(once) !== once) expect.fail(`U+${code.toString(16)} folds to ${once} and then to ${fold(once)}`);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => fold(fold(text)) === fold(text)));
  });

  test('upper and lower case of any Turkish text fold to the same', () => {
    fc.assert(fc.property(words, (text) => fold(upperTr(text)) === fold(text) && fold(lowerTr(text)) === fold(text)));
  });

  test('the key orders words as the Turkish collator does', () => {
    const collator = new Intl.Collator('tr', { sensitivity: 'base' });
    fc.assert(
      fc.property(words, words, (a, b) => Math.sign(compareTurkish(a, b)) === Math.sign(collator.compare(a, b))),
      { numRuns: 3000 },
    );
  });

  test('short words, where neighbours in the alphabet meet, are in the collator’s order too', () => {
    const collator = new Intl.Collator('tr', { sensitivity: 'base' });
    const letters = [...'abcçdgğhıijosştuüvyz'];
    const all = letters.flatMap((a) => letters.map((b) => a + b));
    expect([...all].sort(compareTurkish)).toEqual([...all].sort(collator.compare));
  });

  test('numbers inside words are ordered as a numeric collator does', () => {
    const collator = new Intl.Collator('tr', { sensitivity: 'base', numeric: true });
    const place = fc.tuple(fc.nat(3000), turkishWord).map(([number, word]) => `${number} ${word}`.trim());
    fc.assert(fc.property(place, place, (a, b) => Math.sign(compareTurkish(a, b)) === Math.sign(collator.compare(a, b))));
  });

  test('a key is printable ASCII whatever comes in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => /^[\x20-\x7e]*$/.test(sortKey(text))));
  });
});
