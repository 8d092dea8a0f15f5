import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useState } from 'react';
import type { StartAction, StartProblem } from '../../../preload/contract/app.ts';
import { isDate } from '../../../preload/contract/dates.ts';
import { useAct } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { readOnlyText } from '../../text/read-only.ts';
import { startText } from '../../text/start.ts';
import { PermissionGuide } from './PermissionGuide.tsx';
import { RestorePage } from './RestorePage.tsx';

export interface StartProblemPageProps {
  readonly problem: StartProblem;
  readonly onRetry: (ignoreClock: boolean) => void;
  readonly onRestart: () => void;
}

/** Why the records are not open, and exactly the ways out that the program offers for it. */
export function StartProblemPage({ problem, onRetry, onRestart }: StartProblemPageProps) {
  const notify = useNotify();
  const [guiding, setGuiding] = useState(false);
  const chooseFolder = useAct('app', 'chooseDataFolder');
  const showFolder = useAct('app', 'showDataFolder');
  const quit = useAct('app', 'quit');
  const [restoring, setRestoring] = useState(false);
  const words = startText.problems[problem.code];
  const tell = { onError: (error: Error) => notify(error.message) };
  const runs: Readonly<Record<StartAction, () => void>> = {
    retry: () => onRetry(false),
    restore: () => setRestoring(true),
    continueAnyway: () => onRetry(true),
    chooseFolder: () => chooseFolder.mutate({}, { ...tell, onSuccess: (chosen) => chosen && onRestart() }),
    showFolder: () => showFolder.mutate({}, tell),
    quit: () => quit.mutate({}, tell),
  };
  const parts = [
    [startText.labels.happened, words.happened(isDate(problem.detail) ? formatDate(problem.detail) : problem.detail)],
    [startText.labels.safe, words.safe],
    [startText.labels.todo, words.todo],
  ] as const;
  if (restoring) return <RestorePage onBack={() => setRestoring(false)} onRestored={onRestart} />;
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', display: 'grid', placeItems: 'center', p: 3 }}>
      <Paper variant="outlined" role="alert" sx={{ p: 4, width: '100%', maxWidth: 680 }}>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', mb: 2 }}>
          <ErrorOutlineOutlined color="error" />
          <Typography variant="h1">{words.title}</Typography>
        </Stack>
        <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
          {parts.map(([label, sentence]) => (
            <div key={label}>
              <Typography component="dt" variant="h3" color="textSecondary">
                {label}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {sentence}
              </Typography>
            </div>
          ))}
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2, overflowWrap: 'anywhere' }}>
          {startText.folder(problem.dataFolder)}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, mt: 3, flexWrap: 'wrap' }}>
          {problem.actions.map((action, index) => (
            <Button key={action} variant={index === 0 ? 'contained' : 'outlined'} autoFocus={index === 0} onClick={runs[action]}>
              {problem.code === 'clock' && action === 'continueAnyway' ? startText.clockIsRight : startText.actions[action]}
            </Button>
          ))}
          {problem.code === 'readOnly' && <Button onClick={() => setGuiding(true)}>{readOnlyText.guide}</Button>}
        </Stack>
        {guiding && <PermissionGuide dataFolder={problem.dataFolder} windows={navigator.userAgent.includes('Windows')} onClose={() => setGuiding(false)} />}
      </Paper>
    </Box>
  );
}
