import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { AppStatus, StartProblem } from '../../../preload/contract/app.ts';
import { ApiFailure, call } from '../../api/client.ts';
import type { FirstAnswers } from './firstAnswers.ts';

export type Starting =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly error: ApiFailure }
  | { readonly phase: 'problem'; readonly status: AppStatus; readonly problem: StartProblem }
  /** `first`: what was asked beside the first answer still holds. */
  | { readonly phase: 'running'; readonly status: AppStatus; readonly first: boolean };

type Answer = FirstAnswers['start'];

export interface StartControl {
  readonly starting: Starting;
  readonly restart: () => void;
  readonly retry: (ignoreClock: boolean) => void;
}

/** Opens the records and follows what became of it; `first`: that is known already. Every new start forgets what was read before. */
export function useStart(first: FirstAnswers | null): StartControl {
  const queries = useQueryClient();
  const [starting, setStarting] = useState<Starting>(() => (first ? answered(first.start, true) : { phase: 'opening' }));

  const follow = useCallback(
    (ask: () => Promise<Answer>) => {
      void ask().then(
        (answer) => {
          queries.clear();
          setStarting(answered(answer));
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

  useEffect(() => {
    if (!first) follow(() => call('app', 'start', {}));
  }, [first, follow]);
  return { starting, restart, retry };
}

function answered({ status, problem }: Answer, first = false): Starting {
  return problem ? { phase: 'problem', status, problem } : { phase: 'running', status, first };
}

function asFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  return new ApiFailure({ code: 'internal', message: error instanceof Error ? error.message : String(error), fields: [], ref: null });
}
