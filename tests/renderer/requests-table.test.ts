import { describe, expect, test } from 'vitest';
import { compareBy, type Column } from '../../renderer/shared/table/column.ts';
import { copyText } from '../../renderer/shared/table/copy.ts';
import { moveTo, pagesFor } from '../../renderer/shared/table/navigation.ts';
import { completeOrder, forgetArrangement, keepArrangement, moveColumn, placeColumn, readArrangement } from '../../renderer/shared/table/remembered.ts';

describe('keyboard in a list', () => {
  const at = (active: number, total = 1000) => ({ active, total, pageRows: 28 });
  test.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 999, 999],
    ['PageDown', 5, 32],
    ['PageUp', 5, 0],
    ['Home', 500, 0],
    ['End', 500, 999],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(moveTo(key, at(from))).toBe(to);
  });

  test('other keys and an empty list do not move', () => {
    expect(moveTo('h', at(5))).toBeNull();
    expect(moveTo('ArrowDown', at(0, 0))).toBeNull();
  });

  test('pages that cover the rows on screen', () => {
    expect(pagesFor(0, 27, 100)).toEqual([0]);
    expect(pagesFor(95, 130, 100)).toEqual([0, 1]);
    expect(pagesFor(99_980, 99_999, 100)).toEqual([999]);
    expect(pagesFor(-3, 0, 100)).toEqual([0]);
  });
});

function memoryStorage(first: Record<string, string> = {}) {
  const kept = new Map(Object.entries(first));
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}

describe('columns remember', () => {
  test('what was kept comes back, and only for that list', () => {
    const storage = memoryStorage();
    const mine = { widths: { number: 120 }, order: ['unit', 'number'], hidden: ['type'] };
    keepArrangement(storage, 'talepler', mine);
    expect(readArrangement(storage, 'talepler')).toEqual(mine);
    expect(readArrangement(storage, 'kisiler')).toBeNull();
    forgetArrangement(storage, 'talepler');
    expect(readArrangement(storage, 'talepler')).toBeNull();
  });

  test.each(['', '{', '[]', '{"widths":{"a":"x"},"order":[],"hidden":[]}', '{"widths":{"a":99999},"order":[],"hidden":[]}'])('damaged text %j counts as none', (text) => {
    expect(readArrangement(memoryStorage({ 'defter.sutunlar.talepler': text }), 'talepler')).toBeNull();
  });

  test('a store that refuses costs the arrangement, never the work', () => {
    const full = {
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => keepArrangement(full, 'talepler', { widths: {}, order: [], hidden: [] })).not.toThrow();
  });

  test('a column of a newer version takes its declared place, one that is gone disappears', () => {
    expect(completeOrder(['c', 'gone', 'a'], ['a', 'b', 'c'])).toEqual(['c', 'b', 'a']);
    expect(completeOrder([], ['a', 'b'])).toEqual(['a', 'b']);
  });

  test('moving skips hidden columns and stops at the ends', () => {
    const order = ['a', 'hidden', 'b', 'c'];
    expect(moveColumn(order, ['a', 'b', 'c'], 'a', 1)).toEqual(['hidden', 'b', 'a', 'c']);
    expect(moveColumn(order, ['a', 'b', 'c'], 'a', -1)).toEqual(order);
    expect(placeColumn(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(placeColumn(['a', 'b', 'c'], 'a', 'unknown')).toEqual(['a', 'b', 'c']);
  });
});

describe('rows of a list', () => {
  interface Row {
    readonly name: string;
    readonly count: number;
  }
  const name: Column<Row> = { id: 'name', header: 'Ad', width: 100, text: (row) => row.name };
  const count: Column<Row> = { id: 'count', header: 'Sayı', width: 60, text: (row) => String(row.count), number: (row) => row.count, numberUnit: 'gün', compare: (a, b) => a.count - b.count };
  const rows = ['Zeynep', 'İbrahim', 'Ilgın', 'Çınar', 'Cemil'].map((text, at) => ({ name: text, count: 12 - at * 5 }));

  test('a small list sorts in Turkish order, or as its column says', () => {
    expect([...rows].sort(compareBy(name)).map((row) => row.name)).toEqual(['Cemil', 'Çınar', 'Ilgın', 'İbrahim', 'Zeynep']);
    expect([...rows].sort(compareBy(count)).map((row) => row.count)).toEqual([-8, -3, 2, 7, 12]);
  });

  test('copying gives heads and rows as tabs and as HTML, and text stays text', () => {
    const { plain, html } = copyText([name, count], [{ name: 'Yeni\tMh.\n<b>"&', count: 3 }]);
    expect(plain).toBe('Ad\tSayı\r\nYeni Mh. <b>"&\t3');
    expect(html).toBe('<table><tr><th>Ad</th><th>Sayı</th></tr><tr><td>Yeni\tMh.\n&lt;b&gt;&quot;&amp;</td><td>3</td></tr></table>');
  });
});
