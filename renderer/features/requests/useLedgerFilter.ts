import { useAddressFilter } from '../../shared/useAddressFilter.ts';
import { readFilter, writeFilter, type LedgerFilter } from './filter.ts';

/** The filter of the ledger, kept in the address. */
export function useLedgerFilter(): readonly [LedgerFilter, (change: Partial<LedgerFilter>) => void] {
  return useAddressFilter(readFilter, writeFilter);
}
