import CloseOutlined from '@mui/icons-material/CloseOutlined';
import FilterListOffOutlined from '@mui/icons-material/FilterListOffOutlined';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { Box, Button, Chip, IconButton, OutlinedInput } from '@mui/material';
import { useEffect, useMemo, useRef, useState, type Ref } from 'react';
import { requestViews } from '../../../preload/contract/requests.ts';
import { ledgerText, viewNames } from '../../text/requests.ts';
import { isNarrowed, type LedgerFilter } from './filter.ts';
import { filterChips, fixedNames } from './filterChips.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { useChannelNames, useNeighbourhoods, useTopics, useUnits } from './lookups.ts';

interface Props {
  readonly filter: LedgerFilter;
  readonly onChange: (change: Partial<LedgerFilter>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Enter or ↓ in the search box goes down into the list. */
  readonly onLeave: () => void;
}

const TYPING_PAUSE = 150;

/** One row: saved views, search, the filter button and a chip for each filter. */
export function FilterBar({ filter, onChange, onClear, searchRef, onLeave }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const channels = useChannelNames();
  const [neighbourhoods, units, topics] = [useNeighbourhoods(), useUnits(), useTopics()];
  const names = useMemo(() => ({ ...fixedNames, channels }), [channels]);
  const choices = useMemo(() => ({ neighbourhoodIds: neighbourhoods, unitIds: units, topicIds: topics }), [neighbourhoods, units, topics]);
  const chips = filterChips(filter, names, choices);

  return (
    <>
      <Box role="group" aria-label={ledgerText.views} sx={{ display: 'flex', gap: 0.5 }}>
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
      <SearchBox text={filter.text} onText={(text) => onChange({ text })} inputRef={searchRef} onLeave={onLeave} />
      <Button sx={{ minHeight: 26, py: 0, px: 1 }} startIcon={<FilterListOutlined />} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {chips.length > 0 ? ledgerText.filterCount(chips.length) : ledgerText.filter}
      </Button>
      {chips.map(({ key, label, without }) => (
        <Chip key={key} label={label} onDelete={() => onChange(without)} deleteIcon={<CloseOutlined aria-label={ledgerText.remove(label)} />} onClick={() => onChange(without)} title={ledgerText.remove(label)} />
      ))}
      {isNarrowed(filter) && (
        <IconButton aria-label={ledgerText.clearAll} title={ledgerText.clearAll} onClick={onClear} sx={{ width: 26, height: 26 }}>
          <FilterListOffOutlined sx={{ fontSize: 18 }} />
        </IconButton>
      )}
      <FilterPanel anchor={anchor} filter={filter} names={names} choices={choices} onChange={onChange} onClear={onClear} onClose={() => setAnchor(null)} />
    </>
  );
}

interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onLeave: () => void;
}

function SearchBox({ text, onText, inputRef, onLeave }: SearchProps) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const send = useRef(onText);
  useEffect(() => {
    send.current = onText;
  });
  // The address changed from outside (a link, "clear all"): the box follows.
  useEffect(() => {
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      send.current(typed);
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <OutlinedInput
      value={typed}
      inputRef={inputRef}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
        else if (event.key === 'Escape' && typed !== '') setTyped('');
        else if (event.key === 'Escape') onLeave();
        else return;
        event.preventDefault();
      }}
      placeholder={ledgerText.search}
      inputProps={{ 'aria-label': ledgerText.searchName, maxLength: 200, autoComplete: 'off', spellCheck: false }}
      startAdornment={<SearchOutlined sx={{ fontSize: 16, mr: 0.5, color: 'text.secondary' }} />}
      endAdornment={
        typed && (
          <IconButton aria-label={ledgerText.clearSearch} sx={{ p: 0.25 }} onClick={() => setTyped('')}>
            <CloseOutlined sx={{ fontSize: 16 }} />
          </IconButton>
        )
      }
      sx={{ width: 180, height: 26, px: 1, '& input': { py: 0, px: 0, fontSize: 14 } }}
    />
  );
}
