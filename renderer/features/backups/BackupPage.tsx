import { Box } from '@mui/material';
import { useRunning } from '../../shared/AppStatus.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { Section } from '../../shared/Section.tsx';
import { useMay } from '../../shared/session/SessionContext.ts';
import { backupText as text } from '../../text/backups.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { EntriesSection } from './EntriesSection.tsx';
import { LastBackup } from './LastBackup.tsx';
import { MoveSection } from './MoveSection.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { useBackupState } from './useBackupState.ts';

/** Everything about the backups: their age, the second place, and the way back. */
export function BackupPage() {
  const { restart } = useRunning();
  const state = useBackupState();
  const mayLook = useMay('backups', 'list');
  const mayDecide = useMay('backups', 'restore');
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1040 }}>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={state} skeleton={<FormShape fields={3} />}>
        {(value) => (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(340px, 1fr))', alignItems: 'start' }}>
            <LastBackup state={value} mayMake={mayLook} />
            <Section title={text.second.title}>
              <SecondPlace second={value.second} mayChange={mayDecide} />
            </Section>
          </Box>
        )}
      </ReadResult>
      {mayLook && <EntriesSection emptyBody={text.list.emptyBody} mayRestore={mayDecide} onRestored={restart} />}
      {mayDecide && <MoveSection />}
    </Box>
  );
}
