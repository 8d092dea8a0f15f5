import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfRotation, rotationRule, type Rotated } from '../../../main/backup/rotation.ts';
import { addDays } from '../../../preload/contract/dates.ts';

const at = (madeAt: string, requests = 10): Rotated => ({ name: madeAt, madeAt, requests });
const kept = (backups: readonly Rotated[]): string[] => backups.map(({ name }) => name).filter((name) => !outOfRotation(backups).includes(name));

/** An office that makes these backups one after another and rotates after each. */
function live(moments: readonly string[]): Rotated[] {
  let backups: Rotated[] = [];
  for (const [done, moment] of moments.entries()) {
    backups.push(at(moment, done));
    const gone = new Set(outOfRotation(backups));
    backups = backups.filter(({ name }) => !gone.has(name));
  }
  return backups;
}

describe('7 days, 4 weeks, 12 months', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['none', [], []],
    ['one', ['2026-11-25T17:00:00'], ['2026-11-25T17:00:00']],
    ['all of the newest day', ['2026-11-25T09:00:00', '2026-11-25T13:00:00', '2026-11-25T17:00:00'], ['2026-11-25T09:00:00', '2026-11-25T13:00:00', '2026-11-25T17:00:00']],
    ['of an older day its last', ['2026-11-24T09:00:00', '2026-11-24T17:00:00', '2026-11-25T09:00:00'], ['2026-11-24T17:00:00', '2026-11-25T09:00:00']],
    ['a holiday of nine days costs no day', ['2026-05-22', '2026-05-25', '2026-06-05'].map((day) => `${day}T17:00:00`), ['2026-05-22T17:00:00', '2026-05-25T17:00:00', '2026-06-05T17:00:00']],
  ])('%s', (_name, given, left) => {
    expect(kept(given.map((moment) => at(moment)))).toEqual(left);
  });

  test('of a working year the last seven days, the last of four weeks and of twelve months', () => {
    const days = Array.from({ length: 500 }, (_, day) => `${addDays('2025-07-01', day)}T17:00:00`);
    const left = live(days).map(({ madeAt }) => madeAt.slice(0, 10));
    // 500 days from 01.07.2025: the last is Thursday 12.11.2026.
    expect(left.slice(-7)).toEqual(['2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12']);
    for (const sunday of ['2026-10-25', '2026-11-01', '2026-11-08']) expect(left).toContain(sunday);
    expect(new Set(left.map((day) => day.slice(0, 7))).size).toBe(rotationRule.months);
    expect(left[0]).toBe('2025-12-31');
    expect(left.length).toBeLessThanOrEqual(rotationRule.days + rotationRule.weeks + rotationRule.months);
  });

  test('not more than twelve of the day under way', () => {
    const many = Array.from({ length: 20 }, (_, hour) => at(`2026-11-25T${String(hour).padStart(2, '0')}:00:00`));
    expect(kept(many)).toHaveLength(rotationRule.newestDay);
  });
});

test('an office that lost records does not rotate the older, fuller backups out', () => {
  const full = Array.from({ length: 40 }, (_, day) => at(`${addDays('2026-09-01', day)}T17:00:00`, 500));
  expect(kept([...full, at('2026-11-25T09:00:00', 0)])).toEqual([...full.map(({ name }) => name), '2026-11-25T09:00:00']);
});

test('whatever the moments: the newest stays, nothing is removed twice, and each day, week and month that counts keeps one', () => {
  const moment = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 23 })).map(([day, hour]) => `${addDays('2025-01-01', day)}T${String(hour).padStart(2, '0')}:00:00`);
  fc.assert(
    fc.property(fc.uniqueArray(moment, { minLength: 1, maxLength: 120 }), (moments) => {
      const backups = moments.map((each) => at(each));
      const left = kept(backups);
      const newest = moments.toSorted().at(-1);
      expect(left).toContain(newest);
      expect(kept(left.map((each) => at(each)))).toEqual(left);
      const days = [...new Set(moments.map((each) => each.slice(0, 10)))].toSorted().slice(-rotationRule.days);
      for (const day of days) expect(left.some((each) => each.startsWith(day))).toBe(true);
      const months = [...new Set(moments.map((each) => each.slice(0, 7)))].toSorted().slice(-rotationRule.months);
      for (const month of months) expect(left.some((each) => each.startsWith(month))).toBe(true);
    }),
  );
});
