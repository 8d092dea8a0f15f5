/** Addresses of the ledger with one filter set; its own page keeps filters there too. */
export function ledgerOf(filter: 'neighbourhoodIds' | 'unitIds' | 'personId' | 'ngoId', id: number, onlyOpen = true): string {
  return `/requests?${onlyOpen ? 'view=acik&' : ''}${filter}=${id}`;
}
