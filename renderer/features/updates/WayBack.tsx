import { Box, Button, Typography } from '@mui/material';
import type { PreviousVersion } from '../../../preload/contract/updates.ts';
import { useAct } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { useMay } from '../../shared/session/SessionContext.ts';
import { Section } from '../../shared/Section.tsx';
import { updatesText } from '../../text/updates.ts';

const text = updatesText.back;

/** How one goes back to the version before this one: its file and the backup of that day are kept. */
export function WayBack({ previous }: { readonly previous: PreviousVersion | null }) {
  const notify = useNotify();
  const open = useAct('updates', 'showPrevious');
  const may = useMay('updates', 'showPrevious');
  return (
    <Section title={text.title}>
      {previous === null ? (
        <Typography>{text.none}</Typography>
      ) : (
        <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', overflowWrap: 'anywhere' }}>
          <Typography>{text.kept(previous.version, formatDate(previous.at.slice(0, 10)))}</Typography>
          <Typography>{previous.file === null ? text.noFile(previous.version) : text.file(previous.file)}</Typography>
          <Typography>{updatesText.backup(previous.backup)}</Typography>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {text.steps.map((step) => (
              <li key={step}>
                <Typography>{step}</Typography>
              </li>
            ))}
          </Box>
          {may && <Button onClick={() => open.mutate({}, { onError: (error) => notify(error.message) })}>{text.open}</Button>}
        </Box>
      )}
    </Section>
  );
}
