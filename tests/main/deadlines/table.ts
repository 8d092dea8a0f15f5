import { deadlineRuleSeeds } from '../../../db/seeds/deadline-rules.ts';
import { holidayTableSeed } from '../../../db/seeds/holidays.ts';
import { defaultCountSettings, prepareTable } from '../../../main/features/deadlines/calendar.ts';
import type { CountedRule, CountSettings } from '../../../main/features/deadlines/types.ts';

/** The shipped holidays, ready to count with, and the settings of domain.md 2.4. */
export const shipped = prepareTable(holidayTableSeed);
export const halfDaysCounted: CountSettings = defaultCountSettings;
export const halfDaysExcluded: CountSettings = { ...defaultCountSettings, halfDayIsWorkday: false };

export function period(length: number, unit: 'gun' | 'isgunu'): CountedRule {
  return { code: `test-${length}-${unit}`, name: 'Deneme', period: length, unit };
}

export function seedRule(code: string) {
  const rule = deadlineRuleSeeds.find((seed) => seed.code === code);
  if (rule === undefined) throw new Error(`no such rule: ${code}`);
  return rule;
}
