import { Box, Typography } from '@mui/material';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { Section } from '../../shared/Section.tsx';
import { useMay } from '../../shared/session/SessionContext.ts';
import { updatesText as text } from '../../text/updates.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { AddressForm } from './AddressForm.tsx';
import { UpdateResult } from './UpdateResult.tsx';
import { useUpdateActs } from './useUpdateActs.ts';
import { useUpdateStatus } from './useUpdates.ts';
import { WayBack } from './WayBack.tsx';

/** Which version runs, where a newer one is looked for, what was found, and how one goes back. */
export function UpdatesPage() {
  const acts = useUpdateActs();
  const may = useMay('updates', 'start');
  const status = useUpdateStatus(acts.begun);
  return (
    <Box sx={{ maxWidth: 860, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={status} skeleton={<FormShape fields={3} />}>
        {({ version, kind, state, previous }) => (
          <>
            <Section title={text.running}>
              <Typography>
                {text.version}: <strong>{version}</strong> · {text.kind}: {text.kinds[kind]}
              </Typography>
              {kind === 'manual' && <Typography color="textSecondary">{text.manual}</Typography>}
            </Section>
            {may ? (
              <Section title={text.source}>
                <AddressForm acts={acts} />
              </Section>
            ) : (
              <Typography>{text.forDirector}</Typography>
            )}
            {(may || state.step !== 'idle') && <UpdateResult state={state} kind={kind} acts={may ? acts : null} />}
            <WayBack previous={previous} />
          </>
        )}
      </ReadResult>
    </Box>
  );
}
