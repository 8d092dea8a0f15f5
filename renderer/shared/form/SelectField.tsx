import { MenuItem, Select } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { commonText } from '../../text/common.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface Choice<T extends string | number = string> {
  readonly value: T;
  readonly label: string;
}

/** Choices from a names table of the contract: choicesOf(typeNames). */
export function choicesOf<T extends string>(names: Readonly<Record<T, string>>, only?: readonly T[]): readonly Choice<T>[] {
  const keys = only ?? (Object.keys(names) as T[]);
  return keys.map((value) => ({ value, label: names[value] }));
}

export interface SelectFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly choices: readonly Choice<string | number>[];
  /** A first line that means null. */
  readonly empty?: string;
}

/** A short closed list (up to a dozen lines); typing a letter jumps. Longer lists are EntityPickers. */
export function SelectField<V extends FieldValues>({ control, name, choices, empty, ...words }: SelectFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const change = (value: string | number): void => field.onChange(value === '' ? null : value);
  return (
    <FieldFrame {...words} error={fieldState.error?.message}>
      {({ labelId, id, describedBy }) => (
        <Select
          fullWidth
          displayEmpty
          labelId={labelId}
          id={id}
          name={name}
          value={(field.value ?? '') as string | number}
          onChange={(event) => change(event.target.value)}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.invalid}
          SelectDisplayProps={{ 'aria-describedby': describedBy, 'aria-required': words.required } as never}
        >
          {(empty !== undefined || field.value === null || field.value === undefined || field.value === '') && <MenuItem value="">{empty ?? commonText.choose}</MenuItem>}
          {choices.map((choice) => (
            <MenuItem key={choice.value} value={choice.value}>
              {choice.label}
            </MenuItem>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
