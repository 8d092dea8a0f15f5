import { Box, Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import type { FieldWords } from './FieldFrame.tsx';
import type { Choice } from './SelectField.tsx';

export interface ChecksFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly choices: readonly Choice[];
}

/** Several of a short list; the value is an array in the order of the list. */
export function ChecksField<V extends FieldValues>({ control, name, choices, label, hint }: ChecksFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const chosen: readonly string[] = field.value ?? [];
  const toggle = (value: string, checked: boolean): void =>
    field.onChange(choices.map((choice) => choice.value).filter((one) => (one === value ? checked : chosen.includes(one))));
  return (
    <FormControl component="fieldset" error={fieldState.invalid}>
      <FormLabel component="legend" sx={{ fontSize: 14, fontWeight: 600, color: 'text.primary', '&.Mui-focused': { color: 'text.primary' } }}>
        {label}
      </FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', pl: 1 }}>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.value}
            label={choice.label}
            control={<Checkbox sx={{ py: 0.25 }} checked={chosen.includes(choice.value)} onChange={(_, checked) => toggle(choice.value, checked)} onBlur={field.onBlur} />}
          />
        ))}
      </Box>
      <FormHelperText>{fieldState.error?.message ?? hint}</FormHelperText>
    </FormControl>
  );
}
