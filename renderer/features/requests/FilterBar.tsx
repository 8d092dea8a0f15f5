import FilterListOffOutlined from '@mui/icons-material/FilterListOffOutlined';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import { Button, IconButton, useMediaQuery } from '@mui/material';
import { useState, type ReactNode, type Ref } from 'react';
import { SearchBox } from '../../shared/SearchBox.tsx';
import { ledgerText } from '../../text/requests.ts';
import { isNarrowed, type LedgerFilter } from './filter.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { FittingChips } from './FittingChips.tsx';
import { useFilterChips } from './useFilterChips.ts';

interface Props {
  readonly filter: LedgerFilter;
  readonly onChange: (change: Partial<LedgerFilter>) => void;
  readonly onClear: () => void;
  /** Stands at the left. */
  readonly views: ReactNode;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Enter or ↓ in the search box goes down into the list. */
  readonly onLeave: () => void;
}

/** One row: saved views, search, the filter button and a chip for each filter; chips without room stand in a list. */
export function FilterBar({ filter, onChange, onClear, views, searchRef, onLeave }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const narrow = useMediaQuery('(max-width: 1199px)', { noSsr: true });
  const { names, choices, ownFields, chips } = useFilterChips(filter);

  return (
    <>
      {views}
      <SearchBox text={filter.text} onText={(text) => onChange({ text })} placeholder={ledgerText.search} label={ledgerText.searchName} width={narrow ? 150 : 180} inputRef={searchRef} onLeave={onLeave} />
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
