import { describe, expect, test } from 'vitest';
import { isBlock, linesOfBlock } from '../../../renderer/features/purchases/form/paste.ts';
import { totalOfLine, totalsOfLines } from '../../../renderer/features/purchases/form/sums.ts';
import { emptyLine, isEmptyLine } from '../../../renderer/features/purchases/form/values.ts';

describe('a block copied from a sheet', () => {
  test('is told from a single cell', () => {
    expect(isBlock('Yazıcı')).toBe(false);
    expect(isBlock('Yazıcı\r\n')).toBe(false);
    expect(isBlock('Yazıcı\t1')).toBe(true);
    expect(isBlock('Yazıcı\nToner')).toBe(true);
  });

  test('becomes lines: item, quantity, unit, price', () => {
    expect(linesOfBlock('Yazıcı\t2\tadet\t1.500\r\nToner\t12,5\tkutu\t1.250,50\r\n')).toEqual([
      { item: 'Yazıcı', quantity: 200, unit: 'adet', price: 150_000, vatRate: 20 },
      { item: 'Toner', quantity: 1250, unit: 'kutu', price: 125_050, vatRate: 20 },
    ]);
  });

  test('a row of heads is left out, a first row of values is not', () => {
    expect(linesOfBlock('Kalem\tMiktar\tBirim\tFiyat\nYazıcı\t2\tadet\t10').map(({ item }) => item)).toEqual(['Yazıcı']);
    expect(linesOfBlock('Yazıcı\t2\nToner\t3').map(({ item }) => item)).toEqual(['Yazıcı', 'Toner']);
  });

  test('what is missing takes unit and rate of the line it comes to, what is no number stays as it is written', () => {
    expect(linesOfBlock('Yazıcı\t1,500\t\tçok', { unit: 'takım', vatRate: 10 })).toEqual([{ item: 'Yazıcı', quantity: '1,500', unit: 'takım', price: 'çok', vatRate: 10 }]);
    expect(linesOfBlock('Bir\nİki', emptyLine)).toEqual([{ ...emptyLine, item: 'Bir' }, { ...emptyLine, item: 'İki' }]);
  });

  test('quotes that Excel puts around a cell are no part of it', () => {
    expect(linesOfBlock('"17"" ekran"\t1')[0]?.item).toBe('17" ekran');
  });
});

describe('sums of lines being written', () => {
  test('a line that cannot be read yet has none, and does not spoil the others', () => {
    const read = { item: 'Yazıcı', quantity: 200, unit: 'adet', price: 150_000, vatRate: 20 };
    expect(totalOfLine(read)).toBe(300_000);
    expect(totalOfLine({ ...read, quantity: '1,500' })).toBeNull();
    expect(totalsOfLines([read, { ...read, price: null }])).toMatchObject({ net: 300_000, vat: 60_000, gross: 360_000 });
  });

  test('beyond counting is said, not thrown', () => {
    expect(totalsOfLines([{ item: '', quantity: 10_000_000_000, unit: '', price: 999_999_999_999_999, vatRate: 20 }])).toBeNull();
  });

  test('unit and rate alone are an empty line', () => {
    expect(isEmptyLine(emptyLine)).toBe(true);
    expect(isEmptyLine({ ...emptyLine, quantity: 100 })).toBe(false);
    expect(isEmptyLine({ ...emptyLine, item: ' x ' })).toBe(false);
  });
});
