import { Alert, Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState, type ClipboardEvent } from 'react';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { DateInput } from '../../shared/form/DateField.tsx';
import { formatCount } from '../../shared/format.ts';
import { setupText } from '../../text/setup.ts';
import { muhtarRows, tidyPhone, type SetupDraft } from './draft.ts';
import { MuhtarRow } from './MuhtarRow.tsx';
import { readPasted, type MuhtarEntry } from './paste.ts';
import { RestRows } from './RestRows.tsx';

const text = setupText.muhtars;
const blank: MuhtarEntry = { muhtar: '', phone: '' };

export interface MuhtarsStepProps {
  readonly draft: SetupDraft;
  readonly onChange: (change: Partial<SetupDraft>) => void;
  readonly onGoOffice: () => void;
  /** The user wanted to go on while pasted rows still wait for a choice. */
  readonly restAsked: boolean;
}

/** The neighbourhoods of the district with name and phone to type, or to paste in one go from a spreadsheet. */
export function MuhtarsStep({ draft, onChange, onGoOffice, restAsked }: MuhtarsStepProps) {
  const [pasted, setPasted] = useState<{ readonly count: number; readonly before: Partial<SetupDraft> | null } | null>(null);
  if (draft.neighbourhoods.length === 0) return <EmptyState title={text.noDistrict} action={<Button onClick={onGoOffice}>{text.goOffice}</Button>} />;

  const paste = (event: ClipboardEvent): void => {
    const copied = event.clipboardData.getData('text/plain');
    // One value belongs into the field it was pasted into; only rows are ours.
    if (!/[\t\n]/.test(copied.trim())) return;
    event.preventDefault();
    const row = event.target instanceof HTMLElement ? Number(event.target.closest('tr')?.dataset['row'] ?? 0) : 0;
    const { placed, rest } = readPasted(copied, draft.neighbourhoods, row);
    if (placed.size === 0 && rest.length === 0) {
      setPasted({ count: 0, before: null });
      return;
    }
    const muhtars = { ...draft.muhtars };
    placed.forEach((entry, name) => {
      muhtars[name] = { ...entry, phone: tidyPhone(entry.phone) };
    });
    setPasted({ count: placed.size, before: { neighbourhoods: draft.neighbourhoods, muhtars: draft.muhtars, rest: draft.rest } });
    onChange({ muhtars, rest: [...draft.rest, ...rest] });
  };
  const before = pasted?.before;
  return (
    <Box onPaste={paste} tabIndex={-1}>
      <Typography sx={{ mb: 1 }}>{text.lead}</Typography>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', mb: 1 }}>
        <DateInput label={text.termStart} value={draft.termStart} onChange={(termStart) => onChange({ termStart })} hint={text.termStartHint} />
        <Typography role="status" color="textSecondary" sx={{ pt: 3.5 }}>
          {text.filled(formatCount(muhtarRows(draft).length), formatCount(draft.neighbourhoods.length))}
        </Typography>
      </Box>
      {pasted && (
        <Alert
          severity={before ? 'success' : 'warning'}
          sx={{ mb: 1 }}
          onClose={() => setPasted(null)}
          action={
            before && (
              <Button
                variant="text"
                onClick={() => {
                  onChange(before);
                  setPasted(null);
                }}
              >
                {text.undo}
              </Button>
            )
          }
        >
          {before ? pastedWords(pasted.count, draft.rest.length) : text.nothingPasted}
        </Alert>
      )}
      {draft.rest.length > 0 && <RestRows draft={draft} onChange={onChange} asked={restAsked} />}
      <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
        <Table size="small" aria-label={setupText.steps.muhtarlar}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '34%' }}>{text.columns.neighbourhood}</TableCell>
              <TableCell>{text.columns.muhtar}</TableCell>
              <TableCell sx={{ width: '30%' }}>{text.columns.phone}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {draft.neighbourhoods.map((name, index) => (
              <MuhtarRow
                key={name}
                index={index}
                title={neighbourhoodTitle(name)}
                entry={draft.muhtars[name] ?? blank}
                onChange={(entry) => onChange({ muhtars: { ...draft.muhtars, [name]: entry } })}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

function pastedWords(placed: number, waiting: number): string {
  return waiting === 0 ? text.pasted(formatCount(placed)) : text.pastedWithRest(formatCount(placed), formatCount(waiting));
}
