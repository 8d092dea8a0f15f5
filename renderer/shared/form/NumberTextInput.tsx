import { InputAdornment, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import { shownText, type NumberWriting, type TypedValue } from './typedNumber.ts';

export interface NumberInputProps extends FieldWords {
  readonly value: TypedValue;
  readonly onChange: (value: TypedValue) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
  readonly name?: string;
  readonly error?: string | undefined;
  readonly width?: number | string;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  /** Behind the number: TL, adet. */
  readonly unit?: string;
}

/** A number typed as text, right-aligned; what is understood is written out anew on leaving, what is not stays with its sentence. */
export function NumberTextInput({ value, onChange, onBlur, inputRef, name, error, width, autoFocus = false, disabled = false, unit, writing, ...words }: NumberInputProps & { readonly writing: NumberWriting }) {
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  // What was typed stands as long as it means the value; a value set from outside is shown.
  const text = writing.read(typed).value === value ? typed : shownText(value, writing);
  const reading = writing.read(text);
  const ownError = reading.unfinished && !left ? undefined : reading.problem;

  const change = (next: string): void => {
    setTyped(next);
    setLeft(false);
    onChange(writing.read(next).value);
  };
  const leave = (): void => {
    setLeft(true);
    if (typeof reading.value === 'number') setTyped(writing.write(reading.value));
    onBlur?.();
  };
  return (
    <FieldFrame {...words} error={ownError ?? error}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          name={name}
          fullWidth={width === undefined}
          sx={width === undefined ? {} : { width }}
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
          inputRef={inputRef}
          error={(ownError ?? error) !== undefined}
          autoFocus={autoFocus}
          disabled={disabled}
          endAdornment={unit === undefined ? undefined : <InputAdornment position="end">{unit}</InputAdornment>}
          inputProps={{ inputMode: 'decimal', style: { textAlign: 'right' }, 'aria-describedby': describedBy, 'aria-required': words.required, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}
