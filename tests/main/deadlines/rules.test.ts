import { describe, expect, test } from 'vitest';
import { deadlineRuleSeeds } from '../../../db/seeds/deadline-rules.ts';
import { channelCodes, requestTypes, type ChannelCode, type RequestType } from '../../../preload/contract/codes.ts';
import { computeDueDate } from '../../../main/features/deadlines/deadline.ts';
import { prepareTable } from '../../../main/features/deadlines/calendar.ts';
import { recalculateDeadlines } from '../../../main/features/deadlines/recalculate.ts';
import { ruleFor, rulesFor } from '../../../main/features/deadlines/rules.ts';
import { daysLeft, deadlineState, workdaysLeft } from '../../../main/features/deadlines/state.ts';
import { holidayTableSeed } from '../../../db/seeds/holidays.ts';
import { halfDaysCounted, period, shipped } from './table.ts';

describe('which rule', () => {
  test.each<[ChannelCode, RequestType, string]>([
    ['mbs', 'sikayet', 'mbs'],
    ['mbs', 'bilgiedinme', 'bilgi-edinme'],
    ['dilekce', 'istek', 'dilekce'],
    ['dilekce', 'bilgiedinme', 'bilgi-edinme'],
    ['cimer', 'ihbar', 'cimer'],
    ['cimer', 'bilgiedinme', 'bilgi-edinme'],
    ['telefon', 'oneri', 'hizmet-standardi'],
    ['halkgunu', 'gorus', 'hizmet-standardi'],
  ])('%s + %s: %s', (channel, type, code) => expect(rulesFor(channel, type, deadlineRuleSeeds)[0]?.code).toBe(code));

  test('every channel and type has exactly one shipped rule, never an internal one', () => {
    for (const channel of channelCodes) {
      for (const type of requestTypes) {
        const fitting = rulesFor(channel, type, deadlineRuleSeeds);
        expect([channel, type, fitting.length]).toEqual([channel, type, 1]);
        expect(fitting[0]?.kind).not.toBe('internal');
      }
    }
  });

  test('the closer rule wins, an inactive one never', () => {
    const base = { kind: 'legal', period: 10, channels: [], types: [] } as const;
    const rules = [
      { ...base, code: 'genel', active: true },
      { ...base, code: 'telefon', channels: ['telefon'], active: true },
      { ...base, code: 'ihbar', types: ['ihbar'], active: true },
      { ...base, code: 'kapali', channels: ['telefon'], types: ['ihbar'], active: false },
      { ...base, code: 'soz', kind: 'target', channels: ['telefon'], period: 3, active: true },
    ] as const;
    expect(rulesFor('telefon', 'ihbar', rules).map(({ code }) => code)).toEqual(['ihbar', 'telefon', 'soz', 'genel']);
    expect(ruleFor('bizzat', 'istek', rules, 'legal')?.code).toBe('genel');
    expect(ruleFor('bizzat', 'istek', rules, 'target')).toBeUndefined();
    expect(ruleFor('telefon', 'ihbar', rules, 'target')?.code).toBe('soz');
    expect(ruleFor('bizzat', 'istek', [], 'legal')).toBeUndefined();
  });

  test('a priority has its own target beside the law', () => {
    const codes = (priority: 'normal' | 'oncelikli' | 'acele') => (['legal', 'target'] as const).map((kind) => ruleFor('mbs', 'istek', deadlineRuleSeeds, kind, priority)?.code);
    expect(codes('normal')).toEqual(['mbs', undefined]);
    expect(codes('oncelikli')).toEqual(['mbs', 'hedef-oncelikli']);
    expect(codes('acele')).toEqual(['mbs', 'hedef-acele']);
    expect(ruleFor('telefon', 'istek', deadlineRuleSeeds, 'target', 'acele')?.code).toBe('hedef-acele');
  });

  test('each shipped rule carries its basis, its source and its mark', () => {
    expect(new Set(deadlineRuleSeeds.map(({ code }) => code)).size).toBe(deadlineRuleSeeds.length);
    for (const rule of deadlineRuleSeeds) {
      expect(rule.legal_basis.length).toBeGreaterThan(40);
      expect(rule.source).not.toBe('');
      expect(['C', '2', 'U']).toContain(rule.evidence);
    }
    expect(deadlineRuleSeeds.map(({ code, period: length, unit, extension, kind }) => [code, length, unit, extension, kind])).toEqual([
      ['mbs', 15, 'gun', null, 'legal'],
      ['dilekce', 30, 'gun', null, 'legal'],
      ['bilgi-edinme', 15, 'isgunu', 30, 'legal'],
      ['cimer', 30, 'gun', null, 'legal'],
      ['hizmet-standardi', 15, 'gun', null, 'target'],
      ['ic-belge', 5, 'isgunu', null, 'internal'],
      ['ic-gorus', 15, 'isgunu', null, 'internal'],
      ['hedef-oncelikli', 7, 'gun', null, 'target'],
      ['hedef-acele', 3, 'gun', null, 'target'],
    ]);
  });
});

describe('how long is left', () => {
  test.each([
    ['2026-11-21', 'overdue', -1], ['2026-11-22', 'today', 0], ['2026-11-23', 'soon', 1], ['2026-11-25', 'soon', 3], ['2026-11-26', 'ok', 4],
  ] as const)('due %s is %s', (due, state, left) => {
    expect(deadlineState(due, '2026-11-22')).toBe(state);
    expect(daysLeft(due, '2026-11-22')).toBe(left);
  });

  test('in working days', () => {
    const left = (due: string, today: string) => workdaysLeft(due, today, shipped, halfDaysCounted);
    expect([left('2026-11-03', '2026-10-28'), left('2026-10-28', '2026-11-03'), left('2026-11-22', '2026-11-22')]).toEqual([3, -3, 0]);
  });
});

describe('a changed table', () => {
  const rule = period(15, 'isgunu');
  const due = computeDueDate('2026-10-12', rule, shipped, halfDaysCounted);
  const open = [
    { id: 1, start: '2026-10-12', rule, dueDate: due, extendedOn: null },
    { id: 2, start: '2026-11-09', rule, dueDate: computeDueDate('2026-11-09', rule, shipped, halfDaysCounted), extendedOn: null },
    { id: 3, start: '2026-10-12', rule: period(30, 'isgunu'), dueDate: '2026-11-24', extendedOn: '2026-10-20' },
  ];
  const changed = prepareTable({ ...holidayTableSeed, version: 'v2', days: [...holidayTableSeed.days, { date: '2026-10-30', name: 'Yas günü', kind: 'full' }] });

  test('only what moved is listed, with the new version and the extension kept', () => {
    const moved = recalculateDeadlines(open, changed, halfDaysCounted);
    expect(moved.map(({ id, before, result }) => [id, before, result.dueDate, result.tableVersion, result.extendedOn])).toEqual([
      [1, '2026-11-03', '2026-11-04', 'v2', null],
      [3, '2026-11-24', '2026-11-25', 'v2', '2026-10-20'],
    ]);
  });

  test('the same table moves nothing', () => expect(recalculateDeadlines(open, shipped, halfDaysCounted)).toEqual([]));

  test('twenty thousand open records are counted again within a second', () => {
    const many = Array.from({ length: 20_000 }, (_, id) => ({ id, start: '2026-10-12', rule, dueDate: due, extendedOn: null }));
    const began = performance.now();
    expect(recalculateDeadlines(many, changed, halfDaysCounted)).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
