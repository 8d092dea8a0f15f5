import { Box } from '@mui/material';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { AppStatus } from '../../../preload/contract/app.ts';
import { useRead } from '../../api/queries.ts';
import { RunningContext } from '../../shared/AppStatus.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { StartDayContext } from '../../shared/useToday.ts';
import { SessionGate } from '../session/SessionGate.tsx';
import type { FirstAnswers } from './firstAnswers.ts';
import { ShellShape } from './ShellShape.tsx';
import { useStart } from './useStart.ts';

// Seen once or never: an ordinary start does not load them.
const SetupPage = lazy(async () => ({ default: (await import('../setup/SetupPage.tsx')).SetupPage }));
const StartProblemPage = lazy(async () => ({ default: (await import('./StartProblemPage.tsx')).StartProblemPage }));

/** Between the window and the pages: opens the records, names the problem, lets somebody sign in, asks the first questions. */
export function Start({ first, children }: { readonly first: FirstAnswers | null; readonly children: ReactNode }) {
  const { starting, restart, retry } = useStart(first);
  switch (starting.phase) {
    case 'opening':
      return <ShellShape />;
    case 'failed':
      return (
        <Box sx={{ p: 4, maxWidth: 640, mx: 'auto' }}>
          <Problem error={starting.error} onRetry={restart} />
        </Box>
      );
    case 'problem':
      return (
        <Suspense fallback={<ShellShape />}>
          <StartProblemPage problem={starting.problem} onRetry={retry} onRestart={restart} />
        </Suspense>
      );
    case 'running':
      return (
        <SessionGate first={(starting.first && first?.session) || null}>
          <Office status={starting.status} restart={restart}>
            {children}
          </Office>
        </SessionGate>
      );
  }
}

function Office({ status, restart, children }: { readonly status: AppStatus; readonly restart: () => void; readonly children: ReactNode }) {
  const office = useRead('office', 'get', {});
  const running = useMemo(() => ({ status, restart }), [status, restart]);
  return (
    <RunningContext value={running}>
      <StartDayContext value={status.today}>
        {office.data === undefined && office.error && <Problem error={office.error} onRetry={() => void office.refetch()} />}
        {office.data === undefined && !office.error && <ShellShape />}
        {office.data === null && (
          <Suspense fallback={<ShellShape />}>
            <SetupPage />
          </Suspense>
        )}
        {office.data && children}
      </StartDayContext>
    </RunningContext>
  );
}
