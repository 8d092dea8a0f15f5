import { describe, expect, test } from 'vitest';
import { toDayNumber } from '../../../preload/contract/dates.ts';
import { countWorkdays } from '../../../main/features/deadlines/calendar.ts';
import { computeDeadline, computeDueDate } from '../../../main/features/deadlines/deadline.ts';
import { halfDaysCounted, halfDaysExcluded, period, shipped } from './table.ts';

type Calendar = readonly [raw: string, due: string];
interface Vector {
  received: string;
  days15: Calendar;
  days30: Calendar;
  workdays15: string;
  workdays30: string;
  workdays5: string;
  workdays15WithoutHalfDays: string;
}

/** domain.md 2.4, every cell. */
const vectors: readonly Vector[] = [
  { received: '2025-05-30', days15: ['2025-06-14', '2025-06-16'], days30: ['2025-06-29', '2025-06-30'], workdays15: '2025-06-24', workdays30: '2025-07-16', workdays5: '2025-06-10', workdays15WithoutHalfDays: '2025-06-25' },
  { received: '2026-03-02', days15: ['2026-03-17', '2026-03-17'], days30: ['2026-04-01', '2026-04-01'], workdays15: '2026-03-24', workdays30: '2026-04-14', workdays5: '2026-03-09', workdays15WithoutHalfDays: '2026-03-25' },
  { received: '2026-03-06', days15: ['2026-03-21', '2026-03-23'], days30: ['2026-04-05', '2026-04-06'], workdays15: '2026-03-30', workdays30: '2026-04-20', workdays5: '2026-03-13', workdays15WithoutHalfDays: '2026-03-31' },
  { received: '2026-05-11', days15: ['2026-05-26', '2026-05-26'], days30: ['2026-06-10', '2026-06-10'], workdays15: '2026-06-05', workdays30: '2026-06-26', workdays5: '2026-05-18', workdays15WithoutHalfDays: '2026-06-08' },
  { received: '2026-10-12', days15: ['2026-10-27', '2026-10-27'], days30: ['2026-11-11', '2026-11-11'], workdays15: '2026-11-03', workdays30: '2026-11-24', workdays5: '2026-10-19', workdays15WithoutHalfDays: '2026-11-04' },
  { received: '2026-12-17', days15: ['2027-01-01', '2027-01-04'], days30: ['2027-01-16', '2027-01-18'], workdays15: '2027-01-08', workdays30: '2027-01-29', workdays5: '2026-12-24', workdays15WithoutHalfDays: '2027-01-08' },
  { received: '2027-04-30', days15: ['2027-05-15', '2027-05-20'], days30: ['2027-05-30', '2027-05-31'], workdays15: '2027-05-26', workdays30: '2027-06-16', workdays5: '2027-05-07', workdays15WithoutHalfDays: '2027-05-26' },
];

describe.each(vectors)('received on $received', (vector) => {
  const count = (length: number, unit: 'gun' | 'isgunu', settings = halfDaysCounted) =>
    computeDeadline(vector.received, period(length, unit), shipped, settings);

  test.each([[15, vector.days15], [30, vector.days30]] as const)('%i days, raw and rolled', (length, [raw, due]) => {
    const result = count(length, 'gun');
    expect([result.rawDate, result.dueDate, result.rolled]).toEqual([raw, due, raw !== due]);
  });

  test('without roll-over the raw day stays', () => {
    const result = count(15, 'gun', { ...halfDaysCounted, rollOver: false });
    expect([result.rawDate, result.dueDate, result.rolled]).toEqual([vector.days15[0], vector.days15[0], false]);
  });

  test.each([[15, vector.workdays15], [30, vector.workdays30], [5, vector.workdays5]] as const)('%i working days', (length, due) => {
    expect(count(length, 'isgunu').dueDate).toBe(due);
  });

  test('15 working days without half days', () => {
    expect(count(15, 'isgunu', halfDaysExcluded).dueDate).toBe(vector.workdays15WithoutHalfDays);
  });

  test('the short count agrees with the full one', () => {
    for (const unit of ['gun', 'isgunu'] as const) {
      for (const settings of [halfDaysCounted, halfDaysExcluded]) {
        expect(computeDueDate(vector.received, period(15, unit), shipped, settings)).toBe(count(15, unit, settings).dueDate);
      }
    }
  });
});

test('a period that ends on an arife rolls over the whole bayram when half days are excluded', () => {
  const result = computeDeadline('2026-05-11', period(15, 'gun'), shipped, halfDaysExcluded);
  expect([result.rawDate, result.dueDate]).toEqual(['2026-05-26', '2026-06-01']);
});

test.each([[2024, 250], [2025, 251], [2026, 251], [2027, 250], [2028, 254], [2029, 249], [2030, 250]])('%i has %i working days', (year, workdays) => {
  expect(countWorkdays(toDayNumber(`${year - 1}-12-31`), toDayNumber(`${year}-12-31`), shipped, halfDaysCounted)).toBe(workdays);
});
