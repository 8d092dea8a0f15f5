import { describe, expect, test } from 'vitest';
import type { PurchaseLine, PurchaseOffer } from '../../../preload/contract/purchase-shapes.ts';
import { columnOf, compareColumns, emptyColumn, follow, hasContent, offerInput, problemsOf } from '../../../renderer/features/purchases/offers/columns.ts';

const lines = [1, 2].map((id) => ({ id, item: `Kalem ${id}`, quantity: 100, unit: 'adet', vatRate: 20 }) as PurchaseLine);
const saved: PurchaseOffer = { id: 7, firmId: 3, firm: 'Öz Kırtasiye', givenOn: '2026-11-20', vatIncluded: false, documentNo: '', note: '', prices: { 1: 1000, 2: 2000 }, obstacle: null };

describe('a column of the price research', () => {
  test('a new one has chosen nothing about KDV and is nothing yet', () => {
    const column = emptyColumn(-1, '2026-11-27');
    expect(column).toMatchObject({ vatIncluded: null, givenOn: '2026-11-27' });
    expect(hasContent(column)).toBe(false);
    expect(hasContent({ ...column, prices: { 1: 5 } })).toBe(true);
  });

  test('KDV included and not included are compared without it', () => {
    const other = { ...emptyColumn(-1, '2026-11-27'), firmId: 4, firm: 'B', vatIncluded: true, prices: { 1: 1140, 2: 2400 } };
    const table = compareColumns(lines, [columnOf(saved), other]);
    expect(table.lowestOnLine).toEqual({ 1: [-1], 2: [7, -1] });
    expect(table.lowestInTotal).toEqual([-1]);
  });

  test('one whose KDV was not chosen, or whose price is no number, is not the lowest', () => {
    const open = { ...emptyColumn(-1, '2026-11-27'), prices: { 1: 1, 2: 1 } };
    const unread = { ...columnOf({ ...saved, id: 8 }), prices: { 1: '1,500', 2: 2000 } };
    const table = compareColumns(lines, [columnOf(saved), open, unread]);
    expect(table.offers.map(({ id }) => id)).toEqual([7, 8]);
    expect(table.lowestInTotal).toEqual([7]);
  });

  test('what is refused stands at its cell', () => {
    const input = offerInput(1, lines, { ...columnOf(saved), prices: { 2: '1,500' } });
    expect(input.prices).toEqual([{ lineId: 2, price: '1,500' }]);
    expect(problemsOf([{ field: 'prices.0.price', message: 'A' }, { field: 'vatIncluded', message: 'B' }], 'C', input)).toEqual({ 'price-2': 'A', vatIncluded: 'B' });
    expect(problemsOf([], 'C', input)).toEqual({ '': 'C' });
  });

  test('after the record was read anew, what is being typed stays and the rest follows', () => {
    const dirty = { ...columnOf(saved), prices: { 1: 999 }, dirty: true };
    const fresh = emptyColumn(-1, '2026-11-27');
    expect(follow([dirty, fresh], { offers: [saved] })).toEqual([dirty, fresh]);
    expect(follow([columnOf(saved)], { offers: [{ ...saved, documentNo: 'T-1' }] })[0]).toMatchObject({ documentNo: 'T-1' });
    expect(follow([columnOf(saved)], { offers: [] })).toEqual([]);
    expect(follow([], { offers: [saved] }).map(({ offerId }) => offerId)).toEqual([7]);
  });
});
