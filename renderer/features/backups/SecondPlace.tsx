import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupState } from '../../../preload/contract/backups.ts';
import { useAct } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDateTime } from '../../shared/format.ts';
import { backupText } from '../../text/backups.ts';
import { FactList, type FactListProps } from '../../shared/FactList.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';

const text = backupText.second;

/** The stick or other disk to which each backup goes too; also asked in the first run. */
export function SecondPlace({ second, mayChange = true }: { readonly second: BackupState['second']; readonly mayChange?: boolean }) {
  const queries = useQueryClient();
  const notify = useNotify();
  const choose = useAct('backups', 'chooseSecond');
  const forget = useAct('backups', 'forgetSecond');
  const [asking, setAsking] = useState(false);
  const again = { onSettled: () => void queries.invalidateQueries({ queryKey: ['backups'] }) };
  const lines: FactListProps['facts'] | null = second && [
    [
      text.state,
      <Mark key="state" tone={second.present ? 'done' : 'near'} symbol={second.present ? '✓' : '!'}>
        {second.present ? text.present : text.absent}
      </Mark>,
    ],
    [text.place, second.path],
    [text.last, second.last === null ? text.never : formatDateTime(second.last)],
    [backupText.password.state, second.locked ? backupText.password.on : backupText.password.off],
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography>{text.lead}</Typography>
      {lines && <FactList width={160} facts={lines} />}
      {(choose.error ?? forget.error) && <Problem error={choose.error ?? forget.error} />}
      {mayChange && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button onClick={() => choose.mutate({}, { ...again, onSuccess: (chosen) => chosen && notify(text.chosen) })}>
            {second ? text.change : text.choose}
          </Button>
          {second && <Button onClick={() => setAsking(true)}>{second.locked ? backupText.password.change : backupText.password.set}</Button>}
          {second && <Button onClick={() => forget.mutate({}, { ...again, onSuccess: () => notify(text.forgotten) })}>{text.forget}</Button>}
        </Box>
      )}
      {asking && second && <PasswordDialog locked={second.locked} onClose={() => setAsking(false)} />}
    </Box>
  );
}
