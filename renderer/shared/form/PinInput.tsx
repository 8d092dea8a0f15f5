import { OutlinedInput } from '@mui/material';
import type { Ref } from 'react';
import { FieldFrame } from './FieldFrame.tsx';

export interface PinInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Digits that nobody beside the screen can read. Never part of a form that keeps drafts. */
export function PinInput({ label, hint, value, onChange, error, autoFocus = false, inputRef }: PinInputProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          type="password"
          fullWidth
          autoFocus={autoFocus}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          error={error !== undefined}
          {...(inputRef ? { inputRef } : {})}
          inputProps={{ inputMode: 'numeric', autoComplete: 'off', spellCheck: false, maxLength: 16, 'aria-describedby': describedBy }}
        />
      )}
    </FieldFrame>
  );
}
