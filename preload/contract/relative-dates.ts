import { addDays, monthRange, quarterRange, weekday, yearRange, type DateRange } from './dates.ts';

/** Stretches of days that move with the calendar: a saved "bu hafta" is this week next week too. */
export const relativePeriods = [
  'bugun',
  'dun',
  'bu_hafta',
  'gecen_hafta',
  'bu_ay',
  'gecen_ay',
  'bu_ceyrek',
  'gecen_ceyrek',
  'bu_yil',
  'gecen_yil',
  'son_7_gun',
  'son_30_gun',
  'gelecek_7_gun',
  'gelecek_30_gun',
] as const;
export type RelativePeriod = (typeof relativePeriods)[number];

export const relativePeriodNames: Readonly<Record<RelativePeriod, string>> = {
  bugun: 'Bugün',
  dun: 'Dün',
  bu_hafta: 'Bu hafta',
  gecen_hafta: 'Geçen hafta',
  bu_ay: 'Bu ay',
  gecen_ay: 'Geçen ay',
  bu_ceyrek: 'Bu çeyrek',
  gecen_ceyrek: 'Geçen çeyrek',
  bu_yil: 'Bu yıl',
  gecen_yil: 'Geçen yıl',
  son_7_gun: 'Son 7 gün',
  son_30_gun: 'Son 30 gün',
  gelecek_7_gun: 'Gelecek 7 gün',
  gelecek_30_gun: 'Gelecek 30 gün',
};

/** First and last day as seen from `today`. Weeks begin on Monday; "son 7 gün" ends today, "gelecek 7 gün" begins tomorrow. */
export function periodRange(period: RelativePeriod, today: string): DateRange {
  const year = Number(today.slice(0, 4));
  const month = today.slice(0, 7);
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const monday = addDays(today, 1 - weekday(today));
  switch (period) {
    case 'bugun':
      return { from: today, to: today };
    case 'dun':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'bu_hafta':
      return { from: monday, to: addDays(monday, 6) };
    case 'gecen_hafta':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'bu_ay':
      return monthRange(month);
    case 'gecen_ay':
      return monthRange(addDays(`${month}-01`, -1).slice(0, 7));
    case 'bu_ceyrek':
      return quarterRange(year, quarter);
    case 'gecen_ceyrek':
      return quarter === 1 ? quarterRange(year - 1, 4) : quarterRange(year, quarter - 1);
    case 'bu_yil':
      return yearRange(year);
    case 'gecen_yil':
      return yearRange(year - 1);
    case 'son_7_gun':
      return { from: addDays(today, -6), to: today };
    case 'son_30_gun':
      return { from: addDays(today, -29), to: today };
    case 'gelecek_7_gun':
      return { from: addDays(today, 1), to: addDays(today, 7) };
    case 'gelecek_30_gun':
      return { from: addDays(today, 1), to: addDays(today, 30) };
  }
}
