import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { UnknownNeighbourhood } from '../../../preload/contract/imports.ts';
import { neighbourhoodKey } from '../../../preload/contract/neighbourhood-name.ts';
import { useRead } from '../../api/queries.ts';
import { EntityInput } from '../../shared/form/EntityPicker.tsx';
import { importsText as text } from '../../text/imports.ts';
import type { Resolved } from './useLook.ts';

interface Props {
  readonly unknown: readonly UnknownNeighbourhood[];
  readonly resolutions: readonly Resolved[];
  readonly onResolve: (resolutions: readonly Resolved[]) => void;
}

/** Spellings that no neighbourhood has: chosen once, known from then on. */
export function UnknownPlaces({ unknown, resolutions, onResolve }: Props) {
  const { data } = useRead('neighbourhoods', 'list', { text: '' });
  const places = useMemo(() => data?.map(({ id, name }) => ({ id, label: name })) ?? [], [data]);
  const without = (written: string) => resolutions.filter((one) => neighbourhoodKey(one.written) !== neighbourhoodKey(written));
  const choose = (written: string, choice: Partial<Resolved>) => onResolve([...without(written), { written, neighbourhoodId: null, add: false, ...choice }]);
  if (unknown.length === 0 && resolutions.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="unknown-places" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, display: 'grid', gap: 1, maxHeight: 216, overflow: 'auto', flex: 'none' }} tabIndex={-1}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography id="unknown-places" variant="h3" component="h2">
          {text.unknownTitle}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text.unknownHint}
        </Typography>
      </Box>
      {resolutions.map(({ written, neighbourhoodId, add }) => (
        <Box key={written} sx={row}>
          <span>{add ? text.added(written) : `“${written}” = ${places.find(({ id }) => id === neighbourhoodId)?.label ?? '…'}`}</span>
          <Button size="small" variant="text" onClick={() => onResolve(without(written))}>
            {text.takeBack}
          </Button>
        </Box>
      ))}
      {unknown.map(({ written, rows, suggestion }, at) => (
        <Box key={written} sx={row}>
          <Box component="span" sx={{ minWidth: 200 }}>
            {text.unknown(written, rows)}
          </Box>
          <Box sx={{ width: 260 }}>
            <EntityInput label={text.which(written)} labelHidden options={places} value={null} autoFocus={at === 0} onChange={(id) => id !== null && choose(written, { neighbourhoodId: id })} />
          </Box>
          {suggestion && (
            <Button size="small" onClick={() => choose(written, { neighbourhoodId: suggestion.id })}>
              {text.suggestion(suggestion.name)}
            </Button>
          )}
          <Button size="small" variant="text" onClick={() => choose(written, { add: true })}>
            {text.addPlace}
          </Button>
        </Box>
      ))}
    </Box>
  );
}

const row = { display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' } as const;
