import { describe, expect, test } from 'vitest';
import { dueDayWords, dueWords } from '../../../renderer/shared/chips/due.ts';

const today = '2026-11-22';

describe('dueWords', () => {
  test.each([
    [null, true, 'plain', 'Süre yok'],
    ['2026-11-10', true, 'late', '12 gün gecikti'],
    ['2026-11-21', true, 'late', '1 gün gecikti'],
    ['2026-11-22', true, 'near', 'Bugün doluyor'],
    ['2026-11-23', true, 'near', 'Yarın doluyor'],
    ['2026-11-25', true, 'near', '3 gün kaldı'],
    ['2026-11-26', true, 'plain', '4 gün kaldı'],
    ['2026-11-10', false, 'plain', 'Son gün 10.11.2026'],
  ] as const)('%s, open %s → %s, %s', (due, open, tone, text) => {
    const words = dueWords(due, today, open);
    expect([words.tone, words.text]).toEqual([tone, text]);
  });

  test('only a legal day turns red', () => {
    expect(dueWords('2026-11-20', today, true, 'target')).toMatchObject({ tone: 'near', text: 'Hedef 2 gün geçti' });
    expect(dueWords('2026-11-20', today, true, 'internal').tone).toBe('near');
    expect(dueWords('2026-11-22', today, true, 'target').text).toBe('Bugün doluyor');
  });

  test('every tone has a symbol', () => {
    for (const due of [null, '2026-11-01', '2026-11-22', '2026-12-22']) expect(dueWords(due, today, true).symbol).not.toBe('');
  });
});

describe('dueDayWords', () => {
  test.each([
    ['2026-12-07', true, 'legal', 'plain', '', '07.12.2026 · 15 gün'],
    ['2026-11-25', true, 'legal', 'near', '◆', '25.11.2026 · 3 gün'],
    ['2026-11-23', true, 'legal', 'near', '◆', '23.11.2026 · yarın'],
    ['2026-11-22', true, 'target', 'near', '◆', '22.11.2026 · bugün'],
    ['2026-11-10', true, 'legal', 'late', '▲', '10.11.2026 · 12 gün geç'],
    ['2026-11-10', true, 'target', 'near', '△', '10.11.2026 · 12 gün geç'],
    ['2026-11-10', false, 'legal', 'plain', '', '10.11.2026'],
  ] as const)('%s, open %s, %s', (due, open, kind, tone, symbol, text) => {
    expect(dueDayWords(due, today, open, kind)).toEqual({ tone, symbol, text });
  });
});
