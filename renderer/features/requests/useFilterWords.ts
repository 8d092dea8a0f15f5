import { useMemo } from 'react';
import { exportText } from '../../text/export.ts';
import { viewNames } from '../../text/requests.ts';
import type { LedgerFilter } from './filter.ts';
import { filterChips, fixedNames } from './filterChips.ts';
import { useChannelNames, useChosenNames, useNeighbourhoods, useOwnFields, useTopics, useUnits } from './lookups.ts';

/** What narrows the ledger now, in the words of its filter row. */
export function useFilterWords(filter: LedgerFilter): readonly string[] {
  const channels = useChannelNames();
  const [neighbourhoodIds, unitIds, topicIds] = [useNeighbourhoods(), useUnits(), useTopics()];
  const chosen = useChosenNames(filter);
  const ownFields = useOwnFields();
  return useMemo(
    () => [
      ...(filter.view === null ? [] : [viewNames[filter.view]]),
      ...(filter.text === '' ? [] : [exportText.search(filter.text)]),
      ...filterChips(filter, { ...fixedNames, channels }, { neighbourhoodIds, unitIds, topicIds }, chosen, ownFields).map(({ label }) => label),
    ],
    [filter, channels, neighbourhoodIds, unitIds, topicIds, chosen, ownFields],
  );
}
