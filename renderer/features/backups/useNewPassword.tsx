import { Alert, Box } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { shortestPassword } from '../../../preload/contract/backups.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { backupText } from '../../text/backups.ts';
import { PasswordInput } from './PasswordInput.tsx';

const text = backupText.password;

export interface NewPassword {
  /** Both fields, with the warning that nobody can reset it. */
  readonly fields: ReactNode;
  /** The password, or null and a sentence at the field. */
  readonly take: () => string | null;
}

/** A new password, typed twice. */
export function useNewPassword(): NewPassword {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const short = first.length < shortestPassword;
  const different = first !== again;
  return {
    fields: (
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Alert severity="warning">{text.warning}</Alert>
        <PasswordInput label={text.first} value={first} onChange={setFirst} autoFocus error={asked && short ? fieldText.passwordShort(shortestPassword) : undefined} />
        <PasswordInput label={text.again} value={again} onChange={setAgain} error={asked && !short && different ? text.different : undefined} />
      </Box>
    ),
    take() {
      setAsked(true);
      return short || different ? null : first;
    },
  };
}
