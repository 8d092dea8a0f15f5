import { formatDate } from '../../../preload/contract/dates.ts';
import type { NotifyWay, Outcome } from '../../../preload/contract/codes.ts';
import { notifyNames, outcomeNames } from '../../../preload/contract/text.ts';

/** The lines of the timeline; they are kept as they were written. */
export const eventText = {
  created: (number: string, channel: string, requester: string) => `${number} numarayla kaydedildi. Kanal: ${channel}. Başvuran: ${requester}.`,
  changed: 'Kayıt bilgileri düzeltildi.',
  unitProposed: (before: string, after: string) => `Önerilen birim değişti: ${before} → ${after}.`,
  requesterChanged: (before: string, after: string) => `Başvuran düzeltildi: ${before} → ${after}.`,
  dueChanged: (before: string | null, after: string | null) => `Son gün değişti: ${day(before)} → ${day(after)}.`,
  handedOff: (unit: string, person: string, paperNo: string, dueOn: string | null) =>
    sentence(`${unit} birimine gönderildi`, person && `Kişi: ${person}`, paperNo && `Sayı: ${paperNo}`, dueOn && `Birimin süresi: ${formatDate(dueOn)}`),
  unitCorrected: (before: string, after: string, reason: string) => sentence(`Birim düzeltildi: ${before} → ${after}`, `Gerekçe: ${reason}`, 'Yasal süre değişmedi'),
  returned: (unit: string, reason: string) => sentence(`${unit} iade etti`, `Gerekçe: ${reason}`),
  answered: (unit: string, paperNo: string, text: string) => sentence(`${unit} cevap verdi`, paperNo && `Sayı: ${paperNo}`, text),
  adequate: (note: string) => sentence('Cevap talebi tam karşılıyor', note),
  inadequate: (unit: string, note: string) => sentence(`Cevap yeterli bulunmadı; ${unit} birimine geri gönderildi`, note),
  closed: (outcome: Outcome, reason: string, details: readonly string[]) =>
    sentence(`Sonuçlandı: ${outcomeNames[outcome]}`, reason && `Gerekçe: ${reason}`, ...details),
  doneOn: (date: string) => `Yapıldığı tarih: ${formatDate(date)}`,
  planYear: (year: number) => `Programa alındığı yıl: ${year}`,
  forwardedTo: (institution: string) => `İletildiği kurum: ${institution}`,
  duplicateOf: (number: string) => `Tekrarı olduğu kayıt: ${number}`,
  duplicatedBy: (number: string) => `${number} bu kaydın tekrarı olarak kapatıldı.`,
  notified: (who: string, how: NotifyWay, note: string) => sentence(`Bildirildi: ${who}, ${notifyNames[how]}`, note),
  reopened: (reason: string) => sentence('Yeniden açıldı', `Gerekçe: ${reason}`),
  cancelled: (reason: string) => sentence('İptal edildi', `Gerekçe: ${reason}`),
  none: '—',
} as const;

function day(date: string | null): string {
  return date === null ? '—' : formatDate(date);
}

/** Joins parts into sentences; empty parts fall away. */
function sentence(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.?…]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}

/** The lines of the "kim?" list. */
export const suggestionText = {
  muhtar: (neighbourhood: string, name: string, acting: boolean, from: string, to: string) =>
    `${neighbourhood} Mh. — ${name} (${acting ? 'muhtar vekili' : 'muhtar'}, ${from}–${to})`,
  ngo: (name: string) => `${name} (STK)`,
  person: (name: string, neighbourhood: string) => (neighbourhood === '' ? name : `${name} — ${neighbourhood} Mh.`),
} as const;
