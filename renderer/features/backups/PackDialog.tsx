import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useAct } from '../../api/queries.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { backupText } from '../../text/backups.ts';
import { commonText } from '../../text/common.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { useBackupState } from './useBackupState.ts';
import { useNewPassword } from './useNewPassword.tsx';

const text = backupText.move;

/** Everything as one file, locked or not. */
export function PackDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const queries = useQueryClient();
  const notify = useNotify();
  const pack = useAct('backups', 'pack');
  const { data: state } = useBackupState(pack.isPending);
  const [locked, setLocked] = useState(false);
  const { fields, take } = useNewPassword();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const password = locked ? take() : null;
    if (locked && password === null) return;
    pack.mutate(
      { password },
      {
        onSuccess: (written) => {
          if (written === null) return;
          notify(text.packed(written.path));
          onClose();
        },
        onSettled: () => void queries.invalidateQueries({ queryKey: ['backups'] }),
      },
    );
  };
  return (
    <Dialog open onClose={pack.isPending ? undefined : onClose} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <CommandLayer>
        <form noValidate onSubmit={submit}>
          <DialogTitle id={`${id}-title`}>{text.dialog}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
            <Typography>{text.dialogLead}</Typography>
            <FormControlLabel control={<Checkbox checked={locked} onChange={(_, checked) => setLocked(checked)} />} label={text.lock} />
            {locked && fields}
            {pack.error && <Problem error={pack.error} />}
            {pack.isPending && state?.running && <BackupProgress running={state.running} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={pack.isPending}>
              {commonText.cancel}
            </Button>
            <Button type="submit" variant="contained" disabled={pack.isPending} autoFocus>
              {text.write}
            </Button>
          </DialogActions>
        </form>
      </CommandLayer>
    </Dialog>
  );
}
