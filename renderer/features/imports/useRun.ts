import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../api/queries.ts';
import type { ApiFailure, InputOf } from '../../api/client.ts';
import type { ImportDone } from '../../../preload/contract/imports.ts';

interface Run {
  readonly pending: boolean;
  readonly problem: ApiFailure | null;
  start(input: InputOf<'imports', 'run'>): void;
}

/** Writes; afterwards every read is asked again. */
export function useRun(onDone: (done: ImportDone) => void): Run {
  const queries = useQueryClient();
  const run = useAct('imports', 'run');
  return {
    pending: run.isPending,
    problem: run.error,
    start: (input) =>
      run.mutate(input, {
        onSuccess: (done) => {
          onDone(done);
          void queries.invalidateQueries();
        },
      }),
  };
}
