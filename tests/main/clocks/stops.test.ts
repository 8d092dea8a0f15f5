import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeDeadline, computeDueDate, listDays } from '../../../main/features/deadlines/deadline.ts';
import { explainDeadline } from '../../../main/features/deadlines/explain.ts';
import { addDays, daysBetween } from '../../../preload/contract/dates.ts';
import { halfDaysCounted, period, shipped } from '../deadlines/table.ts';

const stop = (from: string, until: string) => ({ from, until, why: 'Ücret bildirimi' });

test.each([
  ['15 working days, stopped for two weeks', 'isgunu', 15, [stop('2026-10-14', '2026-10-28')], '2026-11-17'],
  ['15 days, stopped for two weeks', 'gun', 15, [stop('2026-10-14', '2026-10-28')], '2026-11-10'],
  ['stopped on the last day: that day is left', 'gun', 15, [stop('2026-10-27', '2026-11-09')], '2026-11-09'],
  ['stopped over the weekend it would have rolled to', 'gun', 12, [stop('2026-10-26', '2026-11-04')], '2026-11-04'],
  ['stopped after the end: too late to matter', 'gun', 15, [stop('2026-10-28', '2026-11-09')], '2026-10-27'],
  ['stopped for no day at all', 'gun', 15, [stop('2026-10-20', '2026-10-20')], '2026-10-27'],
  ['stopped twice', 'isgunu', 5, [stop('2026-10-13', '2026-10-15'), stop('2026-10-16', '2026-10-19')], '2026-10-22'],
] as const)('%s', (_name, unit, length, stops, due) => {
  expect(computeDueDate('2026-10-12', period(length, unit), shipped, halfDaysCounted, stops)).toBe(due);
});

test('the sentence names the stop and both days', () => {
  const result = computeDeadline('2026-10-12', period(15, 'isgunu'), shipped, halfDaysCounted, [stop('2026-10-14', '2026-10-28')]);
  expect(result).toMatchObject({ dueDate: '2026-11-17', withoutStops: '2026-11-03' });
  const sentence = explainDeadline(result, 'received');
  expect(sentence).toContain('Sayım 14.10.2026 günü durur (Ücret bildirimi), 28.10.2026 günü yeniden başlar; aradaki 14 gün sayılmaz.');
  expect(sentence).toContain('Durmasaydı son gün 3 Kasım 2026 Salı olurdu. Son gün: 17 Kasım 2026 Salı.');
});

test('counted and skipped days fill the span, and a stop never brings the last day forward', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((at) => addDays('2025-01-01', at));
  const stops = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), fc.constantFrom('gun', 'isgunu'), stops, (start, length, unit, spans) => {
      const list = spans.map(([after, days]) => stop(addDays(start, after), addDays(start, after + days)));
      const rule = period(length, unit);
      const result = computeDeadline(start, rule, shipped, halfDaysCounted, list);
      const plain = computeDueDate(start, rule, shipped, halfDaysCounted);
      expect(result.dueDate >= plain).toBe(true);
      expect(computeDueDate(start, rule, shipped, halfDaysCounted, list)).toBe(result.dueDate);
      expect(list.some(({ from, until }) => from <= result.dueDate && result.dueDate < until)).toBe(false);
      const days = listDays(result);
      expect(days).toHaveLength(daysBetween(start, result.dueDate));
      expect(days.filter(({ place }) => place !== null)).toHaveLength(length);
    }),
  );
});
