import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { BackupEntry } from '../../../preload/contract/backups.ts';
import { useAct } from '../../api/queries.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { backupText } from '../../text/backups.ts';
import { commonText } from '../../text/common.ts';
import { FactList } from '../../shared/FactList.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { PasswordInput } from './PasswordInput.tsx';
import { useBackupState } from './useBackupState.ts';

const text = backupText.restore;

interface Props {
  readonly entry: BackupEntry;
  readonly onClose: () => void;
  /** The records are others now: everything is to be asked anew. */
  readonly onRestored: () => void;
}

/** What is inside, what will happen, and one confirmation. The safe button has the focus. */
export function RestoreDialog({ entry, onClose, onRestored }: Props) {
  const id = useId();
  const notify = useNotify();
  const restore = useAct('backups', 'restore');
  const [password, setPassword] = useState('');
  const { data: state } = useBackupState();
  const number = (value: number | null): string => (value === null ? backupText.list.unknown : formatCount(value));
  const { columns } = backupText.list;
  const lines = [
    [text.madeAt, entry.madeAt === null ? backupText.list.unknown : formatDateTime(entry.madeAt)],
    [columns.requests, number(entry.requests)],
    [columns.people, number(entry.people)],
    [columns.files, number(entry.files)],
    [text.version, text.versions[entry.version]],
    [text.place, entry.path],
  ] as const;
  const start = (): void =>
    restore.mutate(
      { key: entry.key, password: entry.locked ? password : null },
      {
        onSuccess: ({ aside }) => {
          notify(text.done(aside !== null));
          onRestored();
        },
      },
    );
  return (
    <Dialog open onClose={restore.isPending ? undefined : onClose} role="alertdialog" aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <CommandLayer>
        <DialogTitle id={`${id}-title`}>{text.title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <Typography variant="h3">{text.inside}</Typography>
          <FactList width={120} facts={lines} />
          <Typography variant="h3">{text.happens}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
            {text.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </Box>
          {entry.locked && <PasswordInput label={backupText.password.ask} value={password} onChange={setPassword} autoFocus />}
          {restore.error && <Problem error={restore.error} />}
          {restore.isPending && <BackupProgress running={state?.running ?? { phase: 'geri', done: 0, total: 0 }} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={start} disabled={restore.isPending}>
            {restore.isPending ? text.running : text.confirm}
          </Button>
          <Button variant="contained" onClick={onClose} disabled={restore.isPending} autoFocus={!entry.locked}>
            {commonText.cancel}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
