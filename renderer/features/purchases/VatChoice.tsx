import { Box, FormControlLabel, FormHelperText, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';
import { purchaseOffersText as text } from '../../text/purchase-offers.ts';

interface Props {
  readonly label: string;
  readonly value: boolean | null;
  readonly error?: string | undefined;
  readonly onChange: (included: boolean) => void;
}

/** Are the prices of this paper with KDV? Where nobody knows it yet, neither is chosen until somebody has looked. */
export function VatChoice({ label, value, error, onChange }: Props) {
  const id = useId();
  const below = error ?? (value === null ? text.vatOpen : '');
  return (
    <Box>
      <RadioGroup row aria-label={label} aria-describedby={below === '' ? undefined : `${id}-below`} aria-required value={value === null ? '' : String(value)} onChange={(_, chosen) => onChange(chosen === 'true')}>
        <FormControlLabel value="false" control={<Radio sx={{ p: 0.5 }} />} label={text.vatNo} sx={{ mr: 1, ml: -0.5, '& .MuiFormControlLabel-label': { fontSize: 14 } }} />
        <FormControlLabel value="true" control={<Radio sx={{ p: 0.5 }} />} label={text.vatYes} sx={{ mr: 0, ml: -0.5, '& .MuiFormControlLabel-label': { fontSize: 14 } }} />
      </RadioGroup>
      {below !== '' && (
        <FormHelperText id={`${id}-below`} error={error !== undefined} role={error ? 'alert' : undefined}>
          {error ? <span aria-hidden="true">⚠ </span> : null}
          {below}
        </FormHelperText>
      )}
    </Box>
  );
}
