import { Box, Chip, Typography } from '@mui/material';
import { rowStateNames } from '../../../preload/contract/import-text.ts';
import { rowStates, type ImportCounts, type RowState } from '../../../preload/contract/imports.ts';
import { importsText as text } from '../../text/imports.ts';
import { stateSymbols } from './symbols.ts';

interface Props {
  readonly counts: ImportCounts;
  readonly show: RowState | null;
  readonly onShow: (state: RowState | null) => void;
}

/** How many rows go in, are here already, cannot go in; each number shows its rows. */
export function CountChips({ counts, show, onShow }: Props) {
  const of: Readonly<Record<RowState, number>> = { yeni: counts.fresh, zaten: counts.known, hatali: counts.rejected };
  return (
    <Box role="group" aria-label={text.states} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
      <Chip label={text.all(counts.rows)} aria-pressed={show === null} color={show === null ? 'primary' : 'default'} variant={show === null ? 'filled' : 'outlined'} onClick={() => onShow(null)} />
      {rowStates.map((state) => (
        <Chip
          key={state}
          label={`${stateSymbols[state]} ${text.state(rowStateNames[state], of[state])}`}
          aria-pressed={show === state}
          color={show === state ? 'primary' : 'default'}
          variant={show === state ? 'filled' : 'outlined'}
          onClick={() => onShow(show === state ? null : state)}
        />
      ))}
      <Typography variant="body2" color="textSecondary" sx={{ ml: 1 }}>
        {[counts.warned > 0 ? text.warned(counts.warned) : '', counts.blank > 0 ? text.blank(counts.blank) : ''].filter((words) => words !== '').join(' · ')}
      </Typography>
    </Box>
  );
}
