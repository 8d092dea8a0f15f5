import { useState } from 'react';
import type { OpenedTable } from '../../../preload/contract/imports.ts';
import { ApiFailure, call } from '../../api/client.ts';
import type { Clip } from './usePasteTable.ts';

interface Opening {
  readonly pending: boolean;
  readonly problem: ApiFailure | null;
  choose(): void;
  paste(clip: Clip): void;
  stop(): void;
}

/** Reads a file or the clipboard; a large workbook takes its seconds and can be stopped. */
export function useOpening(onOpened: (table: OpenedTable) => void, onProblem?: (problem: ApiFailure) => void): Opening {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiFailure | null>(null);
  const read = async (work: () => Promise<OpenedTable | null>): Promise<void> => {
    setPending(true);
    setProblem(null);
    try {
      const table = await work();
      if (table) onOpened(table);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setProblem(error);
      onProblem?.(error);
    } finally {
      setPending(false);
    }
  };
  return {
    pending,
    problem,
    choose: () => void read(() => call('imports', 'open', {})),
    paste: (clip) => void read(() => call('imports', 'paste', clip)),
    stop: () => void call('imports', 'cancel', {}),
  };
}
