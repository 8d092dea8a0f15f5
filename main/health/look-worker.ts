/** The thread that looks over records and files, so that neither window nor saving waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFolder } from '../backup/check.ts';
import type { LookJob, LookMessage } from './looker.ts';

const port = parentPort;
if (port === null) throw new Error('look-worker must be started as a worker thread');

/** Told no oftener than anybody looks. */
const everyMs = 100;
let told = 0;
const tell = (message: LookMessage): void => port.postMessage(message);
const { folder, nativeBinding } = workerData as LookJob;

checkFolder(folder, nativeBinding, (done, total) => {
  const now = performance.now();
  if (now - told < everyMs) return;
  told = now;
  tell({ kind: 'progress', done, total });
}).then(
  (findings) => tell({ kind: 'done', findings }),
  (error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error), code: String((error as { code?: unknown } | null)?.code ?? '') }),
);
