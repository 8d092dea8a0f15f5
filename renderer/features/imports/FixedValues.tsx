import { Box, Typography } from '@mui/material';
import type { ChannelCode, RequestType } from '../../../preload/contract/codes.ts';
import { isDate } from '../../../preload/contract/dates.ts';
import type { ImportFieldCode, ImportKind, ImportMapping } from '../../../preload/contract/imports.ts';
import { typeNames } from '../../../preload/contract/text.ts';
import { DateInput } from '../../shared/form/DateField.tsx';
import { importsText as text } from '../../text/imports.ts';
import { useChannels } from '../requests/lookups.ts';
import { Choice } from './TableBar.tsx';

interface Props {
  readonly kind: ImportKind;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** What every row gets where the table has no such column. */
export function FixedValues({ kind, mapping, onChange }: Props) {
  const channels = useChannels().filter(({ active }) => active);
  const has = (field: ImportFieldCode) => mapping.columns.some((one) => one.field === field);
  const { channel, type, day } = mapping.defaults;
  const set = (change: Partial<ImportMapping['defaults']>) => onChange({ ...mapping, defaults: { ...mapping.defaults, ...change } });
  const dayField = kind === 'talepler' ? 'registeredOn' : kind === 'muhtarlar' ? 'startDate' : null;
  if (dayField === null) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="body2" color="textSecondary">
        {text.fixedHint}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        {kind === 'talepler' && !has('channel') && <Choice label={text.channel} value={channel ?? ''} choices={channels.map(({ code, name }) => [code, name])} onChange={(next) => set({ channel: next as ChannelCode })} />}
        {kind === 'talepler' && !has('type') && <Choice label={text.type} value={type ?? ''} choices={Object.entries(typeNames)} onChange={(next) => set({ type: next as RequestType })} />}
        {!has(dayField) && <DateInput label={dayField === 'registeredOn' ? text.registeredOn : text.termStart} value={day ?? null} onChange={(next) => set({ day: next !== null && isDate(next) ? next : null })} />}
      </Box>
    </Box>
  );
}
