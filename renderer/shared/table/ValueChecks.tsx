import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { commonText } from '../../text/common.ts';
import { tableText } from '../../text/table.ts';
import { matchPickable, type Pickable } from '../form/matching.ts';
import { formatCount } from '../format.ts';

export interface CountedChoice extends Pickable {
  readonly count: number;
}

interface Props {
  readonly choices: readonly CountedChoice[];
  readonly chosen: readonly Pickable['id'][];
  /** false: there are more than are listed. */
  readonly complete: boolean;
  readonly onChange: (ids: Pickable['id'][]) => void;
  readonly onClose: () => void;
}

/** The values of a column with their counts, as at Excel's filter arrow: type to find, check several. None checked = all. */
export function ValueChecks({ choices, chosen, complete, onChange, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const fitting = matchPickable(choices, typed);
  const toggle = (id: Pickable['id']): void => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <>
      <OutlinedInput
        autoFocus
        fullWidth
        value={typed}
        placeholder={tableText.findValue}
        inputProps={{ 'aria-label': tableText.findValue, autoComplete: 'off', spellCheck: false }}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          const [first] = fitting;
          if (event.key !== 'Enter' || typed === '' || !first) return;
          event.preventDefault();
          toggle(first.id);
          setTyped('');
        }}
      />
      <Box role="group" aria-label={tableText.values} tabIndex={-1} sx={{ mt: 1, maxHeight: 300, overflow: 'auto', display: 'flex', flexDirection: 'column' }}>
        {typed === '' && <Line label={tableText.allValues} checked={chosen.length === 0} onToggle={() => onChange([])} />}
        {fitting.map(({ id, label, count }) => (
          <Line key={id} label={label} count={count} checked={chosen.includes(id)} onToggle={() => toggle(id)} />
        ))}
        {fitting.length === 0 && <Typography color="textSecondary">{choices.length === 0 ? tableText.noValues : commonText.noMatch}</Typography>}
      </Box>
      {!complete && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {tableText.moreValues}
        </Typography>
      )}
      <Box sx={{ mt: 1, display: 'flex', justifyContent: 'flex-end' }}>
        <Button variant="contained" onClick={onClose}>
          {commonText.close}
        </Button>
      </Box>
    </>
  );
}

function Line({ label, count, checked, onToggle }: { readonly label: string; readonly count?: number; readonly checked: boolean; readonly onToggle: () => void }) {
  return (
    <FormControlLabel
      sx={{ ml: 0, mr: 0, minHeight: 28, '& .MuiFormControlLabel-label': { flex: 1, minWidth: 0, display: 'flex', gap: 1, fontSize: 14.5 } }}
      control={<Checkbox size="small" sx={{ p: 0.5 }} checked={checked} onChange={onToggle} />}
      label={
        <>
          <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            {label}
          </Box>
          {count !== undefined && (
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {formatCount(count)}
            </Box>
          )}
        </>
      }
    />
  );
}
