import type { RequesterKind } from '../../preload/contract/codes.ts';

/** Words of the list of results that have to be told. */
export const noticesText = {
  title: 'Bildirilecekler',
  detail: (people: string, results: string) => `${people} kişi, ${results} sonuç`,
  people: 'Aranacak kişiler',
  today: 'Bugün aranacak',
  later: 'Sonra aranacak',
  count: (results: number) => `${results} sonuç`,
  tries: (count: number) => `${count} kez ulaşılamadı`,
  again: (date: string) => `${date} yeniden aranacak`,
  noPhone: 'Telefon yazılmamış',
  told: 'Telefonla bildirildi',
  toldDone: (name: string, count: number) => `${name}: ${count} sonuç telefonla bildirildi.`,
  notReached: 'Ulaşılamadı, yarın tekrar',
  notReachedDone: (name: string, date: string) => `${name} aranamadı; ${date} listesinde.`,
  otherWay: 'Başka yolla bildirildi',
  otherWayTitle: (name: string) => `${name}: sonuç bildirildi`,
  otherWayDone: 'Bildirim kaydedildi.',
  fixPhone: 'Numarayı düzelt',
  fixPhoneTitle: (name: string) => `${name}: numarayı düzelt`,
  fixPhoneNote: 'Rehberdeki numara değişir; eski kayıtlar gününün numarasını gösterir.',
  fixPhoneSave: 'Numarayı kaydet',
  fixPhoneDone: (phone: string) => `Rehberde düzeltildi: ${phone}`,
  phone: 'Telefon',
  results: 'Söylenecek sonuçlar',
  reason: (words: string) => `Gerekçe: ${words}`,
  alsoWanted: 'birlikte isteyen',
  texts: 'Gönderilecek metin',
  copyMessage: 'Mesajı kopyala',
  copyEmail: 'E-postayı kopyala',
  copied: 'Metin panoya kopyalandı. Program hiçbir şey göndermez; metni kendi uygulamanıza yapıştırın.',
  empty: 'Bildirilecek sonuç yok',
  emptyBody: 'Sonuçlanan taleplerden başvurana henüz söylenmeyenler burada, kişi kişi görünür.',
  ledger: 'Defterde göster',
  newest: (count: string) => `Listede en yeni ${count} sonuç var; bunlar bildirildikçe eskileri görünür.`,
  keys: '↑ ↓ kişiyi değiştirir',
} as const;

/** What is pasted into a message or an e-mail. Formal, with outcome and reason; nothing is sent by the program. */
export const noticeMessage = {
  greeting: (name: string, kind: RequesterKind, place: string) => {
    if (kind === 'stk') return `Sayın ${name} yetkilisi,`;
    return kind === 'muhtar' && place !== '' ? `Sayın ${name} (${place} Mahallesi Muhtarı),` : `Sayın ${name},`;
  },
  one: (date: string, subject: string, number: string, result: string) => `${date} tarihli “${subject}” talebiniz (kayıt no ${number}): ${result}`,
  subject: (numbers: string) => `Konu: Talebinizin sonucu (${numbers})`,
  intro: (count: number) => (count === 1 ? 'Belediyemize ilettiğiniz talebin sonucu aşağıda bilgilerinize sunulmuştur.' : 'Belediyemize ilettiğiniz taleplerin sonuçları aşağıda bilgilerinize sunulmuştur.'),
  item: (at: number, number: string, subject: string, date: string) => `${at}) ${number} – ${subject} (${date})`,
  result: (words: string) => `Sonuç: ${words}`,
  reason: (words: string) => `Gerekçe: ${words}`,
  note: (words: string) => `Açıklama: ${words}`,
  closing: 'Bilgilerinize saygıyla sunarız.',
  planned: (year: number) => `${year} yılı programına alındı`,
  passedOn: (institution: string) => `Belediyemizin görev alanında olmadığından ilgili kuruma iletildi: ${institution}`,
  together: (number: string) => `${number} numaralı kayıtla birlikte yürütülmektedir; sonucu ayrıca bildirilecektir`,
  doneOn: (words: string, date: string) => `${words} (${date})`,
  because: (reason: string) => `Gerekçe: ${reason}.`,
} as const;
