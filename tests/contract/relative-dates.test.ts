import { expect, test } from 'vitest';
import { periodRange, relativePeriodNames, relativePeriods } from '../../preload/contract/relative-dates.ts';

// 22.11.2026 is a Sunday: the last day of its week.
test.each([
  ['bugun', '2026-11-22', '2026-11-22', '2026-11-22'],
  ['dun', '2026-11-22', '2026-11-21', '2026-11-21'],
  ['bu_hafta', '2026-11-22', '2026-11-16', '2026-11-22'],
  ['bu_hafta', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['gecen_hafta', '2026-11-22', '2026-11-09', '2026-11-15'],
  ['bu_ay', '2026-02-10', '2026-02-01', '2026-02-28'],
  ['gecen_ay', '2026-01-15', '2025-12-01', '2025-12-31'],
  ['bu_ceyrek', '2026-11-22', '2026-10-01', '2026-12-31'],
  ['gecen_ceyrek', '2026-02-01', '2025-10-01', '2025-12-31'],
  ['bu_yil', '2026-11-22', '2026-01-01', '2026-12-31'],
  ['gecen_yil', '2026-11-22', '2025-01-01', '2025-12-31'],
  ['son_7_gun', '2026-11-22', '2026-11-16', '2026-11-22'],
  ['son_30_gun', '2026-03-01', '2026-01-31', '2026-03-01'],
  ['gelecek_7_gun', '2026-12-28', '2026-12-29', '2027-01-04'],
  ['gelecek_30_gun', '2026-11-22', '2026-11-23', '2026-12-22'],
] as const)('%s, seen on %s', (period, today, from, to) => {
  expect(periodRange(period, today)).toEqual({ from, to });
});

test('each has its name', () => {
  expect(new Set(relativePeriods.map((period) => relativePeriodNames[period])).size).toBe(relativePeriods.length);
});
