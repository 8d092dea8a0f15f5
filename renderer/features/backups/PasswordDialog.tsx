import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, type FormEvent } from 'react';
import { useAct } from '../../api/queries.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { backupText } from '../../text/backups.ts';
import { commonText } from '../../text/common.ts';
import { useNewPassword } from './useNewPassword.tsx';

const text = backupText.password;

/** Locks what goes to the second place, or does so no longer. */
export function PasswordDialog({ locked, onClose }: { readonly locked: boolean; readonly onClose: () => void }) {
  const id = useId();
  const queries = useQueryClient();
  const notify = useNotify();
  const save = useAct('backups', 'setPassword');
  const { fields, take } = useNewPassword();
  const set = (password: string | null): void =>
    save.mutate(
      { password },
      {
        onSuccess: () => {
          notify(password === null ? text.removed : text.saved);
          void queries.invalidateQueries({ queryKey: ['backups'] });
          onClose();
        },
      },
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const password = take();
    if (password !== null) set(password);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <CommandLayer>
        <form noValidate onSubmit={submit}>
          <DialogTitle id={`${id}-title`}>{text.title}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
            <Typography>{text.lead}</Typography>
            {fields}
            {save.error && <Problem error={save.error} />}
          </DialogContent>
          <DialogActions>
            {locked && (
              <Button sx={{ mr: 'auto' }} onClick={() => set(null)}>
                {text.remove}
              </Button>
            )}
            <Button onClick={onClose}>{commonText.cancel}</Button>
            <Button type="submit" variant="contained" disabled={save.isPending}>
              {locked ? text.change : text.set}
            </Button>
          </DialogActions>
        </form>
      </CommandLayer>
    </Dialog>
  );
}
