import { Worker } from 'node:worker_threads';
import { workerFile } from '../../app/worker-file.ts';
import { reviveError } from '../../bridge/carried-error.ts';
import { Refusal } from '../../bridge/failure.ts';
import { exportText as text } from '../text.ts';
import type { ExportJob, Written } from './job.ts';
import type { Message } from './messages.ts';

/** The user stopped the export, or the program is closing. */
export class Stopped extends Error {}

/** One export at a time, in a thread of its own. */
export interface Exporter {
  /** Rejects with Stopped, with a Refusal, or with an error that has the file system's `code`. */
  run(job: Omit<ExportJob, 'folder' | 'database' | 'nativeBinding'>): Promise<Written>;
  /** null where nothing runs. */
  progress(): { readonly done: number; readonly total: number } | null;
  cancel(): void;
  /** For the shutdown: answers when the thread is gone. */
  close(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly ended: Promise<unknown>;
  stop(): void;
  progress: { readonly done: number; readonly total: number };
}

/** `records`: those that are open now. */
export function createExporter(records: () => Pick<ExportJob, 'folder' | 'database'>, nativeBinding: string | undefined): Exporter {
  let running: Running | null = null;
  return {
    async run(job) {
      if (running !== null) throw new Refusal('busy', text.underWay);
      const started = start({ ...job, ...records(), nativeBinding });
      running = started;
      try {
        return await started.result;
      } finally {
        // Its files are free only then.
        await started.ended;
        running = null;
      }
    },
    progress: () => running?.progress ?? null,
    cancel: () => running?.stop(),
    async close() {
      running?.stop();
      await running?.ended;
    },
  };
}

function start(job: ExportJob): Running & { readonly result: Promise<Written> } {
  const worker = new Worker(workerFile('export-worker', import.meta.url), { name: 'aktarim', workerData: job });
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  let resolve: (written: Written) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const result = new Promise<Written>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  const running = {
    worker,
    ended,
    result,
    progress: { done: 0, total: 0 },
    stop() {
      reject(new Stopped());
      void worker.terminate();
    },
  };
  worker.on('message', (message: Message) => {
    if (message.kind === 'progress') running.progress = { done: message.done, total: message.total };
    else if (message.kind === 'done') resolve(message.written);
    else reject(reviveError(message.error));
  });
  worker.on('error', reject);
  worker.on('exit', () => reject(new Stopped()));
  return running;
}
