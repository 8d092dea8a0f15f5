import { Box, Button, Stack, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { useRunning } from '../../shared/AppStatus.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatCount } from '../../shared/format.ts';
import { backupText } from '../../text/backups.ts';
import { setupText } from '../../text/setup.ts';
import { FactList } from '../../shared/FactList.tsx';
import { SecondPlace } from '../backups/SecondPlace.tsx';
import { useBackupState } from '../backups/useBackupState.ts';
import { muhtarRows, type OfficeInput, type SetupDraft } from './draft.ts';

const text = setupText.folder;

/** Where the records will lie, and what "Bitir" is going to write. */
export function FolderStep({ office, draft }: { readonly office: OfficeInput; readonly draft: SetupDraft }) {
  const { status, restart } = useRunning();
  const notify = useNotify();
  const backups = useBackupState();
  const show = useAct('app', 'showDataFolder');
  const change = useAct('app', 'chooseDataFolder');
  const tell = (error: Error): void => notify(error.message);
  const or = (value: string): string => (value.trim() === '' ? text.later : value);
  const count = (number: number): string => (number === 0 ? text.later : formatCount(number));
  const lines = [
    [text.summary.institution, or(office.institution)],
    [text.summary.district, or([office.province, office.district].filter((part) => part !== '').join(' / '))],
    [text.summary.user, or(office.userName)],
    [text.summary.neighbourhoods, count(draft.neighbourhoods.length)],
    [text.summary.units, count(draft.units.length)],
    [text.summary.muhtars, count(muhtarRows(draft).length)],
  ] as const;
  return (
    <Box>
      <Typography sx={{ mb: 2 }}>{text.lead}</Typography>
      <Typography variant="h2">{text.here}</Typography>
      <Typography sx={{ p: 1, my: 0.5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default', overflowWrap: 'anywhere' }}>{status.dataFolder}</Typography>
      <Stack direction="row" sx={{ gap: 1, my: 1 }}>
        <Button onClick={() => show.mutate({}, { onError: tell })}>{text.show}</Button>
        <Button onClick={() => change.mutate({}, { onError: tell, onSuccess: (chosen) => chosen && restart() })}>{text.change}</Button>
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {text.changeNote}
      </Typography>
      <Typography variant="h2" sx={{ mt: 3, mb: 0.5 }}>
        {backupText.second.title}
      </Typography>
      {backups.data && <SecondPlace second={backups.data.second} />}
      <Typography variant="h2" sx={{ mt: 3, mb: 0.5 }}>
        {text.summaryTitle}
      </Typography>
      <FactList width={160} facts={lines} />
    </Box>
  );
}
