import { daysBetween, formatDate, formatDateLong, formatDayMonth, weekdayName } from '../../../preload/contract/dates.ts';
import type { DayUnit } from '../../../preload/contract/codes.ts';

/** What made the clock start. */
export type StartedBy = 'recorded' | 'received' | 'sent';

const startVerbs: Readonly<Record<StartedBy, string>> = { recorded: 'kaydedildi', received: 'alındı', sent: 'birime gönderildi' };
const units: Readonly<Record<DayUnit, { plain: string; dative: string }>> = {
  gun: { plain: 'gün', dative: 'güne' },
  isgunu: { plain: 'iş günü', dative: 'iş gününe' },
};

/** The Turkish of the explanations. Names of days are never inflected, so any name that a user gives a holiday fits. */
export const deadlineText = {
  started: (date: string, by: StartedBy) => `${formatDate(date)} ${weekdayName(date)} ${startVerbs[by]}; sayım ertesi gün başladı.`,
  extended: (on: string, period: number, unit: DayUnit) => `Süre ${formatDate(on)} tarihinde ${period} ${units[unit].dative} uzatıldı; başlangıç aynı kaldı.`,

  countedWorkdays: (period: number, skipped: string) =>
    skipped === '' ? `${period} iş günü sayıldı; atlanan gün olmadı.` : `${period} iş günü sayıldı; ${skipped} atlandı.`,
  countedCalendarDays: (period: number) => `${period} gün sayıldı; hafta sonları ve tatiller de sayıma girdi.`,
  rolled: (period: number, raw: string, why: string) =>
    `${period}. gün olan ${longDay(raw)} iş günü değildir; ${why} nedeniyle süre izleyen ilk iş gününün sonuna uzadı.`,
  notRolled: 'Son gün iş günü değildir; ayarlar gereği sonraki iş gününe kaydırılmadı.',

  halfDaysCounted: (days: readonly string[]) => `Yarım gün olan ${listed(days)} iş günü sayıldı.`,
  leaveCounted: (days: readonly string[]) => `İdari izin olan ${listed(days)} iş günü sayıldı.`,

  stopped: (from: string, until: string, why: string) =>
    `Sayım ${formatDate(from)} günü durur (${why}), ${formatDate(until)} günü yeniden başlar; aradaki ${daysBetween(from, until)} gün sayılmaz.`,
  withoutStops: (date: string) => `Durmasaydı son gün ${longDay(date)} olurdu.`,

  due: (date: string) => `Son gün: ${longDay(date)}.`,
  dueIsHalf: 'Son gün saat 13.00’ten sonra tatildir.',
  estimated: (fromYear: number | null, throughYear: number) =>
    `Tatil takvimi ${fromYear === null ? `${throughYear} yılına kadar` : `${fromYear}–${throughYear} yılları için`} belli olduğundan bu tarih tahmini olarak verilmiştir.`,

  holiday: (from: string, to: string, name: string) => `${span(from, to)} ${name}`,
  halfDay: (from: string, to: string, name: string) => `${span(from, to)} ${name} (yarım gün)`,
  leave: (from: string, to: string, name: string) => `${span(from, to)} ${name} (idari izin)`,
  weekends: (count: number) => `${count} hafta sonu`,
  oneWeekend: 'hafta sonu',
  day: formatDayMonth,
  listed,
} as const;

function longDay(date: string): string {
  return `${formatDateLong(date)} ${weekdayName(date)}`;
}

function span(from: string, to: string): string {
  if (from === to) return formatDayMonth(from);
  return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${formatDayMonth(to)}` : `${formatDayMonth(from)}–${formatDayMonth(to)}`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ve ${items.at(-1)}`;
}
