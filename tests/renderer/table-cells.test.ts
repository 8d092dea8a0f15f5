import { describe, expect, test } from 'vitest';
import { blockOf, cellFor, step, within, type Stand } from '../../renderer/shared/table/cells.ts';
import type { Column } from '../../renderer/shared/table/column.ts';
import { copyCell, copyText } from '../../renderer/shared/table/copy.ts';
import { figuresOf } from '../../renderer/shared/table/figures.ts';
import { figureWords } from '../../renderer/shared/table/TableFoot.tsx';

const size = { rows: 1000, columns: 9 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

describe('the cell cursor', () => {
  test.each([
    ['ArrowRight', false, 5, 4],
    ['ArrowLeft', false, 5, 2],
    ['ArrowDown', false, 6, 3],
    ['PageDown', false, 32, 3],
    ['Home', false, 0, 3],
    ['End', false, 999, 3],
    ['ArrowLeft', true, 5, 0],
    ['ArrowRight', true, 5, 8],
    ['ArrowUp', true, 0, 3],
    ['ArrowDown', true, 999, 3],
    ['Home', true, 0, 0],
    ['End', true, 999, 8],
  ])('%s (Ctrl %s) leads from 5,3 to %i,%i', (key, ctrl, row, column) => {
    expect(cellFor(press(key, ctrl), { row: 5, column: 3 }, size, 28)).toEqual({ row, column });
  });

  test('stops at the edges, and other keys do not move', () => {
    expect(cellFor(press('ArrowLeft'), { row: 0, column: 0 }, size, 28)).toEqual({ row: 0, column: 0 });
    expect(cellFor(press('ArrowRight'), { row: 0, column: 8 }, size, 28)).toEqual({ row: 0, column: 8 });
    expect(cellFor(press('h'), { row: 5, column: 3 }, size, 28)).toBeNull();
    expect(cellFor(press('ArrowDown'), { row: 0, column: 0 }, { rows: 0, columns: 9 }, 28)).toBeNull();
  });
});

describe('selected cells', () => {
  const at = (row: number, column: number): Stand => ({ cell: { row, column }, anchor: null, all: false });

  test('reach from where Shift was first pressed, in every direction', () => {
    const first = step(at(10, 3), { row: 12, column: 3 }, true, 200);
    expect(blockOf(first, size, 200)).toEqual({ top: 10, bottom: 12, left: 3, right: 3 });
    const second = step(first, { row: 8, column: 5 }, true, 200);
    expect(blockOf(second, size, 200)).toEqual({ top: 8, bottom: 10, left: 3, right: 5 });
    expect(blockOf(step(second, { row: 9, column: 5 }, false, 200), size, 200)).toBeNull();
  });

  test('stop at the limit, and the cursor with them: what is drawn is what is copied', () => {
    const down = step(at(0, 0), { row: 99_999, column: 8 }, true, 200);
    expect(down.cell).toEqual({ row: 199, column: 8 });
    const up = step(at(900, 0), { row: 0, column: 0 }, true, 200);
    expect(blockOf(up, size, 200)).toEqual({ top: 701, bottom: 900, left: 0, right: 0 });
  });

  test('everything leaves the cursor where it is', () => {
    const all: Stand = { ...at(5, 2), all: true };
    expect(blockOf(all, size, 200)).toEqual({ top: 0, bottom: 199, left: 0, right: 8 });
    expect(blockOf(all, { rows: 3, columns: 2 }, 200)).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
    expect(blockOf(step(all, { row: 6, column: 2 }, true, 200), size, 200)).toEqual({ top: 5, bottom: 6, left: 2, right: 2 });
  });

  test('a list that became shorter keeps the cursor inside', () => {
    expect(within(at(50, 8), { rows: 10, columns: 4 }).cell).toEqual({ row: 9, column: 3 });
    expect(blockOf(at(0, 0), { rows: 0, columns: 4 }, 200)).toBeNull();
  });
});

interface Row {
  readonly name: string;
  readonly days: number | null;
}
const name: Column<Row> = { id: 'name', header: 'Ad', width: 90, text: (row) => row.name };
const days: Column<Row> = { id: 'days', header: 'Süre', width: 90, text: (row) => (row.days === null ? '' : `${row.days} gün`), number: (row) => row.days, numberUnit: 'gün' };

describe('what selected cells come to', () => {
  const rows: readonly Row[] = [{ name: 'Yeni', days: 10 }, { name: '', days: 25 }, { name: 'Çandır', days: null }];

  test('cells, numbers, sum and mean', () => {
    expect(figuresOf([name, days], rows)).toEqual({ rows: 3, filled: 4, numbers: 2, sum: 35, mean: 17.5, unit: 'gün' });
    expect(figureWords(figuresOf([name, days], rows))).toBe('Dolu hücre 4 · Sayı 2 · Toplam 35 gün · Ortalama 17,5 gün');
    expect(figureWords(figuresOf([days], [{ name: '', days: 1200 }]))).toBe('Dolu hücre 1 · Toplam 1.200 gün · Ortalama 1.200 gün');
  });

  test('without a column of numbers only the count', () => {
    expect(figureWords(figuresOf([name], rows))).toBe('Dolu hücre 2');
  });
});

describe('the clipboard', () => {
  const copy = (text: string) => copyText([name], [{ name: text, days: null }]);

  test('numbers go without their unit, with a decimal comma and no point', () => {
    expect(copyText([name, days], [{ name: 'Yeni', days: 1234.5 }]).plain).toBe('Ad\tSüre\r\nYeni\t1234,5');
    expect(copyCell(days, { name: '', days: 12 })).toBe('12');
    expect(copyCell(days, { name: '', days: null })).toBe('');
  });

  test('a date is a date, and a number of a paper is not', () => {
    expect(copy('22.11.2026').html).toContain(`<td style="mso-number-format:'dd\\.mm\\.yyyy'">22.11.2026</td>`);
    expect(copy('12/5').html).toContain(`<td style="mso-number-format:'\\@'">12/5</td>`);
    expect(copy('Yeni').html).toContain('<td>Yeni</td>');
  });

  test.each(['=1+1', '+90 5', '-3', '@ev'])('%s stays a text', (text) => {
    expect(copy(text).plain).toBe(`Ad\r\n'${text}`);
    expect(copy(text).html).toContain(`mso-number-format:'\\@'`);
  });
});
