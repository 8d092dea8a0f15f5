import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, daysBetween, formatDate, formatDateLong, formatDateTime, formatDayMonth, fromDayNumber, isDate, monthName, monthRange,
  parseTurkishDate, quarterRange, toDayNumber, weekday, weekdayName, yearRange,
} from '../../preload/contract/dates.ts';

const today = '2026-11-22';

describe('reading a date', () => {
  test.each([
    ['bugün', '2026-11-22'], ['BUGÜN', '2026-11-22'], ['bugun', '2026-11-22'], ['b', '2026-11-22'], ['B', '2026-11-22'],
    ['dün', '2026-11-21'], ['DÜN', '2026-11-21'], ['d', '2026-11-21'],
    ['1211', '2026-11-12'], ['12.11', '2026-11-12'], ['12.11.', '2026-11-12'], ['2.1', '2026-01-02'], ['12/11', '2026-11-12'], ['12 11', '2026-11-12'],
    ['22.11', '2026-11-22'], ['23.11', '2025-11-23'], ['3112', '2025-12-31'], ['29.02', '2024-02-29'],
    ['12.11.26', '2026-11-12'], ['12.11.2026', '2026-11-12'], ['12/11/2026', '2026-11-12'], ['12-11-2026', '2026-11-12'], ['121126', '2026-11-12'],
    ['12112026', '2026-11-12'], ['12 . 11 . 2026', '2026-11-12'], ['1.2.99', '1999-02-01'], ['1.2.89', '2089-02-01'],
    ['2026-11-12', '2026-11-12'], ['2026-1-2', '2026-01-02'], ['12 Kasım 2026', '2026-11-12'], ['12 KASIM', '2026-11-12'], ['3 şubat', '2026-02-03'],
    ['  12.11.2026\u00a0', '2026-11-12'], ['29.02.2028', '2028-02-29'], ['23.11.2027', '2027-11-23'],
  ])('%j is %s', (input, date) => expect(parseTurkishDate(input, today)).toEqual({ ok: true, date }));

  test.each([
    ['', 'empty'], ['   ', 'empty'],
    ['yarın', 'unreadable'], ['abc', 'unreadable'], ['12', 'unreadable'], ['111', 'unreadable'], ['12.11.026', 'unreadable'], ['12.11.2026 10:00', 'unreadable'],
    ['12 Kasımpatı', 'unreadable'], ['12..11', 'unreadable'], ['12.11.2026.1', 'unreadable'], ["1' OR 1=1", 'unreadable'],
    ['31.02', 'impossible'], ['31.02.2026', 'impossible'], ['29.02.2026', 'impossible'], ['00.01.2026', 'impossible'], ['01.13.2026', 'impossible'],
    ['2026-02-30', 'impossible'], ['2026', 'impossible'], ['31 Haziran 2026', 'impossible'],
    ['01.01.1989', 'yearOutOfRange'], ['01.01.2101', 'yearOutOfRange'], ['1.1.0000', 'yearOutOfRange'],
  ])('%j is refused: %s', (input, problem) => expect(parseTurkishDate(input, today)).toEqual({ ok: false, problem }));

  const anyDate = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2100-12-31') }).map(fromDayNumber);

  test('what the program shows it can read back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const shown of [formatDate(date), formatDateLong(date), date, formatDate(date).replaceAll('.', '')]) {
          expect(parseTurkishDate(shown, today)).toEqual({ ok: true, date });
        }
      }),
    );
  });

  test('without a year it is never in the future and the latest possible', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, now) => {
        const read = parseTurkishDate(formatDate(date).slice(0, 5), now);
        if (!read.ok) return now < '1998-03-01';
        expect(read.date <= now).toBe(true);
        expect(read.date.slice(5)).toBe(date.slice(5));
        if (!date.endsWith('02-29')) expect(daysBetween(read.date, now)).toBeLessThan(366);
        return true;
      }),
    );
  });
});

describe('calendar arithmetic', () => {
  test('words and numbers', () => {
    expect(formatDate('2026-11-22')).toBe('22.11.2026');
    expect(formatDateLong('2026-11-22')).toBe('22 Kasım 2026');
    expect(formatDayMonth('2026-11-02')).toBe('2 Kasım');
    expect(formatDateTime('2026-11-22T09:30:05')).toBe('22.11.2026 09:30');
    expect([weekday('2026-11-22'), weekdayName('2026-11-22')]).toEqual([7, 'Pazar']);
    expect(weekdayName('1969-12-29')).toBe('Pazartesi');
    expect([monthName(8), monthName(2)]).toEqual(['Ağustos', 'Şubat']);
    expect(() => monthName(13)).toThrow(RangeError);
  });

  test('days across months, leap days and clock changes', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  test('ranges of a period', () => {
    expect(monthRange('2026-10')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(monthRange('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(quarterRange(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(quarterRange(2026, 4)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(yearRange(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(() => monthRange('2026-13')).toThrow(RangeError);
    expect(() => quarterRange(2026, 5)).toThrow(RangeError);
  });

  test.each([['2026-11-22', true], ['2026-02-29', false], ['1989-12-31', false], ['2101-01-01', false], ['22.11.2026', false], ['2026-1-1', false], ['2026-00-10', false]])(
    'isDate(%j) is %s',
    (text, answer) => expect(isDate(text)).toBe(answer),
  );

  test('day numbers and dates are inverse', () => {
    fc.assert(fc.property(fc.integer({ min: -10_000, max: 60_000 }), (day) => toDayNumber(fromDayNumber(day)) === day));
  });
});
