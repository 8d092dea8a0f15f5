import type { CountSettings } from '../../../preload/contract/deadlines.ts';
import type { DayUnit, HolidayKind } from '../../../preload/contract/codes.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { dayUnitNames, holidayKindNames } from '../../../preload/contract/text.ts';
import { lowerTr } from '../../../preload/contract/turkish.ts';

/** Sentences of the calendar and rule settings, and the causes of a recalculation. */
export const handlerText = {
  ruleTaken: (name: string) => `“${name}” adında bir kural zaten var.`,
  extensionNotLonger: 'Uzatılmış süre, asıl süreden uzun olmalı.',
  lastRule: 'Bu kural kapatılırsa hiçbir talebe süre verilemez. En az bir kural kullanımda kalmalı.',
  noHoliday: (date: string) => `${formatDate(date)} takvimde tatil olarak kayıtlı değil.`,
  enteredByOffice: 'Kurumca girildi',

  period: (period: number, unit: DayUnit) => `${period} ${dayUnitNames[unit]}`,
  ruleChanged: (name: string, before: string, after: string) => `Süre kuralı değişti: ${name}, ${before} yerine ${after}`,
  ruleDetailsChanged: (name: string) => `Süre kuralının uzatması ya da durdurma dayanağı değişti: ${name}`,
  holidayAdded: (date: string, name: string, kind: HolidayKind) => `Takvime eklendi: ${formatDate(date)} ${name} (${lowerTr(holidayKindNames[kind])})`,
  holidayChanged: (date: string, name: string, kind: HolidayKind) => `Takvimde değişti: ${formatDate(date)} ${name} (${lowerTr(holidayKindNames[kind])})`,
  holidayRemoved: (date: string, name: string) => `Takvimden çıkarıldı: ${formatDate(date)} ${name}`,
  settingsChanged: (after: CountSettings) =>
    `Sayım ayarları değişti: yarım gün iş günü ${after.halfDayIsWorkday ? 'sayılır' : 'sayılmaz'}, son gün tatilse sonraki iş gününe ${after.rollOver ? 'kayar' : 'kaymaz'}, idari izin süreyi ${after.administrativeLeaveMoves ? 'uzatır' : 'uzatmaz'}`,
  moved: (before: string | null, after: string, cause: string) => (before === null ? `Son gün ${formatDate(after)} oldu. ${cause}.` : `Son gün ${formatDate(before)} yerine ${formatDate(after)} oldu. ${cause}.`),
} as const;
