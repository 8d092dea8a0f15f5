/** The thread in which an export is read and written, so that neither window nor records wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { carryError } from '../../bridge/carried-error.ts';
import { runExport, type ExportJob } from './job.ts';
import type { Message } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('export-worker must be started as a worker thread');

/** Told no oftener than anybody looks. */
const everyMs = 100;
let told = 0;
const tell = (message: Message): void => port.postMessage(message);

runExport(workerData as ExportJob, (done, total) => {
  const now = performance.now();
  if (now - told < everyMs) return;
  told = now;
  tell({ kind: 'progress', done, total });
}).then(
  (written) => tell({ kind: 'done', written }),
  (error: unknown) => tell({ kind: 'failed', error: carryError(error) }),
);
