import { Box, Chip, MenuItem, Select } from '@mui/material';
import { accessKindNames, accessKinds, type AccessFilter } from '../../../preload/contract/access-log.ts';
import { useRead } from '../../api/queries.ts';
import { DateInput } from '../../shared/form/DateField.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { accessText as text } from '../../text/trace.ts';

/** What was done, by whom, in which days. */
export function AccessFilterRow({ filter, onChange }: { readonly filter: AccessFilter; readonly onChange: (filter: AccessFilter) => void }) {
  const actors = useRead('accessLog', 'actors', {});
  const { only, actor, from, to } = filter;
  return (
    <Box role="group" aria-label={text.filter} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {([null, ...accessKinds] as const).map((kind) => (
          <Chip
            key={kind ?? 'hepsi'}
            label={kind === null ? text.all : accessKindNames[kind]}
            aria-pressed={only === kind}
            color={only === kind ? 'primary' : 'default'}
            variant={only === kind ? 'filled' : 'outlined'}
            onClick={() => onChange({ ...filter, only: kind })}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'start' }}>
        <Box sx={{ width: 220 }}>
          <FieldFrame label={text.actor}>
            {({ id, labelId }) => (
              <Select fullWidth displayEmpty id={id} labelId={labelId} value={actor} onChange={(event) => onChange({ ...filter, actor: event.target.value })}>
                <MenuItem value="">{text.everybody}</MenuItem>
                {(actors.data ?? []).map((name) => (
                  <MenuItem key={name} value={name}>
                    {name}
                  </MenuItem>
                ))}
              </Select>
            )}
          </FieldFrame>
        </Box>
        <DateInput label={text.from} width={150} value={from} onChange={(day) => onChange({ ...filter, from: day })} />
        <DateInput label={text.to} width={150} value={to} onChange={(day) => onChange({ ...filter, to: day })} />
      </Box>
    </Box>
  );
}
