import { OutlinedInput } from '@mui/material';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A password that is typed and not kept by the window. */
export function PasswordInput({ label, value, onChange, error, autoFocus = false }: Props) {
  return (
    <FieldFrame label={label} required error={error}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          type="password"
          value={value}
          autoFocus={autoFocus}
          autoComplete="off"
          error={error !== undefined}
          inputProps={{ 'aria-describedby': describedBy }}
          onChange={(event) => onChange(event.target.value)}
          sx={{ width: 320 }}
        />
      )}
    </FieldFrame>
  );
}
