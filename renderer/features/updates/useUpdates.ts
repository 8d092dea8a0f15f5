import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UpdateStatus } from '../../../preload/contract/updates.ts';
import { call, type ApiFailure } from '../../api/client.ts';

const statusKey = ['updates', 'status'] as const;
const everyMs = 500;
const moving: readonly string[] = ['checking', 'backingUp', 'downloading'];

/** Where the update stands; asked again only while something moves. `begun`: this page has just asked for something. */
export function useUpdateStatus(begun: boolean) {
  return useQuery<UpdateStatus, ApiFailure>({
    queryKey: statusKey,
    queryFn: () => call('updates', 'status', {}),
    staleTime: 0,
    refetchInterval: ({ state }) => (begun || moving.includes(state.data?.state.step ?? '') ? everyMs : false),
  });
}

/** Puts an answer in the place of the status; null (a cancelled dialog) changes nothing. */
export function useShowStatus(): (status: UpdateStatus | null) => void {
  const queries = useQueryClient();
  return (status) => {
    if (status) queries.setQueryData(statusKey, status);
  };
}
