import { describe, expect, test } from 'vitest';
import type { PurchaseStage } from '../../../preload/contract/purchase-shapes.ts';
import { nextStep, otherSteps, stepOfForm, stepsOfStage } from '../../../renderer/features/purchases/record/steps.ts';
import { stepWords } from '../../../renderer/features/purchases/record/stepWords.ts';

const stage = (id: number, part: Partial<PurchaseStage>): PurchaseStage => ({
  id, code: `a${id}`, name: `Aşama ${id}`, effect: 'isaret', waitsOn: '', days: null, status: 'bekliyor', closedOn: null, doneBy: '', documentNo: '', note: '', skipReason: '', canComplete: false, canSkip: false, canReopen: false, ...part,
});

describe('the next step', () => {
  test('is the action that the rules name', () => {
    expect(nextStep({ actions: ['duzelt', 'teslim'], nextAction: 'teslim', stages: [] })).toEqual({ kind: 'action', action: 'teslim' });
  });

  test('else the mark of the stage that it stands at, in words', () => {
    const stages = [stage(1, { status: 'bitti' }), stage(2, { status: 'suruyor', canComplete: true, name: 'Onay' }), stage(3, { status: 'sirada', canComplete: true })];
    const step = nextStep({ actions: ['duzelt'], nextAction: null, stages });
    expect(step).toEqual({ kind: 'complete', stageId: 2 });
    expect(step && stepWords(step, { stages })).toBe('Onay: tamamlandı olarak işaretle');
  });

  test('an ended one can only go on, a concluded one has none', () => {
    expect(nextStep({ actions: ['devam'], nextAction: null, stages: [] })).toEqual({ kind: 'action', action: 'devam' });
    expect(nextStep({ actions: [], nextAction: null, stages: [] })).toBeNull();
  });
});

describe('the other steps', () => {
  test('hold every action but the next one, marks and the skip of the current stage before what mends and ends', () => {
    const stages = [stage(1, { status: 'suruyor', effect: 'teslim', canSkip: true }), stage(2, { status: 'sirada', canComplete: true })];
    expect(otherSteps({ actions: ['duzelt', 'teslim', 'kabul', 'bitir'], nextAction: 'teslim', stages })).toEqual([
      { kind: 'action', action: 'kabul' },
      { kind: 'complete', stageId: 2 },
      { kind: 'skip', stageId: 1 },
      { kind: 'action', action: 'duzelt' },
      { kind: 'action', action: 'bitir' },
    ]);
  });

  test('a stage offers what can be done with it', () => {
    expect(stepsOfStage(stage(4, { canComplete: true, canReopen: true })).map(({ kind }) => kind)).toEqual(['complete', 'reopen']);
  });
});

describe('a half-written form', () => {
  test('goes on where the rules still allow it', () => {
    const rules = { actions: ['teslim'] as const, nextAction: null, stages: [stage(1, { status: 'suruyor', canComplete: true })] };
    expect(stepOfForm('purchases.deliver', rules)).toEqual({ kind: 'action', action: 'teslim' });
    expect(stepOfForm('purchases.order', rules)).toBeNull();
    expect(stepOfForm('purchases.completeStage', rules)).toEqual({ kind: 'complete', stageId: 1 });
    expect(stepOfForm(null, rules)).toBeNull();
  });
});
