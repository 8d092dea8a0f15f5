import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { InstallKind, UpdateState } from '../../../preload/contract/updates.ts';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { updatesText as text } from '../../text/updates.ts';
import { ReleaseFacts } from './ReleaseFacts.tsx';
import type { UpdateActs } from './useUpdateActs.ts';

/** What was found and what becomes of it, with the button for the next step; `acts` null: this user only looks. */
export function UpdateResult({ state, kind, acts }: { readonly state: UpdateState; readonly kind: InstallKind; readonly acts: UpdateActs | null }) {
  const manual = kind === 'manual';
  const share = shareOf(state);
  return (
    <Section title={text.result}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Alert role="status" severity={severities[state.step] ?? 'info'}>
          {sentence(state)}
        </Alert>
        {'found' in state && state.found && <ReleaseFacts release={state.found} source={state.source} />}
        {share !== undefined && <LinearProgress aria-label={text.progress} {...(share === null ? {} : { variant: 'determinate' as const, value: share })} />}
        {state.step === 'available' && !manual && <Typography>{text.before}</Typography>}
        {state.step === 'available' && manual && <Typography>{text.manual}</Typography>}
        {state.step === 'ready' && kind === 'appimage' && <Typography>{text.renamed}</Typography>}
        {state.step === 'ready' && <Typography sx={{ overflowWrap: 'anywhere' }}>{text.backup(state.backup)}</Typography>}
        {acts && <NextSteps step={state.step} manual={manual} moving={share !== undefined} acts={acts} />}
      </Box>
    </Section>
  );
}

interface NextStepsProps {
  readonly step: UpdateState['step'];
  readonly manual: boolean;
  readonly moving: boolean;
  readonly acts: UpdateActs;
}

function NextSteps({ step, manual, moving, acts }: NextStepsProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {step === 'available' && !manual && (
        <Button variant="contained" disabled={acts.begun} onClick={acts.start}>
          {text.start}
        </Button>
      )}
      {step === 'ready' && (
        <Button variant="contained" onClick={acts.install}>
          {text.install}
        </Button>
      )}
      {moving && <Button onClick={acts.stop}>{text.stop}</Button>}
      {(step === 'available' || step === 'ready') && <Button onClick={acts.stop}>{text.giveUp}</Button>}
    </Box>
  );
}

const severities: Readonly<Partial<Record<UpdateState['step'], 'success' | 'error'>>> = { none: 'success', ready: 'success', refused: 'error' };

/** Per cent of what moves, null where it cannot be said; undefined where nothing moves. */
function shareOf(state: UpdateState): number | null | undefined {
  if (state.step === 'checking') return null;
  if (state.step === 'backingUp') return state.total > 0 ? Math.min(100, (100 * state.done) / state.total) : null;
  return state.step === 'downloading' ? state.percent : undefined;
}

function sentence(state: UpdateState): string {
  switch (state.step) {
    case 'idle':
      return text.idle;
    case 'checking':
      return text.checking(state.source.place);
    case 'none':
      return text.none(state.found.version);
    case 'refused':
      return text.refusals[state.reason];
    case 'available':
      return text.available(state.found.version);
    case 'backingUp':
      return state.total > 0 ? text.backingUpFiles(formatCount(state.done), formatCount(state.total)) : text.backingUp;
    case 'downloading':
      return text.downloading(String(state.percent));
    case 'ready':
      return text.ready(state.found.version);
  }
}
