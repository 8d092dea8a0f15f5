import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Chip, Popover } from '@mui/material';
import { useRef, useState } from 'react';
import { ledgerText } from '../../text/requests.ts';
import type { LedgerFilter } from './filter.ts';
import type { FilterChip } from './filterChips.ts';
import { useFitting } from './useFitting.ts';

interface Props {
  readonly chips: readonly FilterChip[];
  readonly onChange: (change: Partial<LedgerFilter>) => void;
}

/** As many chips as the line holds; the others stand in a list behind "+2 süzgeç". Each goes away by one click. */
export function FittingChips({ chips, onChange }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const shown = useFitting(line, chips.map(({ label }) => label).join('\n'));
  const rest = chips.slice(shown);
  // The chip that held the focus is gone: the list closes and the focus goes back.
  const removeAndClose: Props['onChange'] = (change) => {
    setAnchor(null);
    onChange(change);
  };
  return (
    <Box sx={{ flex: '1 1 0', minWidth: 160, display: 'flex', gap: 1, alignItems: 'center' }}>
      {/* What does not fit wraps into a second line that the height hides. */}
      <Box ref={line} sx={{ flex: '0 1 auto', minWidth: 0, height: 26, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5, rowGap: 1, overflow: 'hidden' }}>
        {chips.map((chip, at) => (
          <RemovableChip key={chip.key} chip={chip} hidden={at >= shown} onChange={onChange} />
        ))}
      </Box>
      {rest.length > 0 && <Chip label={ledgerText.otherFilters(rest.length)} variant="outlined" sx={{ flex: 'none' }} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)} />}
      <Popover
        open={anchor !== null && rest.length > 0}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': ledgerText.otherFilters(rest.length), sx: { p: 1, display: 'grid', gap: 0.75, justifyItems: 'start' } } }}
      >
        {rest.map((chip) => (
          <RemovableChip key={chip.key} chip={chip} onChange={removeAndClose} />
        ))}
      </Popover>
    </Box>
  );
}

interface RemovableProps {
  readonly chip: FilterChip;
  readonly hidden?: boolean;
  readonly onChange: (change: Partial<LedgerFilter>) => void;
}

function RemovableChip({ chip: { label, without }, hidden = false, onChange }: RemovableProps) {
  const remove = () => onChange(without);
  const words = ledgerText.remove(label);
  return <Chip label={label} title={words} sx={{ maxWidth: '100%', ...(hidden ? { visibility: 'hidden' } : {}) }} onClick={remove} onDelete={remove} deleteIcon={<CloseOutlined aria-label={words} />} />;
}
