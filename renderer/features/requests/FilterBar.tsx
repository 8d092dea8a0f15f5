import FilterListOffOutlined from '@mui/icons-material/FilterListOffOutlined';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import { Box, Button, Chip, IconButton } from '@mui/material';
import { useMemo, useState, type Ref } from 'react';
import { requestViews } from '../../../preload/contract/requests.ts';
import { SearchBox } from '../../shared/SearchBox.tsx';
import { ledgerText, viewNames } from '../../text/requests.ts';
import { isNarrowed, type LedgerFilter } from './filter.ts';
import { filterChips, fixedNames } from './filterChips.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { FittingChips } from './FittingChips.tsx';
import { useChannelNames, useChosenNames, useNeighbourhoods, useOwnFields, useTopics, useUnits } from './lookups.ts';

interface Props {
  readonly filter: LedgerFilter;
  readonly onChange: (change: Partial<LedgerFilter>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Enter or ↓ in the search box goes down into the list. */
  readonly onLeave: () => void;
}

/** One row: saved views, search, the filter button and a chip for each filter; chips without room stand in a list. */
export function FilterBar({ filter, onChange, onClear, searchRef, onLeave }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const channels = useChannelNames();
  const [neighbourhoods, units, topics] = [useNeighbourhoods(), useUnits(), useTopics()];
  const names = useMemo(() => ({ ...fixedNames, channels }), [channels]);
  const choices = useMemo(() => ({ neighbourhoodIds: neighbourhoods, unitIds: units, topicIds: topics }), [neighbourhoods, units, topics]);
  const ownFields = useOwnFields().filter(({ kind }) => kind === 'liste');
  const chips = filterChips(filter, names, choices, useChosenNames(filter), ownFields);

  return (
    <>
      <Box role="group" aria-label={ledgerText.views} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {requestViews.map((view) => (
          <Chip
            key={view}
            label={viewNames[view]}
            aria-pressed={filter.view === view}
            color={filter.view === view ? 'primary' : 'default'}
            variant={filter.view === view ? 'filled' : 'outlined'}
            onClick={() => onChange({ view: filter.view === view ? null : view })}
          />
        ))}
      </Box>
      <SearchBox text={filter.text} onText={(text) => onChange({ text })} placeholder={ledgerText.search} label={ledgerText.searchName} width={180} inputRef={searchRef} onLeave={onLeave} />
      <Button sx={{ minHeight: 26, py: 0, px: 1, flex: 'none' }} startIcon={<FilterListOutlined />} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {chips.length > 0 ? ledgerText.filterCount(chips.length) : ledgerText.filter}
      </Button>
      {isNarrowed(filter) && (
        <IconButton aria-label={ledgerText.clearAll} title={ledgerText.clearAll} onClick={onClear} sx={{ width: 26, height: 26, flex: 'none' }}>
          <FilterListOffOutlined sx={{ fontSize: 18 }} />
        </IconButton>
      )}
      {chips.length > 0 && <FittingChips chips={chips} onChange={onChange} />}
      <FilterPanel anchor={anchor} filter={filter} names={names} choices={choices} ownFields={ownFields} onChange={onChange} onClear={onClear} onClose={() => setAnchor(null)} />
    </>
  );
}
