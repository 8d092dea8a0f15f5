import type { FreePerson } from '../../../db/disposal/candidates.ts';
import type { DisposalCandidate, RetentionRule, RetentionUnit } from '../../../preload/contract/disposal.ts';

/** The same day `count` months later; the last day of a shorter month where there is none: 31.08 + 6 = 28.02. */
export function addMonths(date: string, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), last);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day on which the data may be kept. */
export function keptUntil(since: string, period: number, unit: RetentionUnit): string {
  return addMonths(since, unit === 'yil' ? period * 12 : period);
}

/** Who is due on that day by the rules in use, the longest first. */
export function dueOn(people: readonly FreePerson[], rules: readonly RetentionRule[], today: string): DisposalCandidate[] {
  const inUse = new Map(rules.filter(({ active, period }) => active && period !== null).map((rule) => [rule.code, rule]));
  return people
    .flatMap(({ personId, person, code, since, requests }): DisposalCandidate[] => {
      const rule = inUse.get(code);
      if (!rule || rule.period === null) return [];
      const until = keptUntil(since, rule.period, rule.unit);
      return until < today ? [{ personId, person, code, rule: rule.name, since, dueOn: until, requests }] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.personId - b.personId));
}
