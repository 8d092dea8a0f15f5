import { totalsOf } from '../../../../preload/contract/purchase-money.ts';
import type { PurchaseDetail, PurchaseLine } from '../../../../preload/contract/purchase-shapes.ts';

/** Goods become demirbaş piece by piece; a service or a bill does not. */
export function piecesLeft({ kind }: Pick<PurchaseDetail, 'kind'>, { accepted, received, assets, open }: PurchaseLine): number {
  if (kind !== 'mal' && kind !== 'malzeme') return 0;
  // Where the purchase goes through no acceptance, what came counts.
  const taken = accepted > 0 || open.kabul > 0 ? accepted : received;
  return Math.max(0, Math.floor(taken / 100) - assets);
}

/** Kuruş of one piece with KDV; null where nothing was paid for it. */
export function valueOfPiece({ agreed: { price, vatIncluded }, vatRate }: Pick<PurchaseLine, 'agreed' | 'vatRate'>): number | null {
  return price === 0 ? null : totalsOf([{ quantity: 100, price, vatRate }], vatIncluded).gross;
}

/** The day on which it was taken: of the last acceptance, else of the last delivery. */
export function takenOn({ movements, openedOn }: Pick<PurchaseDetail, 'movements' | 'openedOn'>): string {
  const last = (kind: 'kabul' | 'teslim') => movements.findLast((movement) => movement.kind === kind && movement.cancelledOn === null)?.on;
  return last('kabul') ?? last('teslim') ?? openedOn;
}
