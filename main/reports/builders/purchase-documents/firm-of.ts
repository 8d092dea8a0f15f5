import type { PurchaseMovement } from '../../../../preload/contract/purchase-shapes.ts';
import type { DocumentSources, PaperFirm } from './sources.ts';

/** The firm of the movement, else of the offer that was chosen for most lines; null before any choice. */
export function firmOf({ detail, firms }: DocumentSources, movement: PurchaseMovement | undefined): PaperFirm | null {
  const firmId = movement?.firmId ?? mostChosen(detail);
  return firms.find(({ id }) => id === firmId) ?? null;
}

function mostChosen({ lines, offers }: DocumentSources['detail']): number | null {
  const counts = offers.map(({ id, firmId }) => ({ firmId, count: lines.filter(({ offerId }) => offerId === id).length }));
  const [most] = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return most?.firmId ?? null;
}
