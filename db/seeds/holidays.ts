import { addDays } from '../../preload/contract/dates.ts';
import type { HolidayKind } from '../../preload/contract/codes.ts';

export interface HolidaySeed {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  /** Legal source, and for religious days how well the date is known. */
  readonly source: string;
}

/** Version of the shipped table; every computed deadline remembers the version it was counted with. */
export const holidaySeedVersion = '2024-2030/1';
export const holidaysKnownFromYear = 2024;
export const holidaysKnownThroughYear = 2030;

const LAW = '2429 sayılı Ulusal Bayram ve Genel Tatiller Hakkında Kanun';
const ANNOUNCED = '2429 sayılı Kanun; bayram günü Diyanet takvimine göre (doğrulandı)';
const FORECAST = '2429 sayılı Kanun; bayram günü hesaplanmış takvime göre (ikincil kaynak), Diyanet takvimi yayımlanınca denetleyiniz';
// Diyanet publishes about a year ahead; later years rest on computed tables.
const LAST_ANNOUNCED_YEAR = 2026;

const FIXED: readonly (readonly [monthDay: string, name: string, kind: HolidayKind])[] = [
  ['01-01', 'Yılbaşı', 'full'],
  ['04-23', 'Ulusal Egemenlik ve Çocuk Bayramı', 'full'],
  ['05-01', 'Emek ve Dayanışma Günü', 'full'],
  ['05-19', "Atatürk'ü Anma, Gençlik ve Spor Bayramı", 'full'],
  ['07-15', 'Demokrasi ve Millî Birlik Günü', 'full'],
  ['08-30', 'Zafer Bayramı', 'full'],
  // The national holiday begins on 28 October at 13.00.
  ['10-28', 'Cumhuriyet Bayramı arifesi', 'half'],
  ['10-29', 'Cumhuriyet Bayramı', 'full'],
];

/** First days of the two religious holidays; the half day is the day before. */
const RELIGIOUS: readonly (readonly [year: number, ramazan: string, kurban: string])[] = [
  [2024, '2024-04-10', '2024-06-16'],
  [2025, '2025-03-30', '2025-06-06'],
  [2026, '2026-03-20', '2026-05-27'],
  [2027, '2027-03-09', '2027-05-16'],
  [2028, '2028-02-26', '2028-05-05'],
  [2029, '2029-02-14', '2029-04-24'],
  [2030, '2030-02-04', '2030-04-13'],
];

function fixedOf(year: number): HolidaySeed[] {
  return FIXED.map(([monthDay, name, kind]) => ({ date: `${year}-${monthDay}`, name, kind, source: LAW }));
}

function religiousOf(year: number, firstDay: string, days: number, name: string): HolidaySeed[] {
  const source = year <= LAST_ANNOUNCED_YEAR ? ANNOUNCED : FORECAST;
  const eve: HolidaySeed = { date: addDays(firstDay, -1), name: `${name} arifesi`, kind: 'half', source };
  const whole = Array.from({ length: days }, (_, at): HolidaySeed => ({ date: addDays(firstDay, at), name, kind: 'full', source }));
  return [eve, ...whole];
}

/** One row a date: a whole day wins over a half one; of two whole days the national name stays and the other is added. */
function oneRowPerDate(rows: readonly HolidaySeed[]): HolidaySeed[] {
  const byDate = new Map<string, HolidaySeed>();
  for (const row of rows) {
    const before = byDate.get(row.date);
    if (before === undefined || (before.kind === 'half' && row.kind === 'full')) byDate.set(row.date, row);
    else if (before.kind === 'full' && row.kind === 'full') byDate.set(row.date, { ...before, name: `${before.name} (${row.name})` });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Every public holiday and half day of 2024–2030, in order of date, one row a date. Administrative leave is for the office to add. */
export const holidaySeeds: readonly HolidaySeed[] = oneRowPerDate(
  RELIGIOUS.flatMap(([year, ramazan, kurban]) => [
    ...fixedOf(year),
    ...religiousOf(year, ramazan, 3, 'Ramazan Bayramı'),
    ...religiousOf(year, kurban, 4, 'Kurban Bayramı'),
  ]),
);

/** The shipped table in the shape that the deadline engine counts with. */
export const holidayTableSeed = {
  version: holidaySeedVersion,
  knownFromYear: holidaysKnownFromYear,
  knownThroughYear: holidaysKnownThroughYear,
  days: holidaySeeds,
} as const;
