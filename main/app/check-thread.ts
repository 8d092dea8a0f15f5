import { Worker } from 'node:worker_threads';

import type { ClosedFile } from '../../db/watched-file.ts';
import { workerFile } from './worker-file.ts';

export interface CheckJob {
  readonly path: string;
  readonly nativeBinding: string | undefined;
  /** null where nothing is known of the last closing. */
  readonly closed: ClosedFile | null;
}

/**
 * `sound: null`: the look itself did not succeed, which says nothing of the file and does not hold up the office.
 * `changed`: no page is broken, but the file is not the one that was closed last.
 */
export type CheckAnswer = { readonly sound: true } | { readonly sound: false | null; readonly reason: string; readonly changed?: boolean };

export interface RunningCheck {
  readonly verdict: Promise<CheckAnswer>;
  /** Begins now, because somebody waits for the verdict. */
  hurry(): void;
  stop(): Promise<void>;
}

/** Looks over the whole file in a thread of its own, beginning after `delayMs`. Never rejects. */
export function checkInThread(job: CheckJob, delayMs: number): RunningCheck {
  let worker: Worker | null = null;
  let answer: (verdict: CheckAnswer) => void = () => undefined;
  const verdict = new Promise<CheckAnswer>((resolve) => {
    answer = resolve;
  });
  const failed = (reason: unknown): void => answer({ sound: null, reason: String(reason) });
  const begin = (): void => {
    clearTimeout(timer);
    worker ??= new Worker(workerFile('check-worker', import.meta.url), { name: 'denetim', workerData: job })
      .on('message', answer)
      .on('error', failed)
      .on('exit', failed);
  };
  const timer = setTimeout(begin, delayMs);
  return {
    verdict,
    hurry: begin,
    async stop() {
      clearTimeout(timer);
      await worker?.terminate();
      failed('stopped');
    },
  };
}
