import { Worker } from 'node:worker_threads';
import { workerFile } from '../../app/worker-file.ts';
import { ReadError, type ReadTable } from '../types.ts';
import type { Reading } from './import-worker.ts';
import type { Source } from './read-table.ts';

// A workbook that needs more is none of an office's lists; the thread ends, the program goes on.
const MOST_MEMORY_MB = 1024;

export interface RunningRead {
  readonly table: Promise<ReadTable>;
  cancel(): void;
}

/** Reads in a thread of its own. `table` rejects with a ReadError. */
export function readInThread(source: Source): RunningRead {
  const worker = new Worker(workerFile('import-worker', import.meta.url), { name: 'aktarma', workerData: source, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
  let cancelled = false;
  const table = new Promise<ReadTable>((resolve, reject) => {
    worker
      .on('message', (reading: Reading) => {
        if (reading.ok) resolve(reading.table);
        else reject(new ReadError(reading.problem, reading.amount));
      })
      .on('error', (error: Error & { code?: string }) => reject(new ReadError(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooLarge' : 'damaged')))
      .on('exit', () => reject(new ReadError(cancelled ? 'cancelled' : 'damaged')));
  });
  return {
    table,
    cancel() {
      cancelled = true;
      void worker.terminate();
    },
  };
}
