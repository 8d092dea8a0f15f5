import { expect, test } from 'vitest';
import type { PurchaseLine, PurchaseMovement } from '../../../preload/contract/purchase-shapes.ts';
import { piecesLeft, takenOn, valueOfPiece } from '../../../renderer/features/purchases/record/assets.ts';

const line = { price: 500_000, agreed: { by: 'karar', price: 400_000, vatIncluded: false }, vatRate: 20, accepted: 250, received: 300, assets: 1, open: { kabul: 50 } } as PurchaseLine;

test('as many pieces as were accepted and are no demirbaş yet; halves and services are none', () => {
  expect(piecesLeft({ kind: 'mal' }, line)).toBe(1);
  expect(piecesLeft({ kind: 'mal' }, { ...line, assets: 2 })).toBe(0);
  expect(piecesLeft({ kind: 'hizmet' }, line)).toBe(0);
  // Delivered and not looked at yet.
  expect(piecesLeft({ kind: 'mal' }, { ...line, accepted: 0, assets: 0 })).toBe(0);
  // Where no commission meets, what came counts.
  expect(piecesLeft({ kind: 'malzeme' }, { ...line, accepted: 0, assets: 0, open: { ...line.open, kabul: 0 } })).toBe(3);
});

test('a piece is worth its decided price with KDV; one that cost nothing has no value', () => {
  expect(valueOfPiece(line)).toBe(480_000);
  expect(valueOfPiece({ ...line, agreed: { by: 'siparis', price: 145_000, vatIncluded: true } })).toBe(145_000);
  expect(valueOfPiece({ ...line, agreed: { by: 'tahmin', price: 0, vatIncluded: false } })).toBeNull();
});

test('it was taken on the day of the last acceptance that counts', () => {
  const movement = (kind: PurchaseMovement['kind'], on: string, cancelledOn: string | null = null) => ({ kind, on, cancelledOn }) as PurchaseMovement;
  expect(takenOn({ openedOn: '2026-01-01', movements: [movement('teslim', '2026-02-01'), movement('kabul', '2026-02-03'), movement('kabul', '2026-02-09', '2026-02-10')] })).toBe('2026-02-03');
  expect(takenOn({ openedOn: '2026-01-01', movements: [movement('teslim', '2026-02-01')] })).toBe('2026-02-01');
});
