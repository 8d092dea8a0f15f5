import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, toDayNumber } from '../../../preload/contract/dates.ts';
import { isWeekend, isWorkday, prepareTable } from '../../../main/features/deadlines/calendar.ts';
import { computeDeadline, computeDueDate, listDays } from '../../../main/features/deadlines/deadline.ts';
import { explainDeadline } from '../../../main/features/deadlines/explain.ts';
import type { CountSettings, Holiday } from '../../../main/features/deadlines/types.ts';
import { period } from './table.ts';

const FIRST = toDayNumber('2024-01-01');
const LAST = toDayNumber('2026-12-31');

const day = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
const holiday: fc.Arbitrary<Holiday> = fc.record({
  date: day,
  name: fc.constantFrom('Bayram', 'Anma Günü', 'Şenlik'),
  kind: fc.constantFrom('full', 'half', 'administrative'),
});
// Runs of days off, as a bayram makes them, besides single days.
const run = fc.tuple(holiday, fc.integer({ min: 1, max: 9 })).map(([first, length]) => Array.from({ length }, (_, at) => ({ ...first, date: addDays(first.date, at) })));
const days = fc.array(run, { maxLength: 25 }).map((runs) => runs.flat());
const settings: fc.Arbitrary<CountSettings> = fc.record({ halfDayIsWorkday: fc.boolean(), rollOver: fc.boolean(), administrativeLeaveMoves: fc.boolean() });
const rule = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('gun', 'isgunu')).map(([length, unit]) => period(length, unit));

const tableOf = (list: readonly Holiday[]) => prepareTable({ version: 'deneme', days: list, knownThroughYear: 2030 });

describe('what must always hold of a deadline', () => {
  test('with roll-over it is never a day off, and working days never end on one', () => {
    fc.assert(
      fc.property(day, rule, days, settings, (start, counted, list, how) => {
        const table = tableOf(list);
        const { dueDate, dueDay } = computeDeadline(start, counted, table, how);
        const works = isWorkday(toDayNumber(dueDate), table, how);
        expect(dueDay === 'off').toBe(!works);
        if (how.rollOver || counted.unit === 'isgunu') expect(works).toBe(true);
      }),
    );
  });

  test('it follows its start, and what it skipped can be seen in the list of days off', () => {
    fc.assert(
      fc.property(day, rule, days, settings, (start, counted, list, how) => {
        const table = tableOf(list);
        const result = computeDeadline(start, counted, table, how);
        expect(daysBetween(start, result.dueDate)).toBeGreaterThanOrEqual(counted.period);
        for (const { from, to, kind } of result.skipped) {
          for (let at = toDayNumber(from); at <= toDayNumber(to); at++) {
            expect(isWorkday(at, table, how)).toBe(false);
            if (kind === 'weekend') expect(isWeekend(at)).toBe(true);
          }
        }
      }),
    );
  });

  test('counted and skipped days fill the calendar span exactly', () => {
    fc.assert(
      fc.property(day, rule, days, settings, (start, counted, list, how) => {
        const result = computeDeadline(start, counted, tableOf(list), how);
        const skipped = result.skipped.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
        expect(result.countedDays + skipped).toBe(daysBetween(start, result.dueDate));
        const listed = listDays(result);
        expect(listed.filter(({ place }) => place !== null).map(({ place }) => place)).toEqual(Array.from({ length: counted.period }, (_, at) => at + 1));
        expect(listed.at(-1)?.date).toBe(result.dueDate);
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), rule, days, settings, (start, later, counted, list, how) => {
        const table = tableOf(list);
        return computeDueDate(start, counted, table, how) <= computeDueDate(addDays(start, later), counted, table, how);
      }),
    );
  });

  test('a longer period never ends earlier, and the same count of working days never ends before calendar days', () => {
    fc.assert(
      fc.property(day, rule, fc.integer({ min: 0, max: 30 }), days, settings, (start, counted, more, list, how) => {
        const table = tableOf(list);
        const due = computeDueDate(start, counted, table, how);
        expect(computeDueDate(start, { ...counted, period: counted.period + more }, table, how) >= due).toBe(true);
        expect(computeDueDate(start, { ...counted, unit: 'isgunu' }, table, how) >= due).toBe(true);
      }),
    );
  });

  test('one more holiday never makes it earlier, nor does a stricter setting', () => {
    fc.assert(
      fc.property(day, rule, days, holiday, settings, (start, counted, list, extra, how) => {
        const due = computeDueDate(start, counted, tableOf(list), how);
        expect(computeDueDate(start, counted, tableOf([...list, extra]), how) >= due).toBe(true);
        const strict = { halfDayIsWorkday: false, rollOver: true, administrativeLeaveMoves: true };
        expect(computeDueDate(start, counted, tableOf(list), strict) >= due).toBe(true);
      }),
    );
  });

  test('holidays outside the span change nothing, whatever their order in the table', () => {
    fc.assert(
      fc.property(day, rule, days, settings, (start, counted, list, how) => {
        const result = computeDeadline(start, counted, tableOf(list), how);
        const inside = list.filter(({ date }) => date > start && date <= result.dueDate);
        const [a, b] = [computeDeadline(start, counted, tableOf(inside), how), computeDeadline(start, counted, tableOf([...inside].reverse()), how)];
        expect(a).toEqual(result);
        expect(b.dueDate).toBe(result.dueDate);
      }),
    );
  });

  test('administrative leave moves nothing unless the settings say so', () => {
    fc.assert(
      fc.property(day, rule, days, settings, (start, counted, list, how) => {
        const asPublished = { ...how, administrativeLeaveMoves: false };
        const withoutLeave = list.filter(({ kind }) => kind !== 'administrative');
        return computeDueDate(start, counted, tableOf(list), asPublished) === computeDueDate(start, counted, tableOf(withoutLeave), asPublished);
      }),
    );
  });

  test('every explanation names the start, the count and the last day, and has no gap in its words', () => {
    fc.assert(
      fc.property(day, rule, days, settings, (start, counted, list, how) => {
        const result = computeDeadline(start, counted, tableOf(list), how);
        const sentence = explainDeadline(result);
        expect(sentence).toContain(`${counted.period} ${counted.unit === 'gun' ? 'gün' : 'iş günü'} sayıldı`);
        expect(sentence).toContain(`Son gün: ${Number(result.dueDate.slice(8))} `);
        expect(sentence).not.toMatch(/undefined|NaN|null| {2}|; atlandı|; nedeniyle|[,;]\s*[.]/);
        for (const { name } of result.skipped) expect(sentence).toContain(name);
      }),
    );
  });
});
