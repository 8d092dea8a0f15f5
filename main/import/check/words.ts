import type { ChannelCode, NeighbourhoodKind, Outcome, Priority, RequesterKind, RequestType } from '../../../preload/contract/codes.ts';
import { foldedWords } from '../../../preload/contract/turkish.ts';

/** How offices write what is a closed list here; folded. The names shown on screen are understood as well (lookups.ts, choices.ts). */

export const channelWords: Readonly<Record<string, ChannelCode>> = {
  mbs: 'mbs', 'muhtar bilgi sistemi': 'mbs', 'muhtarlik bilgi sistemi': 'mbs',
  bizzat: 'bizzat', sahsen: 'bizzat', 'yuz yuze': 'bizzat', sozlu: 'bizzat', 'sahsen basvuru': 'bizzat', elden: 'bizzat',
  telefon: 'telefon', telefonla: 'telefon', tel: 'telefon', arama: 'telefon',
  'e-posta': 'eposta', eposta: 'eposta', 'e posta': 'eposta', mail: 'eposta', 'e-mail': 'eposta', email: 'eposta',
  dilekce: 'dilekce', yazili: 'dilekce', evrak: 'dilekce', ebys: 'dilekce', 'resmi yazi': 'dilekce',
  mesaj: 'mesaj', whatsapp: 'mesaj', sms: 'mesaj', 'whatsapp hatti': 'mesaj',
  ziyaret: 'ziyaret', 'mahalle ziyareti': 'ziyaret', saha: 'ziyaret', toplanti: 'toplanti', 'istisare toplantisi': 'toplanti', 'muhtarlar toplantisi': 'toplanti',
  'halk gunu': 'halkgunu', halkgunu: 'halkgunu', meclis: 'meclis', 'mahalle meclisi': 'meclis',
  'cagri merkezi': 'cagri', 'alo 153': 'cagri', '153': 'cagri', 'beyaz masa': 'cagri', 'komsu masa': 'cagri', cimer: 'cimer',
  'sosyal medya': 'sosyal', instagram: 'sosyal', facebook: 'sosyal', twitter: 'sosyal',
};

export const typeWords: Readonly<Record<string, RequestType>> = {
  sikayet: 'sikayet', istek: 'istek', talep: 'istek', dilek: 'istek', ihbar: 'ihbar', bildirim: 'ihbar', gorus: 'gorus', oneri: 'oneri', teklif: 'oneri',
  'gorus ve oneri': 'oneri', 'gorus-oneri': 'oneri', 'gorus/oneri': 'oneri', 'bilgi edinme': 'bilgiedinme', 'istek/talep': 'istek', 'istek/sikayet': 'istek', 'talep/sikayet': 'istek',
};

export const priorityWords: Readonly<Record<string, Priority>> = { normal: 'normal', dusuk: 'normal', orta: 'normal', oncelikli: 'oncelikli', yuksek: 'oncelikli', acele: 'acele', acil: 'acele', ivedi: 'acele', 'cok acil': 'acele', gunlu: 'oncelikli' };

export const requesterKindWords: Readonly<Record<string, RequesterKind>> = { muhtar: 'muhtar', muhtarlik: 'muhtar', stk: 'stk', dernek: 'stk', vakif: 'stk', kurulus: 'stk', kisi: 'kisi', vatandas: 'kisi', sahis: 'kisi' };

export const neighbourhoodKindWords: Readonly<Record<string, NeighbourhoodKind>> = { merkez: 'merkez', kentsel: 'merkez', kent: 'merkez', kirsal: 'kirsal', koy: 'kirsal', hayir: 'merkez', evet: 'kirsal' };

/** null = still open. */
export const outcomeWords: Readonly<Record<string, Outcome | null>> = {
  acik: null, bekliyor: null, beklemede: null, islemde: null, 'devam ediyor': null, 'devam eden': null, yonlendirildi: null, birimde: null, 'islemde devam ediyor': null, 'kayit alindi': null, 'cevap geldi': null, yeni: null, sevk: null, 'sevk edildi': null, iletildi: null, 'havale edildi': null,
  yapildi: 'yapildi', olumlu: 'yapildi', tamamlandi: 'yapildi', giderildi: 'yapildi', cozuldu: 'yapildi', bitti: 'yapildi', tamam: 'yapildi', karsilandi: 'yapildi', 'olumlu sonuclandi': 'yapildi', 'yerine getirildi': 'yapildi',
  kismen: 'kismen', 'kismen yapildi': 'kismen', 'kismen karsilandi': 'kismen',
  'programa alindi': 'programa_alindi', 'yatirim programina alindi': 'programa_alindi',
  yapilamadi: 'yapilamadi', olumsuz: 'yapilamadi', reddedildi: 'yapilamadi', red: 'yapilamadi', ret: 'yapilamadi', 'uygun gorulmedi': 'yapilamadi', karsilanamadi: 'yapilamadi', 'olumsuz sonuclandi': 'yapilamadi', yapilmadi: 'yapilamadi',
  'gorev disi': 'gorev_disi', 'yetki disi': 'gorev_disi', 'gorev disi ilgili kuruma iletildi': 'gorev_disi', 'gorev disi – ilgili kuruma iletildi': 'gorev_disi',
  mukerrer: 'mukerrer', 'geri cekildi': 'geri_cekildi', vazgecti: 'geri_cekildi',
};

const UNIT_WORDS: ReadonlySet<string> = new Set(['mudurlugu', 'mudurluk', 'md', 'mud', 'mdl', 'mdlugu', 'dairesi', 'daire', 'baskanligi', 'birimi', 'servisi']);

/** "Fen İşleri Müdürlüğü", "FEN İŞLERİ MÜD." and "Fen İşleri" are one unit. */
export function unitKey(name: string): string {
  const words = foldedWords(name);
  while (words.length > 1 && UNIT_WORDS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
