import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { holidaySeeds, holidaysKnownFromYear, holidaysKnownThroughYear, holidaySeedVersion } from '../../../db/seeds/holidays.ts';
import { addDays } from '../../../preload/contract/dates.ts';

const years = Array.from({ length: holidaysKnownThroughYear - holidaysKnownFromYear + 1 }, (_, at) => holidaysKnownFromYear + at);
const byDate = new Map(holidaySeeds.map((row) => [row.date, row]));

/** Whole days of rest by the package: a holiday of n days and a part is its first n days. */
function packageDays(year: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const { date, start, end, name, type } of new Holidays('TR', { types: ['public'] }).getHolidays(year)) {
    expect(type).toBe('public');
    const wholeDays = Math.floor((end.getTime() - start.getTime()) / 86_400_000);
    for (let at = 0; at < wholeDays; at++) found.set(addDays(date.slice(0, 10), at), name);
  }
  return found;
}

describe.each(years)('shipped holidays of %i against date-holidays (TR)', (year) => {
  const ours = holidaySeeds.filter(({ date }) => date.startsWith(`${year}-`));
  const theirs = packageDays(year);
  const half = ours.filter(({ kind }) => kind === 'half').map(({ date }) => date);

  test('the whole days are the same days', () => {
    expect(ours.filter(({ kind }) => kind === 'full').map(({ date }) => date)).toEqual([...theirs.keys()].sort());
  });

  test('only half days are ours alone: the package has no day that begins at 13.00', () => {
    // 28 October is not in the package at all. The eves of both bayrams are there only as "from sunset":
    // it begins a religious day at 18.00 of the day before and ends it at noon after the last day, while the law
    // (2429 m.2) has the office close at 13.00 of the eve and open again on the morning after the last day.
    const religious = new Holidays('TR', { types: ['public'] }).getHolidays(year).filter(({ date }) => date.endsWith('-0600'));
    const eves = religious.map(({ date }) => addDays(date.slice(0, 10), -1));
    // In 2029 the Kurban eve is 23 April, a whole day already.
    const expected = [...eves, `${year}-10-28`].filter((date) => !theirs.has(date)).sort();
    expect(half).toEqual(expected);
    expect(half).toHaveLength(year === 2029 ? 2 : 3);
    for (const { start, end } of religious) expect([3.75, 4.75]).toContain((end.getTime() - start.getTime()) / 86_400_000);
  });

  test('the names differ only by the comma of the law’s own name and by two bayrams on one day', () => {
    const different = ours.filter(({ kind, date, name }) => kind === 'full' && name !== theirs.get(date)).map(({ date, name }) => [date, name]);
    const youthDay = "Atatürk'ü Anma, Gençlik ve Spor Bayramı";
    expect(different).toEqual([[`${year}-05-19`, year === 2027 ? `${youthDay} (Kurban Bayramı)` : youthDay]]);
  });
});

describe('the shipped table itself', () => {
  test('one row a date, in order, with a source', () => {
    const dates = holidaySeeds.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(holidaySeeds.every(({ source, name }) => source !== '' && name !== '')).toBe(true);
    expect(holidaySeedVersion).not.toBe('');
  });

  test('the dates of domain.md 2.3', () => {
    const eves = { 2024: ['04-09', '06-15'], 2025: ['03-29', '06-05'], 2026: ['03-19', '05-26'], 2027: ['03-08', '05-15'], 2028: ['02-25', '05-04'], 2029: ['02-13'], 2030: ['02-03', '04-12'] };
    for (const [year, days] of Object.entries(eves)) {
      const half = holidaySeeds.filter(({ date, kind }) => kind === 'half' && date.startsWith(year) && !date.endsWith('10-28'));
      expect(half.map(({ date }) => date.slice(5))).toEqual(days);
    }
    expect(byDate.get('2029-04-23')).toMatchObject({ kind: 'full', name: 'Ulusal Egemenlik ve Çocuk Bayramı' });
    expect(byDate.get('2027-05-19')).toMatchObject({ kind: 'full', name: expect.stringContaining('Kurban Bayramı') });
    expect(byDate.get('2030-02-06')).toMatchObject({ kind: 'full', name: 'Ramazan Bayramı' });
    expect(byDate.get('2030-02-07')).toBeUndefined();
  });

  test('computed religious days say that they have to be checked', () => {
    expect(byDate.get('2026-05-27')?.source).toContain('doğrulandı');
    expect(byDate.get('2027-05-16')?.source).toContain('denetleyiniz');
  });
});
