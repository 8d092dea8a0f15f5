import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../preload/contract/today.ts';
import { paletteLines, pathOf } from '../../../renderer/app/shell/palette-lines.ts';

const hits: readonly SearchHit[] = [
  { kind: 'birim', id: 4, title: 'Yazı İşleri Müdürlüğü', detail: '' },
  { kind: 'talep', id: 139, title: '2026/0139', detail: 'Sokak lambası' },
  { kind: 'mahalle', id: 3, title: 'Yeni Mahallesi', detail: 'Hasan Işık' },
];
const everything = (): boolean => true;

describe('paletteLines', () => {
  test('records in the order of their kinds, commands after them', () => {
    const lines = paletteLines('ye', hits, everything);
    expect(lines.slice(0, 3).map(({ title }) => title)).toEqual(['Yeni Mahallesi', 'Yazı İşleri Müdürlüğü', '2026/0139']);
    expect(lines.slice(3).every(({ type }) => type === 'command')).toBe(true);
    expect(lines.slice(3).map(({ title }) => title)).toContain('Yeni talep');
  });

  test('a number asks for requests first', () => {
    expect(paletteLines('139', hits, everything)[0]?.title).toBe('2026/0139');
  });

  test('commands that nobody answers here are left out', () => {
    const lines = paletteLines('', [], (name) => name === 'newRequest');
    expect(lines.map(({ key }) => key)).toEqual(['newRequest']);
  });

  test('a command is found without Turkish letters', () => {
    expect(paletteLines('bugun', [], everything).map(({ key }) => key)).toEqual(['goToday']);
  });

  test('every kind has its page', () => {
    expect(hits.map(pathOf)).toEqual(['/units/4', '/requests/139', '/neighbourhoods/3']);
  });
});
