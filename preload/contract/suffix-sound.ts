import { lowerTr, upperTr } from './turkish.ts';

/** How a name ends when it is spoken; that is all an ending depends on. */
export interface Sound {
  /** Last vowel is e, i, ö, ü; or the word is foreign and takes such endings (saat, Kemal). */
  readonly front: boolean;
  /** Last vowel is o, ö, u, ü. */
  readonly rounded: boolean;
  /** Ends with a vowel. */
  readonly vowel: boolean;
  /** Ends with f, s, t, k, ç, ş, h, p: -te instead of -de. */
  readonly hard: boolean;
  /** Ends with a possessive (Müdürlüğü, Mahallesi, Köprübaşı): the ending gets an n before it. */
  readonly possessive: boolean;
  /** k turns into ğ (mezarlık). */
  readonly softens: boolean;
  /** An abbreviation or a number: an apostrophe whatever kind of name it is. */
  readonly apart: boolean;
  /** Written in capitals, so the ending is too. */
  readonly capitals: boolean;
}

const VOWELS = /[aâeıîiouûöü]/g;
const HARD = /[fstkçşhp]$/;

// Last word of names that are possessive compounds as a rule.
const HEADS = new Set(
  ('müdürlüğü başkanlığı şefliği amirliği memurluğu muhtarlığı kaymakamlığı valiliği bakanlığı sekreterliği rektörlüğü dekanlığı komutanlığı temsilciliği koordinatörlüğü ' +
    'başhekimliği hekimliği savcılığı mahkemesi müsteşarlığı elçiliği müfettişliği birliği belediyesi mahallesi köyü beldesi ilçesi bucağı mezrası yaylası derneği vakfı odası ' +
    'kooperatifi sendikası federasyonu konfederasyonu kulübü birimi bürosu merkezi kurumu kurulu komisyonu meclisi konseyi dairesi şubesi bölümü servisi masası okulu lisesi ' +
    'fakültesi üniversitesi enstitüsü hastanesi eczanesi kütüphanesi müzesi camii camisi kilisesi karakolu istasyonu şirketi bankası idaresi işletmesi ajansı holdingi platformu ' +
    'girişimi topluluğu ocağı yurdu evi parkı meydanı bulvarı caddesi sokağı yolu köprüsü çarşısı pazarı sitesi işleri hizmetleri ilişkileri üyeliği bölgesi encümeni teşkilatı heyeti yetkilisi görevlisi sorumlusu').split(' '),
);

// Ends of one-word place names that are possessive compounds: Beyobası, Kavakyolu, Köprübaşı, Türkmenoğlu.
const JOINED_HEADS =
  /.{2}(?:başı|obası|arası|alanı|yolu|kalesi|mezraası|mezrası|ağzı|hanı|yurdu|palangası|kayası|oğlu|beyi|bağı|önü|özü|yatağı|çiftliği|deresi|tepesi|suyu|gölü|dağı|ovası|çayı|pınarı|çeşmesi|köprüsü|kuyusu|taşı|ağılı|kışlası|yaylası|harmanı|yakası|burnu|kapısı|bahçesi|tarlası|hisarı|boğazı|evleri|bağları|konağı|sırtı|içi|yanı|altı|üstü|kenarı|çamı|hüyüğü|höyüğü|kaynağı|değirmeni|limanı|iskelesi|boyu|oluğu|mahallesi|köyü)$/;
const NO_COMPOUNDS = new Set(['inönü']);

// Foreign words whose last consonant is thin: the vowel looks back, the ending is front (TDK).
const THIN =
  /(?:^|.*[^\p{L}])(?:.*(?:kemal|cemal|celal|bilal|hilal|nihal|meral|iclal|helal|istiklal|ikbal|istikbal|zeval|ihtilal|ihmal|terminal|festival|general|mareşal|sosyal|real|kontrol|petrol|protokol|alkol|futbol|voleybol|basketbol|kabul|resul|meşgul|usul|sıhhat|sadakat|hakikat|seyahat|ziraat|saat|kabahat|santral)|hal|rol|gol|harp|harf)$/u;

/** Last digit or round number as it is spoken. */
const DIGITS: Readonly<Record<string, string>> = { 0: 'sıfır', 1: 'bir', 2: 'iki', 3: 'üç', 4: 'dört', 5: 'beş', 6: 'altı', 7: 'yedi', 8: 'sekiz', 9: 'dokuz' };
const TENS: Readonly<Record<string, string>> = { 1: 'on', 2: 'yirmi', 3: 'otuz', 4: 'kırk', 5: 'elli', 6: 'altmış', 7: 'yetmiş', 8: 'seksen', 9: 'doksan' };

/** How the last word of a name sounds. */
export function lastSound(name: string): Sound {
  const word = name.split(/[\s/–-]+/).findLast((part) => /[\p{L}\d]/u.test(part)) ?? name;
  const capitals = isCapitals(name, word);
  const number = /(\d+)(\.?)$/.exec(word.replace(/['’"“”)]+$/, ''));
  if (number) return soundOf(number[2] === '.' ? ordinal(spoken(number[1] ?? '')) : spoken(number[1] ?? ''), { apart: true });
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (isAbbreviation(name, letters)) return soundOf(readByLetters(letters) ? lastLetterName(letters) : lowerTr(letters), { apart: true });
  const lower = lowerTr(letters);
  const possessive = HEADS.has(lower) || (JOINED_HEADS.test(lower) && !NO_COMPOUNDS.has(lower));
  const long = (lower.match(VOWELS) ?? []).length > 1;
  return soundOf(lower, { possessive, capitals, softens: long && /l[ıiuü]k$/.test(lower) });
}

function soundOf(word: string, marks: Partial<Pick<Sound, 'possessive' | 'softens' | 'apart' | 'capitals'>>): Sound {
  const last = (word.match(VOWELS) ?? []).at(-1) ?? 'e';
  return {
    front: 'eiîöü'.includes(last) || THIN.test(word),
    rounded: 'oöuûü'.includes(last),
    vowel: /[aâeıîiouûöü]$/.test(word),
    hard: HARD.test(word),
    possessive: false,
    softens: false,
    apart: false,
    capitals: false,
    ...marks,
  };
}

/** 1923 → üç, 20 → yirmi, 300 → yüz, 5000 → bin: the last word of the number. */
function spoken(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, '');
  if (/0{6,}$/.test(number)) return 'milyon';
  if (/0{3,}$/.test(number)) return 'bin';
  if (number.endsWith('00')) return 'yüz';
  if (number.endsWith('0') && number.length > 1) return TENS[number.at(-2) ?? ''] ?? 'yüz';
  return DIGITS[number.at(-1) ?? ''] ?? 'bir';
}

/** iki → ikinci, üç → üçüncü. */
function ordinal(word: string): string {
  const last = (word.match(VOWELS) ?? []).at(-1) ?? 'e';
  return `${word}nc${'eiöü'.includes(last) ? ('öü'.includes(last) ? 'ü' : 'i') : 'ou'.includes(last) ? 'u' : 'ı'}`;
}

/** Two capitals or more in a name that also has small letters, or a short name of capitals that cannot be a word. */
function isAbbreviation(name: string, letters: string): boolean {
  if (letters.length < 2 || letters !== upperTr(letters)) return false;
  if (/\p{Ll}/u.test(name)) return true;
  return !name.includes(' ') && (KNOWN.has(letters) || !/[AEIİOÖUÜ]/.test(letters));
}

// Abbreviations with vowels that stand alone in capitals; ZABITA alone is a word.
const KNOWN = new Set('DSİ İBB ABB ESHOT MUSKİ ASKİ İSKİ HATSU AFAD TEDAŞ BOTAŞ AYDEM UEDAŞ NATO TÜİK KOSGEB TARSİM BELTUR İZSU'.split(' '));

/** TRT, İBB, DSİ letter by letter; AFAD, TEDAŞ, MUSKİ as a word. */
function readByLetters(letters: string): boolean {
  const vowels = (lowerTr(letters).match(VOWELS) ?? []).length;
  return vowels === 0 || letters.length < 4;
}

/** Be, ce, de …; a vowel is its own name. Only how it ends matters. */
function lastLetterName(letters: string): string {
  const last = lowerTr(letters.at(-1) ?? '');
  return /[aeıioöuü]/.test(last) ? last : `${last}e`;
}

function isCapitals(name: string, word: string): boolean {
  return word === upperTr(word) && word !== lowerTr(word) && !/\p{Ll}/u.test(name);
}
