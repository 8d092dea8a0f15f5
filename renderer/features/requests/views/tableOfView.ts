import type { SavedView } from '../../../../preload/contract/saved-views.ts';

export const ledgerTable = 'talepler';

/** A view with columns of its own remembers them apart from the ledger's. */
export function tableOfView(view: SavedView | null): string {
  return view?.arrangement ? `${ledgerTable}.${view.key}` : ledgerTable;
}
