import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { maskOf } from '../shared/privacy/mask.ts';
import { useHidden } from '../shared/privacy/usePrivacy.ts';
import { call, type ApiFailure, type FeatureName, type InputOf, type OperationName, type OutputOf } from './client.ts';

/** The records are on this computer: nothing waits for a network, nothing is tried twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: 2_000, gcTime: 300_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export interface ReadOptions {
  /** false = not asked yet (an empty search box, a closed dialog). */
  readonly enabled?: boolean;
  /** Keeps the last answer on screen while the next one comes (lists, typing). */
  readonly keep?: boolean;
  /** Asks again every so many milliseconds. */
  readonly every?: number;
}

/** Reads through the bridge; the answer is kept until any write happens. */
export function useRead<F extends FeatureName, O extends OperationName<F, 'read'>>(
  feature: F,
  operation: O,
  input: InputOf<F, O>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<F, O>, ApiFailure> {
  const question: UseQueryOptions<OutputOf<F, O>, ApiFailure> = {
    queryKey: [feature, operation, input],
    queryFn: () => call(feature, operation, input),
    enabled: options.enabled ?? true,
  };
  if (useHidden()) question.select = maskOf(feature, operation);
  if (options.keep) Object.assign(question, { placeholderData: keepPreviousData });
  if (options.every) question.refetchInterval = options.every;
  return useQuery<OutputOf<F, O>, ApiFailure>(question);
}

/** Writes through the bridge. Afterwards every read is asked again: one clerk, one database, no stale figure. */
export function useWrite<F extends FeatureName, O extends OperationName<F, 'write'>>(feature: F, operation: O): UseMutationResult<OutputOf<F, O>, ApiFailure, InputOf<F, O>> {
  const queries = useQueryClient();
  return useMutation<OutputOf<F, O>, ApiFailure, InputOf<F, O>>({
    mutationFn: (input) => call(feature, operation, input),
    onSuccess: () => {
      void queries.invalidateQueries();
    },
  });
}

/** Acts outside the records: a dialog, a file, a printer. Nothing is asked again. */
export function useAct<F extends FeatureName, O extends OperationName<F, 'act'>>(feature: F, operation: O): UseMutationResult<OutputOf<F, O>, ApiFailure, InputOf<F, O>> {
  return useMutation<OutputOf<F, O>, ApiFailure, InputOf<F, O>>({ mutationFn: (input) => call(feature, operation, input) });
}
