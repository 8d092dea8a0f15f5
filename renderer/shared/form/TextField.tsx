import { OutlinedInput } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldText } from '../../../preload/contract/text.ts';
import { useVeil } from '../privacy/useVeil.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import { LongTextInput } from './LongTextInput.tsx';

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
      {({ id, describedBy }) => {
        const shared = {
          id,
          name,
          value: veil.value,
          onFocus: veil.onFocus,
          onBlur: (): void => {
            veil.left();
            field.onBlur();
          },
          inputRef: field.ref,
          error: fieldState.invalid || tooLong,
          autoFocus,
          disabled,
          inputProps: { 'aria-describedby': describedBy, 'aria-required': words.required, spellCheck: rows > 1, autoComplete: 'off' },
          ...(placeholder ? { placeholder } : {}),
        };
        return rows > 1 ? <LongTextInput {...shared} rows={rows} onChange={field.onChange} /> : <OutlinedInput {...shared} fullWidth onChange={field.onChange} />;
      }}
    </FieldFrame>
  );
}
