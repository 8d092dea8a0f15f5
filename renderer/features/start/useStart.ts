import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { AppStatus, StartProblem } from '../../../preload/contract/app.ts';
import { ApiFailure, call } from '../../api/client.ts';

export type Starting =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly error: ApiFailure }
  | { readonly phase: 'problem'; readonly status: AppStatus; readonly problem: StartProblem }
  | { readonly phase: 'running'; readonly status: AppStatus };

type Answer = { readonly status: AppStatus; readonly problem: StartProblem | null };

export interface StartControl {
  readonly starting: Starting;
  readonly restart: () => void;
  readonly retry: (ignoreClock: boolean) => void;
}

/** Opens the records and follows what became of it. Every new start forgets what was read before. */
export function useStart(): StartControl {
  const queries = useQueryClient();
  const [starting, setStarting] = useState<Starting>({ phase: 'opening' });

  const follow = useCallback(
    (ask: () => Promise<Answer>) => {
      void ask().then(
        ({ status, problem }) => {
          queries.clear();
          setStarting(problem ? { phase: 'problem', status, problem } : { phase: 'running', status });
        },
        (error: unknown) => setStarting({ phase: 'failed', error: asFailure(error) }),
      );
    },
    [queries],
  );
  const restart = useCallback(() => {
    window.location.hash = '#/today';
    setStarting({ phase: 'opening' });
    follow(() => call('app', 'start', {}));
  }, [follow]);
  const retry = useCallback((ignoreClock: boolean) => follow(() => call('app', 'retryStart', { ignoreClock })), [follow]);

  useEffect(() => follow(() => call('app', 'start', {})), [follow]);
  return { starting, restart, retry };
}

function asFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  return new ApiFailure({ code: 'internal', message: error instanceof Error ? error.message : String(error), fields: [], ref: null });
}
