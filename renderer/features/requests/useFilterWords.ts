import { useMemo } from 'react';
import { exportText } from '../../text/export.ts';
import { viewNames } from '../../text/requests.ts';
import type { LedgerFilter } from './filter.ts';
import { useFilterChips } from './useFilterChips.ts';

/** What narrows the ledger now, in the words of its filter row. */
export function useFilterWords(filter: LedgerFilter): readonly string[] {
  const { chips } = useFilterChips(filter);
  return useMemo(
    () => [...(filter.view === null ? [] : [viewNames[filter.view]]), ...(filter.text === '' ? [] : [exportText.search(filter.text)]), ...chips.map(({ label }) => label)],
    [filter, chips],
  );
}
