import { describe, expect, test } from 'vitest';
import { matchPickable } from '../../../renderer/shared/form/matching.ts';

const options = [
  { id: 1, label: 'Gülpınar Mahallesi', detail: 'Işık Yeniay' },
  { id: 2, label: 'Yeni Mahallesi', detail: 'Hasan Işık' },
  { id: 3, label: 'Çandır Mahallesi' },
  { id: 4, label: 'İnönü Mahallesi' },
];
const found = (typed: string): number[] => matchPickable(options, typed).map(({ id }) => id);

describe('matchPickable', () => {
  test.each([
    ['', [1, 2, 3, 4]],
    ['yen', [2, 1]], // the label that begins so comes first
    ['ye mah', [2, 1]],
    ['isik', [1, 2]],
    ['IŞIK', [1, 2]],
    ['candir', [3]],
    ['inonu', [4]],
    ['İNÖNÜ', [4]],
    ['ndır', []], // inside a word is no match
    ['zzz', []],
  ])('%s', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test('the list itself stays as it was', () => {
    const before = [...options];
    matchPickable(options, 'yen');
    expect(options).toEqual(before);
  });
});
