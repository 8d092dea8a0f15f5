import { describe, expect, test } from 'vitest';
import { awardTotals, compareOffers, isLowestAward } from '../../../preload/contract/offer-table.ts';
import type { PurchaseLine, PurchaseOffer } from '../../../preload/contract/purchase-shapes.ts';
import { comparedLines, firstAwards, lowestEach, toOneOffer } from '../../../renderer/features/purchases/actions/awards.ts';
import { grossOf, likelyFirm, openPrices, openQuantities, priceAs, withCell } from '../../../renderer/features/purchases/actions/moved.ts';

const at = (price: number, vatIncluded = false): PurchaseLine['agreed'] => ({ by: 'karar', price, vatIncluded });
const line = (id: number, part: Partial<PurchaseLine> = {}): PurchaseLine => ({
  id, item: `Kalem ${id}`, quantity: 1000, unit: 'adet', price: 100, vatRate: 20, offerId: null, agreed: { by: 'tahmin', price: 100, vatIncluded: false }, ordered: 0, received: 0, accepted: 0, invoiced: 0, paid: 0, dropped: 0, assets: 0,
  open: { siparis: 1000, teslim: 0, kabul: 0, iade: 0, fatura: 0, vazgecme: 0 }, ...part,
});
const offer = (id: number, firmId: number, prices: Record<number, number>, vatIncluded = false): PurchaseOffer => ({ id, firmId, firm: `Firma ${firmId}`, givenOn: '2026-11-01', vatIncluded, documentNo: '', note: '', prices, obstacle: null });

describe('what a movement begins with', () => {
  const offers = [offer(1, 11, { 1: 90 }), offer(2, 12, { 2: 80 })];
  const lines = [line(1, { offerId: 1, agreed: at(90) }), line(2, { offerId: 2, agreed: at(80) }), line(3, { open: { ...line(3).open, siparis: 0 } })];

  test('everything that is open, at the price of the decision', () => {
    expect(openPrices({ lines, offers }, 'siparis', null)).toEqual({ vatIncluded: false, lines: [{ lineId: 1, quantity: 1000, price: 90 }, { lineId: 2, quantity: 1000, price: 80 }] });
    expect(openQuantities({ lines, offers }, 'siparis')).toEqual([{ lineId: 1, quantity: 1000 }, { lineId: 2, quantity: 1000 }]);
  });

  test('of one firm only its own lines', () => {
    expect(openPrices({ lines, offers }, 'siparis', 12).lines.map(({ lineId }) => lineId)).toEqual([2]);
    expect(likelyFirm({ lines, offers, movements: [] }, 'siparis')).toBe(11);
    expect(likelyFirm({ lines: [line(9)], offers: [], movements: [] }, 'siparis')).toBeNull();
  });

  test('at the prices that the firm wrote with KDV, and every line of the paper in that way', () => {
    const mixed = [line(1, { offerId: 1, agreed: at(145_000, true) }), line(2, { agreed: { ...at(100_005), by: 'tahmin' } })];
    expect(openPrices({ lines: mixed, offers }, 'fatura', 11)).toEqual({ vatIncluded: false, lines: [] });
    expect(openPrices({ lines: mixed, offers }, 'siparis', 11)).toEqual({ vatIncluded: true, lines: [{ lineId: 1, quantity: 1000, price: 145_000 }, { lineId: 2, quantity: 1000, price: 120_006 }] });
    expect(priceAs(mixed[0] as PurchaseLine, false)).toBe(120_833);
  });

  test('a line whose quantity is emptied is no part of it, one that gets a quantity becomes one', () => {
    const chosen = [{ lineId: 1, quantity: 1000, price: 90 }];
    expect(withCell(chosen, line(1), 'quantity', null, 90)).toEqual([]);
    expect(withCell(chosen, line(2), 'quantity', 500, 80)).toEqual([...chosen, { lineId: 2, quantity: 500, price: 80 }]);
    expect(withCell(chosen, line(1), 'quantity', '1,500', 90)).toEqual([{ lineId: 1, quantity: '1,500', price: 90 }]);
  });

  test('its sum with KDV counts the lines that can be read', () => {
    expect(grossOf([{ lineId: 1, quantity: 1000, price: 90 }, { lineId: 2, quantity: '1,500', price: 80 }], lines, false)).toBe(1080);
    expect(grossOf([{ lineId: 1, quantity: 1000, price: 90 }], lines, true)).toBe(900);
  });
});

describe('the decision', () => {
  const lines = comparedLines([line(1), line(2)]);

  test('begins with the lowest whole offer; an incomplete cheap one is not it', () => {
    const offers = [offer(1, 11, { 1: 100, 2: 100 }), offer(2, 12, { 1: 90, 2: 120 }), offer(3, 13, { 1: 10 })];
    const table = compareOffers(lines, offers);
    expect(firstAwards(table)).toEqual([{ lineId: 1, offerId: 1 }, { lineId: 2, offerId: 1 }]);
    expect(isLowestAward(table, firstAwards(table))).toBe(true);
    expect(isLowestAward(table, toOneOffer(table, 2))).toBe(false);
    expect(isLowestAward(table, lowestEach(table))).toBe(true);
    expect(awardTotals(lines, offers, lowestEach(table)).net).toBe(100 + 1000);
  });

  test('goes line by line where nobody offers everything', () => {
    const table = compareOffers(lines, [offer(1, 11, { 1: 100 }), offer(2, 12, { 2: 120 })]);
    expect(firstAwards(table)).toEqual([{ lineId: 1, offerId: 1 }, { lineId: 2, offerId: 2 }]);
  });

  test('what was given up is not compared', () => {
    expect(comparedLines([line(1, { dropped: 1000 }), line(2, { dropped: 400 })]).map(({ id, quantity }) => [id, quantity])).toEqual([[2, 600]]);
  });
});
