import { describe, expect, test } from 'vitest';
import { outcomes, outcomesNeedingReason } from '../../preload/contract/codes.ts';
import { commands } from '../../preload/contract/commands.ts';
import type { HandOff, RequestDetail, RequesterSuggestion } from '../../preload/contract/requests.ts';
import { fieldText } from '../../preload/contract/text.ts';
import { asksFor } from '../../renderer/features/requests/actions/closing.ts';
import { firstMessage } from '../../renderer/features/requests/form/messages.ts';
import { isOldDateQuestion } from '../../renderer/features/requests/form/oldDate.ts';
import { firstUsable, newPerson, toRequester } from '../../renderer/features/requests/form/requester.ts';
import { stepLabel, stepsOf, unjudgedHandOffs, waitingHandOffs } from '../../renderer/features/requests/nextStep.ts';
import { actionCommands, commandOf } from '../../renderer/features/requests/record/actionCommands.ts';

type StepInput = Pick<RequestDetail, 'actions' | 'state' | 'notifiedOn'>;
const record = (state: StepInput['state'], actions: StepInput['actions'], notifiedOn: string | null = null): StepInput => ({ state, actions, notifiedOn });

describe('the one next step', () => {
  test.each([
    ['a new record goes to a unit', record('acik', ['duzelt', 'havale', 'sonuclandir', 'iptal']), 'havale'],
    ['a record in a unit waits for its answer', record('birimde', ['duzelt', 'havale', 'iade', 'yanit', 'iptal']), 'yanit'],
    ['an answer waits for the question', record('yanitlandi', ['duzelt', 'havale', 'yeterlilik', 'iptal']), 'yeterlilik'],
    ['a sufficient answer leads to the outcome', record('yanitlandi', ['duzelt', 'havale', 'sonuclandir', 'iptal']), 'sonuclandir'],
    ['a closed record is told', record('kapali', ['bildir', 'yeniden_ac']), 'bildir'],
    ['a told record waits for nothing', record('kapali', ['bildir', 'yeniden_ac'], '2026-11-20'), null],
    ['a cancelled record has no step', record('iptal', []), null],
  ] as const)('%s', (_, input, expected) => {
    const { primary, others } = stepsOf(input);
    expect(primary).toBe(expected);
    expect(others).not.toContain(expected);
    expect([...others, ...(primary ? [primary] : [])].sort()).toEqual([...input.actions].sort());
  });

  test('an illegal step is never offered', () => {
    expect(stepsOf(record('acik', ['duzelt'])).primary).toBeNull();
  });

  test('who is told stands on the button', () => {
    expect(stepLabel('bildir', 'muhtar')).toBe('Muhtara bildirildi');
    expect(stepLabel('bildir', 'kisi')).toBe('Kişiye bildirildi');
    expect(stepLabel('bildir', 'stk')).toBe('STK’ya bildirildi');
  });

  test('answers belong to waiting hand-offs, the question to unjudged answers', () => {
    const handOffs = [
      { id: 1, state: 'iade', adequate: null },
      { id: 2, state: 'bekliyor', adequate: null },
      { id: 3, state: 'yanitlandi', adequate: false },
      { id: 4, state: 'yanitlandi', adequate: null },
    ] as unknown as HandOff[];
    expect(waitingHandOffs(handOffs).map(({ id }) => id)).toEqual([2]);
    expect(unjudgedHandOffs(handOffs).map(({ id }) => id)).toEqual([4]);
  });
});

describe('closing', () => {
  test('a reason is asked wherever the contract demands one', () => {
    for (const outcome of outcomesNeedingReason) expect(asksFor(outcome).reason).toBe(true);
    expect(asksFor('yapildi').reason).toBe(false);
    expect(asksFor(null)).toEqual({ reason: false, doneOn: false, planYear: false, forwardedTo: false, duplicateOf: false });
  });

  test('each outcome asks for its own fields only', () => {
    const asked = (field: 'planYear' | 'forwardedTo' | 'duplicateOf' | 'doneOn') => outcomes.filter((outcome) => asksFor(outcome)[field]);
    expect(asked('planYear')).toEqual(['programa_alindi']);
    expect(asked('forwardedTo')).toEqual(['gorev_disi']);
    expect(asked('duplicateOf')).toEqual(['mukerrer']);
    expect(asked('doneOn')).toEqual(['yapildi', 'kismen']);
  });
});

describe('who asks', () => {
  const muhtar: RequesterSuggestion = { ...newPerson('Hasan Işık'), kind: 'muhtar', seatId: 4, personId: 9, neighbourhoodId: 2, label: 'Yeni Mh. — Hasan Işık' };

  test('is sent by seat, by NGO or by name', () => {
    expect(toRequester(muhtar)).toEqual({ kind: 'muhtar', seatId: 4 });
    expect(toRequester({ ...newPerson('Çevre Derneği'), kind: 'stk', ngoId: 3 })).toEqual({ kind: 'stk', ngoId: 3, neighbourhoodId: null });
    expect(toRequester(newPerson('Ali Veli'))).toEqual({ kind: 'kisi', personId: null, name: 'Ali Veli', phone: '', neighbourhoodId: null });
  });

  test('Enter never takes an expired muhtar', () => {
    const old = { ...muhtar, expired: true, seatId: 1 };
    expect(firstUsable([old, muhtar])).toBe(muhtar);
    expect(firstUsable([old])).toBeNull();
  });
});

describe('refusals', () => {
  test('the old-date question is told from other sentences', () => {
    expect(isOldDateQuestion(fieldText.oldDate(10))).toBe(true);
    expect(isOldDateQuestion(fieldText.oldDate(3))).toBe(true);
    expect(isOldDateQuestion(fieldText.futureDate)).toBe(false);
    expect(isOldDateQuestion(undefined)).toBe(false);
  });

  test('the first sentence is found however deep it lies', () => {
    expect(firstMessage({ seatId: { message: 'Listeden seçin.', ref: { message: 'not this' } } })).toBe('Listeden seçin.');
    expect(firstMessage({ ref: { message: 'not this' } })).toBeUndefined();
    expect(firstMessage(null)).toBeUndefined();
  });
});

describe('actions that are commands', () => {
  test('each has its single key in the registry', () => {
    expect(Object.entries(actionCommands).map(([action, name]) => [action, commands[name].key])).toEqual([
      ['havale', 'H'],
      ['yanit', 'C'],
      ['yeterlilik', 'Y'],
      ['sonuclandir', 'K'],
      ['bildir', 'B'],
      ['duzelt', 'D'],
    ]);
  });

  test('what is rare has none', () => {
    expect(commandOf('iptal')).toBeNull();
    expect(commandOf('havale')).toBe('handOff');
  });
});
