import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as rules from '../../../main/features/requests/rules.ts';
import type { Line, Situation, Verdict } from '../../../main/features/requests/rules.ts';
import { outcomes, outcomesNeedingReason, type Outcome } from '../../../preload/contract/codes.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import { requestActions, type RequestAction } from '../../../preload/contract/requests.ts';

const today = '2026-11-22';
const registeredOn = '2026-11-02';
const start: Situation = {
  state: 'acik', registeredOn, unitId: null, unitSince: null, outcome: null, closedOn: null, firstClosedOn: null, reopenCount: 0, notifiedOn: null, cancelledOn: null, lines: [],
};
const line = (changes: Partial<Line> = {}): Line => ({
  id: 1, unitId: 1, state: 'bekliyor', sentOn: '2026-11-03', answeredOn: null, returnedOn: null, adequate: null, round: 0, ...changes,
});
const answered = (adequate: boolean | null, changes: Partial<Line> = {}) => line({ state: 'yanitlandi', answeredOn: '2026-11-10', adequate, ...changes });
const inUnit: Situation = { ...start, state: 'birimde', unitId: 1, unitSince: '2026-11-03', lines: [line()] };
const withAnswer = (adequate: boolean | null): Situation => ({ ...start, state: 'yanitlandi', unitId: 1, lines: [answered(adequate)] });
const closed: Situation = { ...start, state: 'kapali', outcome: 'yapildi', closedOn: '2026-11-20', firstClosedOn: '2026-11-20' };
const cancelled: Situation = { ...start, state: 'iptal', cancelledOn: '2026-11-20' };

describe('what can be done next', () => {
  const table: readonly (readonly [string, Situation, readonly RequestAction[]])[] = [
    ['just registered', start, ['duzelt', 'havale', 'sonuclandir', 'iptal']],
    ['with a proposed unit', { ...start, unitId: 3 }, ['duzelt', 'havale', 'birim_duzelt', 'sonuclandir', 'iptal']],
    ['in a unit', inUnit, ['duzelt', 'havale', 'birim_duzelt', 'iade', 'yanit', 'sonuclandir', 'iptal']],
    ['answered, not judged', withAnswer(null), ['duzelt', 'havale', 'yeterlilik', 'sonuclandir', 'iptal']],
    ['answered and adequate', withAnswer(true), ['duzelt', 'havale', 'sonuclandir', 'iptal']],
    ['one answered, one waiting', { ...inUnit, lines: [answered(null), line({ id: 2, unitId: 2 })] }, ['duzelt', 'havale', 'birim_duzelt', 'iade', 'yanit', 'yeterlilik', 'sonuclandir', 'iptal']],
    ['closed', closed, ['duzelt', 'bildir', 'yeniden_ac']],
    ['closed and told', { ...closed, notifiedOn: today }, ['duzelt', 'yeniden_ac']],
    ['cancelled', cancelled, []],
    ['reopened: old answers count no more', { ...withAnswer(null), state: 'acik', reopenCount: 1 }, ['duzelt', 'havale', 'birim_duzelt', 'sonuclandir', 'iptal']],
  ];
  test.each(table)('%s', (_name, situation, actions) => {
    expect(rules.actionsOf(situation)).toEqual(actions);
  });
});

describe('each step', () => {
  const close = (outcome: Outcome, changes: Partial<rules.CloseWish> = {}): rules.CloseWish => ({ outcome, hasReason: true, closedOn: today, doneOn: outcome === 'yapildi' || outcome === 'kismen' ? today : null, ...changes });
  const table: readonly (readonly [string, Verdict, string | Partial<Situation>])[] = [
    ['hand-off', rules.handOff(start, { unitId: 2, sentOn: today, dueOn: null }, today), { state: 'birimde', unitId: 2, unitSince: today }],
    ['a second unit at once', rules.handOff(inUnit, { unitId: 2, sentOn: today, dueOn: null }, today), { state: 'birimde', unitId: 2, unitSince: '2026-11-03' }],
    ['the same unit twice', rules.handOff(inUnit, { unitId: 1, sentOn: today, dueOn: null }, today), 'unitId'],
    ['hand-off tomorrow', rules.handOff(start, { unitId: 2, sentOn: '2026-11-23', dueOn: null }, today), 'sentOn'],
    ['hand-off before registration', rules.handOff(start, { unitId: 2, sentOn: '2026-11-01', dueOn: null }, today), 'sentOn'],
    ['a due day before the hand-off', rules.handOff(start, { unitId: 2, sentOn: today, dueOn: '2026-11-21' }, today), 'dueOn'],
    ['hand-off of a closed request', rules.handOff(closed, { unitId: 2, sentOn: today, dueOn: null }, today), 'Sonuçlandı'],
    ['answer', rules.answer(inUnit, { handOffId: 1, on: today }, today), { state: 'yanitlandi', unitSince: null }],
    ['answer before the hand-off', rules.answer(inUnit, { handOffId: 1, on: '2026-11-02' }, today), 'on'],
    ['answer to an answered one', rules.answer(withAnswer(null), { handOffId: 1, on: today }, today), 'artık cevap beklemiyor'],
    ['first of two answers', rules.answer({ ...inUnit, lines: [line(), line({ id: 2, unitId: 2 })] }, { handOffId: 1, on: today }, today), { state: 'birimde', unitId: 2 }],
    ['return of the only one', rules.returnHandOff(inUnit, { handOffId: 1, on: today }, today), { state: 'acik', unitId: null, unitSince: null }],
    ['return beside an adequate answer', rules.returnHandOff({ ...inUnit, lines: [answered(true), line({ id: 2, unitId: 2 })] }, { handOffId: 2, on: today }, today), { state: 'yanitlandi', unitId: 1 }],
    ['return beside a refused answer', rules.returnHandOff({ ...inUnit, lines: [answered(false), line({ id: 2 })] }, { handOffId: 2, on: today }, today), { state: 'acik', unitId: null }],
    ['adequate: no', rules.judgeAnswer(withAnswer(null), { handOffId: 1, adequate: false, on: today }, today), { state: 'birimde', unitId: 1, unitSince: today }],
    ['adequate: yes', rules.judgeAnswer(withAnswer(null), { handOffId: 1, adequate: true, on: today }, today), { state: 'yanitlandi' }],
    ['judged before the answer', rules.judgeAnswer(withAnswer(null), { handOffId: 1, adequate: true, on: '2026-11-09' }, today), 'on'],
    ['judged without an answer', rules.judgeAnswer(inUnit, { handOffId: 1, adequate: true, on: today }, today), 'henüz cevap gelmedi'],
    ['closed by the office itself', rules.close(start, close('yapildi'), today), { state: 'kapali', outcome: 'yapildi', firstClosedOn: today }],
    ['closed with an unjudged answer', rules.close(withAnswer(null), close('yapildi'), today), 'tam karşılıyor mu'],
    ['closed as not done with an unjudged answer', rules.close(withAnswer(null), close('yapilamadi'), today), 'tam karşılıyor mu'],
    ['withdrawn by the applicant whatever the answer', rules.close(withAnswer(null), close('geri_cekildi'), today), { state: 'kapali', outcome: 'geri_cekildi' }],
    ['closed with a judged answer', rules.close(withAnswer(true), close('kismen'), today), { outcome: 'kismen' }],
    ['the last answer decides', rules.close({ ...withAnswer(true), lines: [answered(true), answered(null, { id: 2, answeredOn: '2026-11-12' })] }, close('yapildi'), today), 'tam karşılıyor mu'],
    ['done without a day', rules.close(start, close('yapildi', { doneOn: null }), today), 'doneOn'],
    ['done after it was closed', rules.close(start, close('yapildi', { closedOn: '2026-11-20', doneOn: '2026-11-21' }), today), 'doneOn'],
    ['not done without a reason', rules.close(start, close('yapilamadi', { hasReason: false }), today), 'reasonId'],
    ['closed tomorrow', rules.close(start, close('yapildi', { closedOn: '2026-11-23' }), today), 'closedOn'],
    ['closed before its answer', rules.close(withAnswer(true), close('yapildi', { closedOn: '2026-11-09', doneOn: '2026-11-09' }), today), 'closedOn'],
    ['closed before it was sent', rules.close(inUnit, close('yapildi', { closedOn: '2026-11-02', doneOn: '2026-11-02' }), today), 'closedOn'],
    ['closed twice', rules.close(closed, close('yapildi'), today), 'Sonuçlandı'],
    ['told', rules.notify(closed, { on: today }, today), { notifiedOn: today }],
    ['told before the end', rules.notify(closed, { on: '2026-11-19' }, today), 'on'],
    ['told while open', rules.notify(start, { on: today }, today), 'Kayıt alındı'],
    ['told twice', rules.notify({ ...closed, notifiedOn: today }, { on: today }, today), 'daha önce bildirildi'],
    ['reopened', rules.reopen({ ...closed, notifiedOn: today }, { on: today }, today), { state: 'acik', outcome: null, closedOn: null, notifiedOn: null, firstClosedOn: '2026-11-20', reopenCount: 1 }],
    ['reopened before the end', rules.reopen(closed, { on: '2026-11-19' }, today), 'on'],
    ['cancelled', rules.cancel(inUnit, { on: today }, today), { state: 'iptal', cancelledOn: today, unitSince: null }],
    ['a closed one cancelled', rules.cancel(closed, { on: today }, today), 'Önce kaydı yeniden açın'],
    ['cancelled twice', rules.cancel(cancelled, { on: today }, today), 'İptal'],
    ['unit corrected', rules.correctUnit(inUnit, { unitId: 2, on: today }, today), { state: 'birimde', unitId: 2, unitSince: today }],
    ['proposal corrected', rules.correctUnit({ ...start, unitId: 1 }, { unitId: 2, on: today }, today), { state: 'acik', unitId: 2, lines: [] }],
    ['corrected to the same', rules.correctUnit(inUnit, { unitId: 1, on: today }, today), 'unitId'],
  ];
  test.each(table)('%s', (_name, verdict, expected) => {
    if (typeof expected === 'object') expect(verdict).toMatchObject({ ok: true, next: expected });
    else if (!verdict.ok && verdict.field !== null) expect(verdict.field).toBe(expected);
    else expect(verdict).toMatchObject({ ok: false, message: expect.stringContaining(expected) });
  });

  test('what waits is withdrawn by closing and cancelling, on a day not before it was sent', () => {
    for (const verdict of [rules.close(inUnit, close('geri_cekildi'), today), rules.cancel(inUnit, { on: registeredOn }, today)]) {
      expect(verdict.ok && verdict.next.lines[0]).toMatchObject({ state: 'geri_alindi' });
      expect(verdict.ok && (verdict.next.lines[0]?.returnedOn ?? '') >= '2026-11-03').toBe(true);
    }
  });
});

describe('any way through the rules', () => {
  const day = fc.oneof({ weight: 3, arbitrary: fc.constant(today) }, { weight: 1, arbitrary: fc.integer({ min: -25, max: 3 }).map((offset) => addDays(today, offset)) });
  const ids = fc.integer({ min: 1, max: 3 });
  const unitId = fc.integer({ min: 1, max: 3 });
  type Step = (situation: Situation) => Verdict;
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ unitId, sentOn: day, dueOn: fc.option(day) }).map((wish): Step => (s) => rules.handOff(s, wish, today)),
    fc.record({ unitId, on: day }).map((wish): Step => (s) => rules.correctUnit(s, wish, today)),
    fc.record({ handOffId: ids, on: day }).map((wish): Step => (s) => rules.returnHandOff(s, wish, today)),
    fc.record({ handOffId: ids, on: day }).map((wish): Step => (s) => rules.answer(s, wish, today)),
    fc.record({ handOffId: ids, on: day, adequate: fc.boolean() }).map((wish): Step => (s) => rules.judgeAnswer(s, wish, today)),
    fc.record({ outcome: fc.constantFrom(...outcomes), hasReason: fc.boolean(), closedOn: day, doneOn: fc.option(day) }).map((wish): Step => (s) => withReason(rules.close(s, wish, today), wish)),
    fc.record({ on: day }).map((wish): Step => (s) => rules.notify(s, wish, today)),
    fc.record({ on: day }).map((wish): Step => (s) => rules.reopen(s, wish, today)),
    // Final, so it comes seldom.
    fc.record({ on: fc.integer({ min: 0, max: 9 }) }).map(({ on }): Step => (s) => rules.cancel(s, { on: on === 0 ? today : '2026-12-01' }, today)),
  );

  const negative: readonly Outcome[] = outcomesNeedingReason;
  function withReason(verdict: Verdict, { outcome, hasReason, doneOn }: { outcome: Outcome; hasReason: boolean; doneOn: string | null }): Verdict {
    if (verdict.ok && negative.includes(outcome)) expect(hasReason).toBe(true);
    if (verdict.ok && (outcome === 'yapildi' || outcome === 'kismen')) expect(doneOn).not.toBeNull();
    return verdict;
  }

  /** As the database would number the new hand-offs. */
  const numbered = (situation: Situation): Situation => ({ ...situation, lines: situation.lines.map((each, at) => ({ ...each, id: each.id ?? at + 1 })) });

  function holds(before: Situation, after: Situation): void {
    expect(after.state === 'kapali').toBe(after.outcome !== null && after.closedOn !== null);
    expect(after.registeredOn).toBe(before.registeredOn);
    expect(after.reopenCount >= before.reopenCount).toBe(true);
    if (before.firstClosedOn !== null) expect(after.firstClosedOn).toBe(before.firstClosedOn);
    const waiting = after.lines.filter(({ state }) => state === 'bekliyor');
    expect(waiting.length > 0).toBe(after.state === 'birimde');
    expect(after.unitSince !== null).toBe(after.state === 'birimde');
    expect(new Set(waiting.map((each) => each.unitId)).size).toBe(waiting.length);
    expect(after.lines.length).toBeGreaterThanOrEqual(before.lines.length);
    for (const date of [after.closedOn, after.notifiedOn, after.cancelledOn, ...after.lines.flatMap((each) => [each.sentOn, each.answeredOn, each.returnedOn])]) {
      if (date !== null) expect(date >= registeredOn && date <= today).toBe(true);
    }
    for (const each of after.lines) expect((each.answeredOn ?? each.sentOn) >= each.sentOn && (each.returnedOn ?? each.sentOn) >= each.sentOn).toBe(true);
    expect(rules.actionsOf(after).every((action) => requestActions.includes(action))).toBe(true);
  }

  test('no way leads to a closed request without outcome, out of iptal, or to dates out of order', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 25, size: 'max' }), (steps) => {
        let situation = start;
        for (const step of steps) {
          const verdict = step(situation);
          if (!verdict.ok) {
            expect(verdict.message.length).toBeGreaterThan(10);
            continue;
          }
          accepted++;
          expect(situation.state).not.toBe('iptal');
          holds(situation, verdict.next);
          situation = numbered(verdict.next);
        }
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(2500);
  });

  test('an action that is not offered is refused', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 15, size: 'max' }), (steps) => {
        let situation = start;
        for (const step of steps) {
          const verdict = step(situation);
          if (verdict.ok) situation = numbered(verdict.next);
        }
        const offered = new Set(rules.actionsOf(situation));
        const tries: readonly (readonly [RequestAction, Verdict])[] = [
          ['havale', rules.handOff(situation, { unitId: 9, sentOn: today, dueOn: null }, today)],
          ['birim_duzelt', rules.correctUnit(situation, { unitId: 9, on: today }, today)],
          ['sonuclandir', rules.close(situation, { outcome: 'geri_cekildi', hasReason: true, closedOn: today, doneOn: null }, today)],
          ['bildir', rules.notify(situation, { on: today }, today)],
          ['yeniden_ac', rules.reopen(situation, { on: today }, today)],
          ['iptal', rules.cancel(situation, { on: today }, today)],
        ];
        for (const [action, verdict] of tries) expect([action, verdict.ok]).toEqual([action, offered.has(action)]);
        const perLine = situation.lines.map(({ id }) => id ?? 0);
        expect(perLine.some((id) => rules.answer(situation, { handOffId: id, on: today }, today).ok)).toBe(offered.has('yanit'));
        expect(perLine.some((id) => rules.returnHandOff(situation, { handOffId: id, on: today }, today).ok)).toBe(offered.has('iade'));
        expect(perLine.some((id) => rules.judgeAnswer(situation, { handOffId: id, adequate: true, on: today }, today).ok)).toBe(offered.has('yeterlilik'));
      }),
      { numRuns: 800 },
    );
  });
});
