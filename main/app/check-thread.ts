import { Worker } from 'node:worker_threads';
import { workerFile } from './worker-file.ts';

export interface CheckJob {
  readonly path: string;
  readonly nativeBinding: string | undefined;
}

/** `sound: null`: the look itself did not succeed, which says nothing of the file and does not hold up the office. */
export type CheckAnswer = { readonly sound: true } | { readonly sound: false | null; readonly reason: string };

export interface RunningCheck {
  readonly verdict: Promise<CheckAnswer>;
  stop(): Promise<void>;
}

/** Starts the look over the whole file in a thread of its own. Never rejects. */
export function checkInThread(path: string, nativeBinding?: string): RunningCheck {
  const worker = new Worker(workerFile('check-worker', import.meta.url), { name: 'denetim', workerData: { path, nativeBinding } satisfies CheckJob });
  const verdict = new Promise<CheckAnswer>((resolve) => {
    const failed = (reason: unknown): void => resolve({ sound: null, reason: String(reason) });
    worker.on('message', resolve).on('error', failed).on('exit', failed);
  });
  return {
    verdict,
    async stop() {
      await worker.terminate();
    },
  };
}
