import { Box, Button, Paper, Typography } from '@mui/material';
import { neighbourhoodKey, neighbourhoodName, neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { compareTurkish } from '../../../preload/contract/turkish.ts';
import { EntityInput } from '../../shared/form/EntityPicker.tsx';
import { setupText } from '../../text/setup.ts';
import { tidyPhone, type SetupDraft } from './draft.ts';
import type { RestRow } from './paste.ts';

const text = setupText.muhtars;

/** Pasted rows whose neighbourhood was not recognised: choose, add, or leave out. */
export function RestRows({ draft, onChange, asked }: { readonly draft: SetupDraft; readonly onChange: (change: Partial<SetupDraft>) => void; readonly asked: boolean }) {
  const without = (row: RestRow): readonly RestRow[] => draft.rest.filter((one) => one !== row);
  const place = (row: RestRow, name: string): void =>
    onChange({ rest: without(row), muhtars: { ...draft.muhtars, [name]: { muhtar: row.muhtar, phone: tidyPhone(row.phone) } } });
  const add = (row: RestRow): void => {
    const name = neighbourhoodName(row.written);
    onChange({
      rest: without(row),
      neighbourhoods: [...draft.neighbourhoods, name].toSorted(compareTurkish),
      muhtars: { ...draft.muhtars, [name]: { muhtar: row.muhtar, phone: tidyPhone(row.phone) } },
    });
  };
  const options = draft.neighbourhoods.map((name) => ({ id: name, label: neighbourhoodTitle(name), ...(draft.muhtars[name]?.muhtar ? { detail: draft.muhtars[name].muhtar } : {}) }));
  return (
    <Paper variant="outlined" component="section" aria-label={text.restTitle} sx={{ p: 2, mb: 1, borderColor: 'secondary.main' }}>
      <Typography variant="h3">{text.restTitle}</Typography>
      <Typography sx={{ mb: 1 }}>{text.restLead}</Typography>
      {asked && (
        <Typography role="alert" color="secondary" sx={{ mb: 1, fontWeight: 600 }}>
          {text.restAsked}
        </Typography>
      )}
      {draft.rest.map((row, index) => (
        <Box key={`${row.written}-${row.muhtar}-${index}`} sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr auto auto', gap: 1, alignItems: 'end', mb: 1 }}>
          <Box>
            <Typography sx={{ fontWeight: 600 }}>{row.written === '' ? text.restNoName : row.written}</Typography>
            <Typography color="textSecondary" variant="body2">
              {[row.muhtar, tidyPhone(row.phone)].filter((part) => part !== '').join(' · ')}
            </Typography>
          </Box>
          <EntityInput label={text.restChoose(row.written)} options={options} value={null} onChange={(name) => name !== null && place(row, name)} />
          <Button disabled={neighbourhoodKey(row.written) === '' || draft.neighbourhoods.some((name) => neighbourhoodKey(name) === neighbourhoodKey(row.written))} onClick={() => add(row)}>
            {text.restAdd(row.written)}
          </Button>
          <Button variant="text" onClick={() => onChange({ rest: without(row) })}>
            {text.restDrop}
          </Button>
        </Box>
      ))}
    </Paper>
  );
}
