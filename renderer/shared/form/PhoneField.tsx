import { OutlinedInput } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldText } from '../../../preload/contract/text.ts';
import { formatPhone, parsePhone } from '../../../preload/contract/phone.ts';
import { commonText } from '../../text/common.ts';
import { useVeil } from '../privacy/useVeil.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface PhoneFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
}

/** Takes a number in any spelling and, on leaving, shows how it was understood. */
export function PhoneField<V extends FieldValues>({ control, name, hint = commonText.phoneHint, ...words }: PhoneFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const text: string = field.value ?? '';
  const veil = useVeil(name, text.startsWith('+') ? shown(text) : text);
  const unreadable = text !== '' && fieldState.isTouched && parsePhone(text) === null;
  const leave = (): void => {
    veil.left();
    const parsed = parsePhone(text);
    if (parsed) field.onChange(formatPhone(parsed));
    field.onBlur();
  };
  return (
    <FieldFrame {...words} hint={hint} error={fieldState.error?.message ?? (unreadable ? fieldText.phone : undefined)}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          name={name}
          fullWidth
          value={veil.value}
          onFocus={veil.onFocus}
          onChange={field.onChange}
          onBlur={leave}
          inputRef={field.ref}
          error={fieldState.invalid || unreadable}
          inputProps={{ inputMode: 'tel', 'aria-describedby': describedBy, 'aria-required': words.required, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}

// Records hand over E.164; while a foreign number is typed it also begins with "+" and must stay as typed.
function shown(text: string): string {
  const parsed = parsePhone(text);
  return parsed === text ? formatPhone(parsed) : text;
}
