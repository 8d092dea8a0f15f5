import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineRuleSeeds } from '../../../db/seeds/deadline-rules.ts';
import { countClock } from '../../../main/features/clocks/count.ts';
import * as rules from '../../../main/features/clocks/rules.ts';
import type { ClockSituation, ClockState, ClockVerdict } from '../../../main/features/clocks/rules.ts';
import type { DeadlineData } from '../../../main/features/deadlines/for-request.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { DeadlineRuleRow } from '../../../preload/contract/deadlines.ts';
import { halfDaysCounted, shipped } from '../deadlines/table.ts';

const all: readonly DeadlineRuleRow[] = deadlineRuleSeeds.map(({ legal_basis, priorities = [], pause_basis = '', interim_basis = '', ...rule }, index) => ({
  ...rule, id: index + 1, legalBasis: legal_basis, priorities, pauseBasis: pause_basis, interimBasis: interim_basis, active: true,
}));
const data: DeadlineData = { rules: all, table: shipped, settings: halfDaysCounted };
const rule = (code: string) => all.find((each) => each.code === code) as DeadlineRuleRow;

const start = '2026-10-12';
const dated = { channel: 'dilekce', type: 'istek', registeredOn: start, externalDate: null } as const;

/** A request with a legal and a target clock, counted anew after every step, as keep.ts does it. */
function begin(legal: string): ClockSituation {
  const clock = (code: 'yasal' | 'hedef', of: string): ClockState => ({ code, rule: rule(of), start, dueDate: countClock(data, dated, rule(of), []).dueDate, metOn: null, extendedOn: null });
  return { open: true, registeredOn: start, clocks: [clock('yasal', legal), clock('hedef', 'hedef-oncelikli')], pauses: [], toldOn: null };
}

function counted(situation: ClockSituation): ClockSituation {
  return {
    ...situation,
    clocks: situation.clocks.map((clock) => {
      if (clock.rule === null || clock.metOn !== null) return clock;
      const of = clock.rule as DeadlineRuleRow;
      return { ...clock, dueDate: countClock(data, dated, of, situation.pauses, { extended_on: clock.extendedOn, extension: clock.extendedOn === null ? null : of.extension }).dueDate };
    }),
  };
}

const pauseWish = (on: string, days: number, stopsLegal = true) => ({ reason: 'Ücret', startedOn: on, wakesOn: addDays(on, days), stopsLegal });
function after(verdict: ClockVerdict): ClockSituation {
  if (!verdict.ok) throw new Error(verdict.message);
  return counted(verdict.next);
}
const due = ({ clocks }: ClockSituation, code: string) => clocks.find((clock) => clock.code === code)?.dueDate;

describe('pause', () => {
  test('the fee notice stops both clocks; any other reason only the target', () => {
    const plain = begin('bilgi-edinme');
    expect([due(plain, 'yasal'), due(plain, 'hedef')]).toEqual(['2026-11-03', '2026-10-19']);
    const fee = after(rules.pause(plain, pauseWish('2026-10-14', 14), '2026-10-14'));
    expect([due(fee, 'yasal'), due(fee, 'hedef')]).toEqual(['2026-11-17', '2026-11-02']);
    const weather = after(rules.pause(plain, pauseWish('2026-10-14', 14, false), '2026-10-14'));
    expect([due(weather, 'yasal'), due(weather, 'hedef')]).toEqual(['2026-11-03', '2026-11-02']);
  });

  test('a rule that names no basis is not stopped by any reason', () => {
    expect(due(after(rules.pause(begin('dilekce'), pauseWish('2026-10-14', 14), '2026-10-14')), 'yasal')).toBe(due(begin('dilekce'), 'yasal'));
  });

  test('woken early, the days that were left run again', () => {
    const paused = after(rules.pause(begin('bilgi-edinme'), pauseWish('2026-10-14', 30), '2026-10-14'));
    const woken = after(rules.wake(paused, { on: '2026-10-16' }, '2026-10-16'));
    expect(due(woken, 'yasal')).toBe('2026-11-05');
    expect(due(after(rules.wake(paused, { on: '2026-10-14' }, '2026-10-16')), 'yasal')).toBe('2026-11-03');
  });

  test.each<[string, () => ClockVerdict, string | null]>([
    ['twice', () => rules.pause(after(rules.pause(begin('dilekce'), pauseWish('2026-10-14', 14), '2026-10-14')), pauseWish('2026-10-15', 10), '2026-10-15'), null],
    ['within an earlier one', () => rules.pause(after(rules.pause(begin('dilekce'), pauseWish('2026-10-14', 3), '2026-10-14')), pauseWish('2026-10-15', 20), '2026-10-20'), 'on'],
    ['until today', () => rules.pause(begin('dilekce'), pauseWish('2026-10-14', 6), '2026-10-20'), 'wakesOn'],
    ['from tomorrow', () => rules.pause(begin('dilekce'), pauseWish('2026-10-14', 6), '2026-10-13'), 'on'],
    ['before the registration', () => rules.pause(begin('dilekce'), pauseWish('2026-10-11', 60), '2026-10-13'), 'on'],
    ['a closed one', () => rules.pause({ ...begin('dilekce'), open: false }, pauseWish('2026-10-14', 6), '2026-10-14'), null],
    ['waking what is awake', () => rules.wake(begin('dilekce'), { on: '2026-10-14' }, '2026-10-14'), null],
    ['waking what woke by itself', () => rules.wake(after(rules.pause(begin('dilekce'), pauseWish('2026-10-14', 3), '2026-10-14')), { on: '2026-10-17' }, '2026-10-17'), null],
  ])('%s is refused', (_name, act, field) => expect(act()).toMatchObject({ ok: false, field }));
});

describe('extension', () => {
  test('once, within the first period, counted from the same start', () => {
    const extended = after(rules.extend(begin('bilgi-edinme'), { on: '2026-11-03' }, '2026-11-03'));
    expect(due(extended, 'yasal')).toBe('2026-11-24');
    expect(rules.extend(extended, { on: '2026-11-03' }, '2026-11-03')).toMatchObject({ ok: false, message: expect.stringContaining('daha önce uzatıldı') });
    expect(rules.extend(begin('bilgi-edinme'), { on: '2026-11-04' }, '2026-11-04')).toMatchObject({ ok: false, field: 'on' });
    expect(rules.extend(begin('dilekce'), { on: '2026-10-14' }, '2026-10-14')).toMatchObject({ ok: false, field: null });
  });
});

describe('interim answer', () => {
  test('meets the petition, names a day of its own, and the record stays open', () => {
    const told = after(rules.interim(begin('dilekce'), { on: '2026-10-20', promisedOn: '2026-12-01' }, '2026-10-20'));
    expect(told.open).toBe(true);
    expect(told.clocks.map(({ code, metOn, dueDate }) => [code, metOn, dueDate])).toEqual([['yasal', '2026-10-20', '2026-11-11'], ['hedef', null, '2026-10-19'], ['soz', null, '2026-12-01']]);
    expect(rules.shownClock(told.clocks)?.code).toBe('hedef');
    const again = after(rules.interim(told, { on: '2026-11-25', promisedOn: '2027-01-10' }, '2026-11-25'));
    expect(due(again, 'soz')).toBe('2027-01-10');
    expect(again.clocks.find(({ code }) => code === 'yasal')?.metOn).toBe('2026-10-20');
    expect(rules.interim(again, { on: '2026-11-24', promisedOn: '2027-01-10' }, '2026-11-25')).toMatchObject({ ok: false, field: 'on' });
    expect(rules.interim(told, { on: '2026-10-20', promisedOn: '2026-10-20' }, '2026-10-20')).toMatchObject({ ok: false, field: 'promisedOn' });
  });

  test('does not meet what no basis lets it meet', () => {
    const told = after(rules.interim(begin('bilgi-edinme'), { on: '2026-10-20', promisedOn: '2026-12-01' }, '2026-10-20'));
    expect(told.clocks.find(({ code }) => code === 'yasal')?.metOn).toBeNull();
    expect(rules.shownClock(told.clocks.filter(({ code }) => code !== 'hedef'))?.code).toBe('yasal');
  });
});

test('of two clocks that end on one day the legal one is shown', () => {
  const clock = (code: 'yasal' | 'hedef' | 'soz', dueDate: string, metOn: string | null = null) => ({ code, dueDate, metOn });
  expect(rules.shownClock([clock('hedef', '2026-10-19'), clock('yasal', '2026-10-19')])?.code).toBe('yasal');
  expect(rules.shownClock([clock('yasal', '2026-10-01', '2026-10-01'), clock('soz', '2026-12-01')])?.code).toBe('soz');
  expect(rules.shownClock([clock('yasal', '2026-10-01', '2026-10-01')])).toBeUndefined();
});

type Step = { readonly kind: 'pause' | 'wake' | 'extend' | 'interim' | 'snooze' | 'answer'; readonly wait: number; readonly back: number; readonly length: number; readonly legal: boolean };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('pause', 'wake', 'extend', 'interim', 'snooze', 'answer'),
  wait: fc.integer({ min: 0, max: 12 }),
  back: fc.integer({ min: 0, max: 6 }),
  length: fc.integer({ min: 0, max: 40 }),
  legal: fc.boolean(),
});

function go(situation: ClockSituation, { kind, back, length, legal }: Step, today: string): ClockVerdict {
  const on = addDays(today, -back);
  if (kind === 'pause') return rules.pause(situation, { reason: 'x', startedOn: on, wakesOn: addDays(on, length), stopsLegal: legal }, today);
  if (kind === 'wake') return rules.wake(situation, { on }, today);
  if (kind === 'extend') return rules.extend(situation, { on }, today);
  if (kind === 'interim') return rules.interim(situation, { on, promisedOn: addDays(today, length) }, today);
  if (kind === 'snooze') return rules.snooze(situation, { until: addDays(today, length) }, today);
  // The answer of a unit moves no clock.
  return { ok: true, next: situation };
}

test('no order of pause, wake, extension, interim answer and answer breaks the clocks', () => {
  fc.assert(
    fc.property(fc.constantFrom('mbs', 'dilekce', 'bilgi-edinme', 'cimer'), fc.array(step, { maxLength: 14 }), (legal, steps) => {
      let today = start;
      let situation = begin(legal);
      const first = begin(legal);
      for (const each of steps) {
        today = addDays(today, each.wait);
        const paused = rules.pauseOn(situation.pauses, today);
        const verdict = go(situation, each, today);
        if (each.kind === 'pause' && paused) expect(verdict.ok).toBe(false);
        if (each.kind === 'wake' && !paused) expect(verdict.ok).toBe(false);
        if (!verdict.ok) {
          expect(verdict.message).not.toBe('');
          continue;
        }
        const before = situation;
        situation = counted(verdict.next);
        for (const clock of situation.clocks) {
          expect(clock.dueDate >= clock.start).toBe(true);
          // Whatever stops or extends a clock, it never ends earlier than it would have by itself.
          const plain = first.clocks.find(({ code }) => code === clock.code);
          if (plain) expect(clock.dueDate >= plain.dueDate).toBe(true);
          // And what was met stays met.
          const earlier = before.clocks.find(({ code }) => code === clock.code);
          if (earlier?.metOn) expect(clock.metOn).toBe(earlier.metOn);
        }
        const spans = situation.pauses.map((pause) => [pause.startedOn, rules.endOf(pause)] as const).toSorted();
        for (const [at, [from]] of spans.entries()) expect(at === 0 || from >= (spans[at - 1]?.[1] ?? '')).toBe(true);
        const shown = rules.shownClock(situation.clocks);
        for (const clock of situation.clocks) if (clock.metOn === null) expect(shown !== undefined && shown.dueDate <= clock.dueDate).toBe(true);
        expect(rules.clockActionsOf(situation, today)).toContain(rules.pauseOn(situation.pauses, today) ? 'uyandir' : 'beklet');
      }
    }),
    { numRuns: 300 },
  );
});
