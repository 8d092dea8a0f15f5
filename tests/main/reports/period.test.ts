import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOf, periodBefore, periodName } from '../../../main/reports/period.ts';
import { addDays, daysBetween } from '../../../preload/contract/dates.ts';

test.each([
  ['2026-10-01', '2026-10-31', 'Ekim 2026', '2026-09-01', '2026-09-30'],
  ['2026-01-01', '2026-01-31', 'Ocak 2026', '2025-12-01', '2025-12-31'],
  ['2026-07-01', '2026-09-30', '2026 yılı 3. çeyrek (Temmuz–Eylül)', '2026-04-01', '2026-06-30'],
  ['2026-01-01', '2026-03-31', '2026 yılı 1. çeyrek (Ocak–Mart)', '2025-10-01', '2025-12-31'],
  ['2024-01-01', '2024-12-31', '2024 yılı', '2023-01-01', '2023-12-31'],
  ['2024-02-01', '2024-02-29', 'Şubat 2024', '2024-01-01', '2024-01-31'],
  ['2026-10-05', '2026-10-20', '05.10.2026 – 20.10.2026', '2026-09-19', '2026-10-04'],
  ['2026-10-05', '2026-10-05', '05.10.2026 – 05.10.2026', '2026-10-04', '2026-10-04'],
])('%s to %s is %s and follows %s to %s', (from, to, name, beforeFrom, beforeTo) => {
  expect(periodName(from, to)).toBe(name);
  expect(periodBefore(from, to)).toEqual({ from: beforeFrom, to: beforeTo });
});

test('the months of a period cover each of its days once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 800 }), (start, length) => {
      const from = addDays('2024-01-01', start);
      const to = addDays(from, length);
      const months = monthsOf(from, to);
      expect(months[0]?.from).toBe(from);
      expect(months.at(-1)?.to).toBe(to);
      expect(months.reduce((days, month) => days + daysBetween(month.from, month.to) + 1, 0)).toBe(length + 1);
    }),
  );
});
