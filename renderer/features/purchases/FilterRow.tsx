import FilterListOffOutlined from '@mui/icons-material/FilterListOffOutlined';
import { Box, Chip, IconButton } from '@mui/material';
import type { Ref } from 'react';
import { purchaseViews } from '../../../preload/contract/purchases.ts';
import { SearchBox } from '../../shared/SearchBox.tsx';
import { purchaseListText as text, purchaseViewNames } from '../../text/purchases.ts';
import { isNarrowed, type ListFilter } from './filter.ts';
import { useFilterChips } from './useChips.ts';

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (change: Partial<ListFilter>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onLeave: () => void;
}

/** The views at the left, the search box, and a chip for each filter. */
export function FilterRow({ filter, onChange, onClear, searchRef, onLeave }: Props) {
  const chips = useFilterChips(filter);
  return (
    <>
      <Box role="group" aria-label={text.views} sx={{ display: 'flex', gap: 0.5 }}>
        {purchaseViews.map((view) => (
          <Chip
            key={view}
            label={purchaseViewNames[view]}
            aria-pressed={filter.view === view}
            color={filter.view === view ? 'primary' : 'default'}
            variant={filter.view === view ? 'filled' : 'outlined'}
            onClick={() => onChange({ view })}
          />
        ))}
      </Box>
      <SearchBox text={filter.text} onText={(typed) => onChange({ text: typed })} placeholder={text.search} label={text.searchName} width={220} inputRef={searchRef} onLeave={onLeave} />
      {isNarrowed(filter) && (
        <IconButton aria-label={text.clearAll} title={text.clearAll} onClick={onClear} sx={{ width: 26, height: 26 }}>
          <FilterListOffOutlined sx={{ fontSize: 18 }} />
        </IconButton>
      )}
      {chips.map(({ key, label, without }) => (
        <Chip key={key} label={label} onDelete={() => onChange(without)} />
      ))}
    </>
  );
}
