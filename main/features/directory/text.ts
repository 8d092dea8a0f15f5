import type { SeatRole, TermEnd, TermStart } from '../../../preload/contract/codes.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { seatRoleNames, termEndNames, termStartNames } from '../../../preload/contract/text.ts';
import { lowerTr } from '../../../preload/contract/turkish.ts';

/** The sentences of the directory: refusals at a field, seats in words, lines of a timeline. */
export const directoryText = {
  nameEmpty: 'Ad en az bir harf ya da rakam içermeli.',
  nameTaken: (name: string) => `“${name}” rehberde zaten var.`,
  isAliasOf: (written: string, name: string) => `“${written}”, ${neighbourhoodTitle(name)} için kayıtlı bir ek addır.`,
  isFormerNameOf: (written: string, name: string) => `“${written}”, ${neighbourhoodTitle(name)} kaydının eski adıdır.`,
  isClosed: (written: string) => `“${written}” adında, başka bir mahalleye katılmış bir kayıt var. O kaydın geçmişi korunuyor; ikinci kez açılamaz.`,
  sameName: 'Bu ad zaten kayıttaki adla aynı.',
  neighbourhoodClosed: (name: string, on: string) => `${neighbourhoodTitle(name)} ${formatDate(on)} tarihinde başka bir mahalleye katıldı.`,
  neighbourhoodNotYet: (name: string, from: string) => `${neighbourhoodTitle(name)} ${formatDate(from)} tarihinde kuruldu. Tarih bundan önce olamaz.`,
  mergeIntoItself: 'Bir mahalle kendisiyle birleştirilemez. Başka bir mahalle seçin.',
  beforeFormerRename: (on: string) => `Önceki ad ${formatDate(on)} tarihine kadar geçerliydi. Tarih bundan önce olamaz.`,
  mergeBeforeTerm: (person: string, on: string) => `${person} bu mahallede ${formatDate(on)} tarihinde göreve başladı. Birleşme bundan önce olamaz.`,

  tcknOff: 'T.C. kimlik numarası alanı kapalı. Gerekiyorsa önce Ayarlar’dan açın.',
  tcknTaken: (name: string) => `Bu T.C. kimlik numarası ${name} kaydında var.`,
  personTaken: (name: string) => `${name}, bu telefonla rehberde zaten var.`,
  samePhoneTwice: 'İki telefon aynı. İkincisini boş bırakın.',

  endBeforeStart: 'Bitiş tarihi başlangıçtan önce olamaz.',
  actingMuhtarOnly: 'Vekâlet yalnız muhtarlık için işaretlenebilir.',
  position: 'Sıra 1 ile 4 arasında olmalı.',
  positionForMember: 'Sıra yalnız azalar için yazılır.',
  councilFull: (role: SeatRole) => `Bu mahallede dört ${lowerTr(seatRoleNames[role])} görevde. Önce birinin görevini bitirin.`,
  seatTaken: (person: string, seat: string, from: string, to: string | null) =>
    to === null
      ? `${person}, ${formatDate(from)} tarihinden beri ${seat}. Tarihler çakışıyor.`
      : `${person}, ${formatDate(from)} – ${formatDate(to)} arasında ${seat}. Tarihler çakışıyor.`,
  personBusy: (person: string, seat: string) => `${person} bu tarihte ${seat}. Önce o görevi bitirin.`,
  termEnded: (on: string) => `Bu görev ${formatDate(on)} tarihinde bitmiş. Kayıt değişmedi. Listeyi yenileyin.`,
  endBeforeTerm: (on: string) => `Görev ${formatDate(on)} tarihinde başladı. Bitiş bundan önce olamaz.`,

  unitClosed: (name: string, on: string) => `${name} ${formatDate(on)} tarihinde kapatıldı. Kayıt değişmedi. Görevdeki bir birimi seçin.`,
  unitHasRequests: (count: number) => `Bu birimde ${count} açık talep var. Birim kapatılmadı. Önce talepleri başka birime gönderin.`,
  unitNotYet: (from: string) => `Birim ${formatDate(from)} tarihinde kuruldu. Tarih bundan önce olamaz.`,
  staffTaken: (name: string) => `${name} bu birimde zaten kayıtlı.`,
  taxNoTaken: (name: string) => `Bu vergi numarası ${name} kaydında var.`,
  taxNoOfClosed: (name: string, on: string) => `Bu vergi numarası, ${formatDate(on)} tarihinde kapatılan ${name} kaydında var. Firma yine çalışıyorsa o kaydın kapanış gününü silin.`,
  banCheckedLater: (on: string) => `Bu firma için ${formatDate(on)} günlü daha yeni bir teyit var. Teyit günü bundan önce olamaz.`,
  contactTaken: (name: string) => `${name} bu kuruluşun kişileri arasında zaten var.`,
  alreadyEnded: 'Bu kayıt daha önce kaldırılmış. Bir şey değişmedi. Listeyi yenileyin.',

  seat: (neighbourhood: string, role: SeatRole, acting: boolean) => {
    if (role === 'muhtar') return `${neighbourhoodTitle(neighbourhood)} ${acting ? 'muhtar vekili' : 'muhtarı'}`;
    return `${neighbourhoodTitle(neighbourhood)} ${role === 'aza_asil' ? 'asıl azası' : 'yedek azası'}`;
  },
  purchaseLine: (number: string, subject: string, state: string, amount: string) => `Satın alma ${number}: ${subject} (${state}, ${amount} KDV hariç)`,
  requestLine: (number: string, subject: string) => `Talep ${number}: ${subject}`,
  termStarted: (who: string, seat: string, reason: TermStart) => `${who === '' ? '' : `${who}: `}${seat} görevine başladı (${lowerTr(termStartNames[reason])})`,
  termEndedLine: (who: string, seat: string, reason: TermEnd | null) =>
    `${who === '' ? '' : `${who}: `}${seat} görevi bitti${reason === null ? '' : ` (${lowerTr(termEndNames[reason])})`}`,
  roleOnly: (role: SeatRole, acting: boolean) => (role === 'muhtar' && acting ? 'muhtar vekilliği' : role === 'muhtar' ? 'muhtarlık' : role === 'aza_asil' ? 'asıl azalık' : 'yedek azalık'),
  renamed: (before: string, after: string) => `Adı “${before}” iken “${after}” oldu`,
  mergedInto: (into: string) => `${neighbourhoodTitle(into)} ile birleşti; kayıtları orada sürüyor`,
  mergedFrom: (from: string) => `${neighbourhoodTitle(from)} bu mahalleye katıldı`,
} as const;
