import { OutlinedInput } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldText } from '../../../preload/contract/text.ts';
import { useVeil } from '../privacy/useVeil.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface TextFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  /** More than one: a text area that grows. */
  readonly rows?: number;
  /** Said as soon as it is passed. The box itself takes more: one that cuts a pasted text loses its end without a word. */
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

export function TextField<V extends FieldValues>({ control, name, rows = 1, maxLength, autoFocus = false, placeholder, disabled = false, ...words }: TextFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const veil = useVeil(name, String(field.value ?? ''));
  const tooLong = maxLength !== undefined && String(field.value ?? '').trim().length > maxLength;
  return (
    <FieldFrame {...words} error={fieldState.error?.message ?? (tooLong ? fieldText.tooLong(maxLength) : undefined)}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          fullWidth
          name={name}
          value={veil.value}
          onChange={field.onChange}
          onFocus={veil.onFocus}
          onBlur={() => {
            veil.left();
            field.onBlur();
          }}
          inputRef={field.ref}
          error={fieldState.invalid || tooLong}
          multiline={rows > 1}
          {...(rows > 1 ? { minRows: rows, maxRows: 18 } : {})}
          autoFocus={autoFocus}
          disabled={disabled}
          {...(placeholder ? { placeholder } : {})}
          inputProps={{ 'aria-describedby': describedBy, 'aria-required': words.required, spellCheck: rows > 1, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}
