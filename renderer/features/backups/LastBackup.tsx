import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { BackupState } from '../../../preload/contract/backups.ts';
import { useAct } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Section } from '../../shared/Section.tsx';
import { useToday } from '../../shared/useToday.ts';
import { backupText } from '../../text/backups.ts';
import { ageOf, isOld } from './age.ts';
import { BackupProgress } from './BackupProgress.tsx';

const text = backupText.last;

/** How old the newest backup of this computer is, and the button for another one. */
export function LastBackup({ state: { automatic, last, failure, running }, mayMake }: { readonly state: BackupState; readonly mayMake: boolean }) {
  const queries = useQueryClient();
  const notify = useNotify();
  const today = useToday();
  const make = useAct('backups', 'make');
  const start = (): void => {
    make.mutate({}, { onSuccess: (made) => notify(made ? text.made : text.stopped), onSettled: () => void queries.invalidateQueries({ queryKey: ['backups'] }) });
    void queries.invalidateQueries({ queryKey: ['backups', 'state'] });
  };
  const old = last !== null && isOld(last, today);
  return (
    <Section title={text.title}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        {!automatic && <Typography>{text.sample}</Typography>}
        {automatic && last === null && <Typography>{text.none}</Typography>}
        {last !== null && (
          <Typography sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Mark tone={old ? 'near' : 'done'} symbol={old ? '!' : '✓'}>
              {old ? backupText.status.attention : backupText.status.ok}
            </Mark>
            {text.good(ageOf(last, today))}
          </Typography>
        )}
        {old && <Typography>{text.old}</Typography>}
        {failure && !make.error && <Problem error={failure.sentence} />}
        {make.error && <Problem error={make.error} />}
        {running ? (
          <Box sx={{ width: '100%' }}>
            <BackupProgress running={running} note={backupText.goOn} />
          </Box>
        ) : (
          mayMake && (
            <Button variant="contained" onClick={start} disabled={make.isPending}>
              {text.make}
            </Button>
          )
        )}
      </Box>
    </Section>
  );
}
