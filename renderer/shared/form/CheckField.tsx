import { Box, Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

export interface CheckFieldProps<V extends FieldValues> {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly label: string;
  readonly hint?: string;
}

/** A yes-or-no field; the sentence beside the box says what "yes" means. */
export function CheckField<V extends FieldValues>({ control, name, label, hint }: CheckFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const below = fieldState.error?.message ?? hint;
  return (
    <Box>
      <FormControlLabel
        label={label}
        control={<Checkbox checked={field.value === true} onChange={(event) => field.onChange(event.target.checked)} onBlur={field.onBlur} name={name} slotProps={{ input: { ref: field.ref } }} />}
      />
      {below && (
        <FormHelperText error={fieldState.invalid} sx={{ mt: -0.5, ml: '27px !important' }}>
          {below}
        </FormHelperText>
      )}
    </Box>
  );
}
