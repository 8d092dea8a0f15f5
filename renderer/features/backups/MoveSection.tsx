import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../api/queries.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Section } from '../../shared/Section.tsx';
import { backupText } from '../../text/backups.ts';
import { PackDialog } from './PackDialog.tsx';

const text = backupText.move;

/** The records for another computer: to go on working there, or to look at them. */
export function MoveSection() {
  const queries = useQueryClient();
  const notify = useNotify();
  const reading = useAct('backups', 'readingCopy');
  const [packing, setPacking] = useState(false);
  return (
    <Section title={text.title}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(340px, 1fr))' }}>
        <Way lead={text.packLead}>
          <Button onClick={() => setPacking(true)}>{text.pack}</Button>
        </Way>
        <Way lead={text.readingLead}>
          <Button disabled={reading.isPending} onClick={() => reading.mutate({}, { onSuccess: (written) => written && notify(text.copied(written.path)), onSettled: () => void queries.invalidateQueries({ queryKey: ['backups'] }) })}>
            {text.reading}
          </Button>
        </Way>
      </Box>
      {reading.error && <Problem error={reading.error} />}
      {packing && <PackDialog onClose={() => setPacking(false)} />}
    </Section>
  );
}

function Way({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', alignContent: 'space-between' }}>
      <Typography>{lead}</Typography>
      {children}
    </Box>
  );
}
