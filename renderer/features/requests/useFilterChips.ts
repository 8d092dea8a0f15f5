import { useMemo } from 'react';
import type { OwnField } from '../../../preload/contract/own-fields.ts';
import { ledgerText } from '../../text/requests.ts';
import type { LedgerFilter } from './filter.ts';
import { filterChips, fixedNames, type Choices, type FilterChip, type Names } from './filterChips.ts';
import { useChannelNames, useChosenNames, useNeighbourhoods, useOwnFields, useReasons, useTopics, useUnits, type ChoiceOf } from './lookups.ts';

const notGiven: ChoiceOf = { id: 0, label: ledgerText.notGiven, usable: false };

export interface FilterWords {
  readonly names: Names;
  readonly choices: Choices;
  /** Own list fields, which are filters too. */
  readonly ownFields: readonly OwnField[];
  readonly chips: readonly FilterChip[];
}

/** The filter in words, and what may be chosen in it. */
export function useFilterChips(filter: LedgerFilter): FilterWords {
  const channels = useChannelNames();
  const [neighbourhoods, units, topics, reasons] = [useNeighbourhoods(), useUnits(), useTopics(), useReasons()];
  const names = useMemo(() => ({ ...fixedNames, channels }), [channels]);
  const choices = useMemo(
    () => ({ neighbourhoodIds: [...neighbourhoods, notGiven], unitIds: [...units, notGiven], topicIds: [...topics, notGiven], reasonIds: [...reasons, notGiven] }),
    [neighbourhoods, units, topics, reasons],
  );
  const ownFields = useOwnFields().filter(({ kind }) => kind === 'liste');
  return { names, choices, ownFields, chips: filterChips(filter, names, choices, useChosenNames(filter), ownFields) };
}
