import { createContext, useContext } from 'react';
import type { AppStatus } from '../../preload/contract/app.ts';

export interface Running {
  readonly status: AppStatus;
  /** Asks the program again where it stands: after another folder, the sample office, or the way back. */
  readonly restart: () => void;
}

export const RunningContext = createContext<Running | null>(null);

/** Version, data folder, sample or real. Only inside the started program. */
export function useRunning(): Running {
  const running = useContext(RunningContext);
  if (!running) throw new Error('the program has not started');
  return running;
}
