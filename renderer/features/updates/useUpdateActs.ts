import type { ApiFailure } from '../../api/client.ts';
import { useAct } from '../../api/queries.ts';
import { useShowStatus } from './useUpdates.ts';

export interface UpdateActs {
  readonly check: () => void;
  readonly folder: () => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly install: () => void;
  /** Something was asked for and is not answered yet. */
  readonly begun: boolean;
  /** What the last of them was refused with. */
  readonly error: ApiFailure | null;
}

/** What can be asked for on the page; every answer is the new status. */
export function useUpdateActs(): UpdateActs {
  const show = useShowStatus();
  const acts = { check: useAct('updates', 'check'), folder: useAct('updates', 'checkFolder'), start: useAct('updates', 'start'), stop: useAct('updates', 'stop'), install: useAct('updates', 'installNow') };
  const fresh = (): void => Object.values(acts).forEach((act) => act.isPending || act.reset());
  const run = (act: 'check' | 'folder' | 'start' | 'stop') => (): void => {
    fresh();
    acts[act].mutate({}, { onSuccess: show });
  };
  return {
    check: run('check'),
    folder: run('folder'),
    start: run('start'),
    stop: run('stop'),
    install: () => acts.install.mutate({}),
    begun: acts.check.isPending || acts.folder.isPending || acts.start.isPending,
    error: Object.values(acts).find(({ error }) => error !== null)?.error ?? null,
  };
}
