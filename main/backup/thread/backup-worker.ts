/** The thread in which a backup is made, checked and restored, so that neither window nor records wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { carryError } from '../../bridge/carried-error.ts';
import { makeBackup, type BackupProgress } from '../make.ts';
import { packBackup } from '../pack/make.ts';
import { restoreAny } from '../pack/restore.ts';
import { makeReadingCopy } from '../reading-copy.ts';
import { sendBackup } from '../send.ts';
import type { ThreadJob, ThreadMessage } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('backup-worker must be started as a worker thread');

const work = workerData as ThreadJob;
const stop = new Int32Array(work.stop);
const tell = (message: ThreadMessage): void => port.postMessage(message);

class Stop extends Error {}

/** Told no oftener than anybody looks. */
const everyMs = 100;
let told = 0;
const progress: BackupProgress = (phase, done, total) => {
  // What was begun is tidied up by the one who began it; so the thread is asked to stop and not cut off.
  if (Atomics.load(stop, 0) !== 0) throw new Stop();
  const now = performance.now();
  if (now - told < everyMs) return;
  told = now;
  tell({ kind: 'progress', phase, done, total });
};

function run({ kind, job }: ThreadJob): Promise<unknown> {
  switch (kind) {
    case 'make':
      return makeBackup(job as ThreadJob<'make'>['job'], progress, () => tell({ kind: 'copied' }));
    case 'send':
      return sendBackup(job as ThreadJob<'send'>['job'], progress);
    case 'pack':
      return packBackup(job as ThreadJob<'pack'>['job'], progress);
    case 'reading':
      return makeReadingCopy(job as ThreadJob<'reading'>['job'], progress);
    case 'restore':
      return restoreAny(job as ThreadJob<'restore'>['job'], progress);
  }
}

run(work).then(
  (result) => tell({ kind: 'done', result }),
  (error: unknown) => tell(error instanceof Stop ? { kind: 'stopped' } : { kind: 'failed', error: carryError(error) }),
);
