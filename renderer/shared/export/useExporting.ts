import { useQuery } from '@tanstack/react-query';
import { call, type ApiFailure } from '../../api/client.ts';

const everyMs = 300;

/** How far the export under way is; null while the file dialog is open, and where none runs. */
export function useExportProgress(running: boolean): { readonly done: number; readonly total: number } | null {
  const { data } = useQuery<{ readonly done: number; readonly total: number } | null, ApiFailure>({
    queryKey: ['exporting', 'progress'],
    queryFn: () => call('exporting', 'progress', {}),
    enabled: running,
    refetchInterval: everyMs,
    staleTime: 0,
    gcTime: 0,
  });
  return running ? (data ?? null) : null;
}
