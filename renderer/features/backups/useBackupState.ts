import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { BackupState } from '../../../preload/contract/backups.ts';
import { call, type ApiFailure } from '../../api/client.ts';

export const stateKey = ['backups', 'state'];
const restingMs = 60_000;
const runningMs = 400;

/** Where the backups stand; asked oftener while one is being made, or where nothing else is on the screen. */
export function useBackupState(often = false): UseQueryResult<BackupState, ApiFailure> {
  return useQuery<BackupState, ApiFailure>({
    queryKey: stateKey,
    queryFn: () => call('backups', 'state', {}),
    staleTime: 0,
    refetchInterval: ({ state }) => (often || state.data?.running ? runningMs : restingMs),
  });
}
