import { formatDate, formatDateLong } from '../../../preload/contract/dates.ts';
import type { NotifyWay } from '../../../preload/contract/codes.ts';
import { notifyNames } from '../../../preload/contract/text.ts';

/** Refusals of the clock rules. */
export const clockText = {
  notOpen: 'Bu kayıt açık değil; süresi işlemiyor. Hiçbir şey değişmedi. Gerekirse kaydı önce yeniden açın.',
  alreadyPaused: (until: string) => `Kayıt zaten beklemede; ${until} günü kendiliğinden uyanacak. Hiçbir şey değişmedi. Yeni tarih için önce bekletmeyi bitirin.`,
  notPaused: 'Kayıt beklemede değil. Hiçbir şey değişmedi. Kaydı yenileyip sıradaki adıma bakın.',
  overlapsPause: 'Bu tarih önceki bekletmenin içinde kalıyor. Önceki bekletmenin bittiği günü ya da sonrasını yazın.',
  wakesTooEarly: 'Uyanma tarihi bugünden sonra olmalı.',
  beforePause: 'Bu tarih, bekletmenin başladığı günden önce olamaz.',
  notExtendable: 'Bu kaydın süre kuralı uzatma tanımıyor. Hiçbir şey değişmedi.',
  alreadyExtended: 'Süre daha önce uzatıldı; bir kez uzatılabilir. Hiçbir şey değişmedi.',
  extendedTooLate: (due: string) => `Uzatma, ilk süre dolmadan bildirilmeliydi; ilk sürenin son günü ${due}.`,
  beforeLastInterim: 'Bu tarih, önceki ara cevabın tarihinden önce olamaz.',
  promisedTooEarly: 'Sonucun bildirileceği gün bugünden sonra olmalı.',
  snoozeTooEarly: 'Hatırlatma günü bugünden sonra olmalı.',
  nameTaken: (name: string) => `“${name}” listede zaten var.`,
  lastReason: 'En az bir bekletme nedeni seçilebilir kalmalı.',

  /** The sentence of a clock that an interim answer made or met. */
  promised: (toldOn: string, promisedOn: string) => `${formatDate(toldOn)} günü verilen ara cevapta sonucun en geç ${formatDateLong(promisedOn)} günü bildirileceği söylendi.`,
  met: (on: string, basis: string) => `${formatDate(on)} günü verilen ara cevapla bu süre karşılandı; kayıt açık kalır, sonuç ayrıca bildirilir. Dayanak: ${basis}`,
} as const;

/** Lines of the timeline. */
export const clockEvent = {
  paused: (reason: string, wakesOn: string, note: string) => sentences(`Beklemeye alındı: ${reason}`, `Uyanma tarihi: ${formatDate(wakesOn)}`, note),
  legalStopped: (basis: string) => `Yasal süre durdu. Dayanak: ${basis}`,
  legalRuns: 'Yasal süre işlemeye devam ediyor',
  woken: (note: string) => sentences('Bekletme bitirildi; süre yeniden işliyor', note),
  extended: (before: string, after: string, reason: string) => sentences(`Süre uzatıldı: ${formatDate(before)} yerine ${formatDate(after)}`, `Gerekçe: ${reason}`),
  interim: (how: NotifyWay, stage: string, promisedOn: string) => sentences(`Ara cevap verildi: ${notifyNames[how]}`, stage, `Sonucun bildirileceği gün: ${formatDate(promisedOn)}`),
  legalMet: 'Yasal süre ara cevapla karşılandı; kayıt açık',
  snoozed: (until: string, reason: string) => sentences(`Hatırlatma ${formatDate(until)} gününe ertelendi`, `Neden: ${reason}`),
  dueMoved: (before: string, after: string) => `Son gün ${formatDate(before)} yerine ${formatDate(after)} oldu`,
} as const;

/** Joins parts into sentences; empty parts fall away. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.?…]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
