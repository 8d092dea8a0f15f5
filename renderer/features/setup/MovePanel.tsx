import { Box, Button, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { useRunning } from '../../shared/AppStatus.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { backupText } from '../../text/backups.ts';

const text = backupText.first;

/** The way in for an office that has its records already: from another computer, or from the last backup. */
export function MovePanel({ onOpen }: { readonly onOpen: () => void }) {
  const { restart } = useRunning();
  const reading = useAct('app', 'chooseDataFolder');
  return (
    <Box sx={{ mt: 2, p: 2, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Typography sx={{ flex: 1 }}>{text.lead}</Typography>
        <Button onClick={onOpen}>{text.open}</Button>
        <Button onClick={() => reading.mutate({}, { onSuccess: (chosen) => chosen && restart() })}>{text.reading}</Button>
      </Box>
      {reading.error && <Problem error={reading.error} />}
    </Box>
  );
}
