import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { SessionStatus } from '../../../preload/contract/session.ts';
import { ApiFailure, call } from '../../api/client.ts';
import { sessionSignal } from '../../api/session-signal.ts';
import { steps } from '../../api/steps.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { flushDrafts } from '../../shared/draft/flush.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { forgetUser } from '../../shared/session/forget.ts';
import { SessionContext } from '../../shared/session/SessionContext.ts';
import { ShellShape } from '../start/ShellShape.tsx';
import { LockScreen } from './LockScreen.tsx';
import { useIdleLock } from './useIdleLock.ts';

/**
 * Between the open records and the pages: somebody has to be signed in. While locked nothing of the records is in the
 * window: the pages are gone, and so is what was read for them.
 */
export function SessionGate({ first, children }: { readonly first: SessionStatus | null; readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [status, setStatus] = useState(first);
  const [problem, setProblem] = useState<ApiFailure | null>(null);
  const user = status?.user ?? null;
  const before = useRef(user?.id ?? null);

  const ask = useCallback(() => {
    call('session', 'status', {}).then(setStatus, (error: unknown) => error instanceof ApiFailure && setProblem(error));
  }, []);
  useEffect(() => {
    if (!first) ask();
    return sessionSignal.listen(ask);
  }, [first, ask]);

  const lock = useCallback(async (): Promise<void> => {
    await flushDrafts();
    setStatus(await call('session', 'lock', {}));
  }, []);
  const lockable = user !== null && user.id !== 0;
  useCommand('lock', () => void lock(), { enabled: lockable });
  useIdleLock(lockable ? (status?.idleMinutes ?? null) : null, () => void lock());

  const locked = status !== null && user === null;
  useEffect(() => {
    if (!locked) return;
    queries.clear();
    steps.clear();
    forgetUser();
  }, [locked, queries]);

  const enter = (entered: SessionStatus): void => {
    // Whoever comes back goes on where they were; anybody else begins with the day.
    if (before.current !== null && before.current !== entered.user?.id) window.location.hash = '#/today';
    before.current = entered.user?.id ?? null;
    setStatus(entered);
  };

  const session = useMemo(() => (status?.user ? { user: status.user, tiles: status.tiles, lock: () => void lock() } : null), [status, lock]);
  if (!status) return problem ? <Problem error={problem} onRetry={ask} /> : <ShellShape />;
  if (!session) return <LockScreen status={status} onAsk={ask} onEnter={enter} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}
