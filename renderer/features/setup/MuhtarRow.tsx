import { InputBase, TableCell, TableRow, Tooltip } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { setupText } from '../../text/setup.ts';
import { rowProblem, tidyPhone } from './draft.ts';
import type { MuhtarEntry } from './paste.ts';

const text = setupText.muhtars;

export interface MuhtarRowProps {
  readonly index: number;
  readonly title: string;
  readonly entry: MuhtarEntry;
  readonly onChange: (entry: MuhtarEntry) => void;
}

/** One line of the table, typed like a spreadsheet: the cell is the field. */
export function MuhtarRow({ index, title, entry, onChange }: MuhtarRowProps) {
  const c = useTheme().colors;
  const problem = rowProblem(entry);
  const cell = { p: 0, borderLeft: `1px solid ${c.line}`, '&:focus-within': { boxShadow: `inset 0 0 0 2px ${c.primary}` } };
  const field = { width: '100%', height: 32, px: 1, fontSize: 15 };
  return (
    <TableRow data-row={index}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 550 }}>
        {title}
      </TableCell>
      <TableCell sx={cell}>
        <InputBase sx={field} value={entry.muhtar} onChange={(event) => onChange({ ...entry, muhtar: event.target.value })} inputProps={{ 'aria-label': text.muhtarOf(title), maxLength: 150, autoComplete: 'off', spellCheck: false }} />
      </TableCell>
      <Tooltip title={problem ?? ''} open={problem === null ? false : undefined}>
        <TableCell sx={{ ...cell, ...(problem ? { bgcolor: c.accentSoft } : {}) }}>
          <InputBase
            sx={{ ...field, color: problem ? c.accent : undefined }}
            value={entry.phone}
            onChange={(event) => onChange({ ...entry, phone: event.target.value })}
            onBlur={() => onChange({ ...entry, phone: tidyPhone(entry.phone) })}
            startAdornment={problem ? <span aria-hidden="true">⚠&nbsp;</span> : undefined}
            inputProps={{ 'aria-label': text.phoneOf(title), 'aria-invalid': problem !== null, maxLength: 40, inputMode: 'tel', autoComplete: 'off' }}
          />
        </TableCell>
      </Tooltip>
    </TableRow>
  );
}
