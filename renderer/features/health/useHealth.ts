import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { HealthReport } from '../../../preload/contract/health.ts';
import { call, type ApiFailure } from '../../api/client.ts';

const reportKey = ['health', 'report'] as const;
const everyMs = 300;

/** The page's rows; asked for anew whenever the page opens. */
export function useHealthReport() {
  return useQuery<HealthReport, ApiFailure>({ queryKey: reportKey, queryFn: () => call('health', 'report', {}), staleTime: 0 });
}

/** Puts the rows of a look that has just ended in their place. */
export function useShowReport(): (report: HealthReport) => void {
  const queries = useQueryClient();
  return (report) => void queries.setQueryData(reportKey, report);
}

/** How far the look under way is, also one that was begun before the page was left; null where none is. */
export function useLookProgress(begun: boolean): { readonly done: number; readonly total: number } | null {
  const { data } = useQuery({
    queryKey: ['health', 'progress'],
    queryFn: () => call('health', 'progress', {}),
    // Each question is a line of the log, so it is asked again only while there is something to hear.
    refetchInterval: ({ state }) => (begun || state.data ? everyMs : false),
    staleTime: 0,
    gcTime: 0,
  });
  return data ?? null;
}
