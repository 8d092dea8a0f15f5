import type { QueryClient } from '@tanstack/react-query';
import type { AppStatus, StartProblem } from '../../../preload/contract/app.ts';
import { call, type OutputOf } from '../../api/client.ts';

/** What the first page of the day shows. */
export interface FirstAnswers {
  readonly start: { readonly status: AppStatus; readonly problem: StartProblem | null };
  readonly session: OutputOf<'session', 'status'> | undefined;
  readonly office: OutputOf<'office', 'get'> | undefined;
  readonly summary: OutputOf<'today', 'summary'> | undefined;
}

/**
 * Asks all of it at once, before anything is drawn, so that an ordinary start draws the Bugün page once and not in three
 * steps. null where the answers take longer than `patienceMs` or are refused: then the pages ask for themselves.
 */
export async function firstAnswers(patienceMs: number): Promise<FirstAnswers | null> {
  const none = () => undefined;
  const all = Promise.all([call('app', 'start', {}), call('session', 'status', {}).catch(none), call('office', 'get', {}).catch(none), call('today', 'summary', {}).catch(none)]).then(
    ([start, session, office, summary]): FirstAnswers => ({ start, session, office, summary }),
    () => null,
  );
  return Promise.race([all, new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))]);
}

/** Puts the answers where the pages will look for them. */
export function keepFirstAnswers(queries: QueryClient, { office, summary }: FirstAnswers): void {
  if (office !== undefined) queries.setQueryData(['office', 'get', {}], office);
  if (office !== undefined && summary !== undefined) queries.setQueryData(['today', 'summary', {}], summary);
}
