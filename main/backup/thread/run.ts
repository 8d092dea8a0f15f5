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

/** A thread that has told its end has closed its files; one that does not go by then is not waited for. */
const goneMs = 5000;
const lingering = new Set<Worker>();

/** Is there a thread that told its end and did not go? The orderly end of the program would wait for it for ever. */
export const threadLingers = (): boolean => lingering.size > 0;

/** Runs one piece of work in a thread of its own. */
export function runInThread<K extends BackupKind>(kind: K, job: BackupWork[K]['job'], progress: BackupProgress): RunningWork<BackupWork[K]['result']> {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(workerFile('backup-worker', import.meta.url), { name: 'yedek', workerData: { kind, job, stop } satisfies ThreadJob });
  return { ...follow<BackupWork[K]['result']>(worker, progress), stop: () => void Atomics.store(new Int32Array(stop), 0, 1) };
}

/** What a thread tells of its work, until it is gone. */
export function follow<Result>(worker: Worker, progress: BackupProgress, patienceMs = goneMs): Omit<RunningWork<Result>, 'stop'> {
  let copied = (): void => undefined;
  const isCopied = new Promise<void>((resolve) => {
    copied = resolve;
  });
  const result = new Promise<Result>((resolve, reject) => {
    let settle = (): void => reject(new BackupStopped());
    let timer: NodeJS.Timeout | undefined;
    const ends = (how: () => void): void => {
      settle = how;
      timer = setTimeout(() => {
        lingering.add(worker);
        worker.unref();
        settle();
      }, patienceMs);
    };
    worker.on('message', (message: ThreadMessage) => {
      switch (message.kind) {
        case 'progress':
          return progress(message.phase, message.done, message.total);
        case 'copied':
          return copied();
        case 'done':
          return ends(() => resolve(message.result as Result));
        case 'stopped':
          return ends(settle);
        case 'failed':
          return ends(() => reject(reviveError(message.error)));
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      lingering.delete(worker);
      settle();
    });
  });
  void result.catch(() => undefined).then(copied);
  return { result, copied: isCopied };
}
