import { Worker } from 'node:worker_threads';
import { workerFile } from '../app/worker-file.ts';
import type { Finding } from '../backup/check.ts';

export interface LookJob {
  /** Data folder. */
  readonly folder: string;
  readonly nativeBinding: string | undefined;
}

export type LookMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string };

/** One look over everything at a time, in a thread of its own. */
export interface Looker {
  /** null where it was stopped; rejects where it could not look. Whoever asks while one is under way gets its answer. */
  look(folder: string): Promise<readonly Finding[] | null>;
  progress(): { readonly done: number; readonly total: number } | null;
  /** Answers when the thread is gone. */
  stop(): Promise<void>;
}

interface Running {
  readonly folder: string;
  readonly found: Promise<readonly Finding[] | null>;
  readonly ended: Promise<unknown>;
  readonly stop: () => void;
  progress: { readonly done: number; readonly total: number };
}

export function createLooker(nativeBinding: string | undefined): Looker {
  let running: Running | null = null;
  const stop = async (): Promise<void> => {
    running?.stop();
    await running?.ended;
  };
  return {
    async look(folder) {
      if (running !== null && running.folder === folder) return running.found;
      await stop();
      const started = start({ folder, nativeBinding });
      running = started;
      try {
        return await started.found;
      } finally {
        await started.ended;
        if (running === started) running = null;
      }
    },
    progress: () => running?.progress ?? null,
    stop,
  };
}

function start(job: LookJob): Running {
  const worker = new Worker(workerFile('look-worker', import.meta.url), { name: 'saglik', workerData: job });
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  let answer: (findings: readonly Finding[] | null) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const found = new Promise<readonly Finding[] | null>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  // Whoever asked is told; a look that nobody waits for any more disturbs nobody.
  found.catch(() => undefined);
  const running: Running = {
    folder: job.folder,
    found,
    ended,
    progress: { done: 0, total: 0 },
    stop: () => {
      answer(null);
      void worker.terminate();
    },
  };
  worker.on('message', (message: LookMessage) => {
    if (message.kind === 'progress') running.progress = { done: message.done, total: message.total };
    else if (message.kind === 'done') answer(message.findings);
    else fail(Object.assign(new Error(message.message), message.code === '' ? {} : { code: message.code }));
  });
  worker.on('error', fail);
  worker.on('exit', () => answer(null));
  return running;
}
