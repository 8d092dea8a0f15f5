import { Worker } from 'node:worker_threads';
import { workerFile } from '../../app/worker-file.ts';
import { reviveError } from '../../bridge/carried-error.ts';
import type { BackupProgress } from '../make.ts';
import type { BackupKind, BackupWork, ThreadJob, ThreadMessage } from './messages.ts';

/** The user stopped it, or the program is closing; nothing half is left. */
export class BackupStopped extends Error {}

export interface RunningWork<Result> {
  /** Rejects with BackupStopped, Refusal, OpenError, or an error that has the file system's `code`. */
  readonly result: Promise<Result>;
  /** The records have been copied, or it has ended otherwise; never rejects. */
  readonly copied: Promise<void>;
  stop(): void;
}

/** Runs one piece of work in a thread of its own. */
export function runInThread<K extends BackupKind>(kind: K, job: BackupWork[K]['job'], progress: BackupProgress): RunningWork<BackupWork[K]['result']> {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(workerFile('backup-worker', import.meta.url), { name: 'yedek', workerData: { kind, job, stop } satisfies ThreadJob });
  let copied = (): void => undefined;
  const isCopied = new Promise<void>((resolve) => {
    copied = resolve;
  });
  const result = new Promise<BackupWork[K]['result']>((resolve, reject) => {
    let settle = (): void => reject(new BackupStopped());
    worker.on('message', (message: ThreadMessage) => {
      switch (message.kind) {
        case 'progress':
          return progress(message.phase, message.done, message.total);
        case 'copied':
          return copied();
        case 'done':
          settle = () => resolve(message.result as BackupWork[K]['result']);
          return;
        case 'stopped':
          return;
        case 'failed':
          settle = () => reject(reviveError(message.error));
      }
    });
    worker.on('error', reject);
    // Only now its files are free, and the program may end.
    worker.on('exit', () => settle());
  });
  void result.catch(() => undefined).then(copied);
  return { result, copied: isCopied, stop: () => void Atomics.store(new Int32Array(stop), 0, 1) };
}
