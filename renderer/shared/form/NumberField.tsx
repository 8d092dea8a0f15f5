import { OutlinedInput } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface NumberFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly width?: number;
  readonly autoFocus?: boolean;
}

/** A whole number or nothing (null). Text that is no number stays on screen and is refused by the schema. */
export function NumberField<V extends FieldValues>({ control, name, width = 140, autoFocus = false, ...words }: NumberFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const change = (text: string): void => {
    const plain = text.replaceAll('.', '').trim();
    field.onChange(plain === '' ? null : /^\d+$/.test(plain) ? Number(plain) : text);
  };
  return (
    <FieldFrame {...words} error={fieldState.error?.message}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          name={name}
          sx={{ width }}
          value={field.value ?? ''}
          onChange={(event) => change(event.target.value)}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.invalid}
          autoFocus={autoFocus}
          inputProps={{ inputMode: 'numeric', 'aria-describedby': describedBy, 'aria-required': words.required, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}
