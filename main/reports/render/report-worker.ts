/** The thread in which reports become files, so that a long ledger never holds up the window. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './messages.ts';
import { produce } from './produce.ts';

const port = parentPort;
if (port === null) throw new Error('report-worker must be started as a worker thread');

port.on('message', (job: Job) => {
  produce(job.model, job.format).then(
    (bytes) => port.postMessage({ id: job.id, ok: true, bytes } satisfies Answer, [bytes.buffer as ArrayBuffer]),
    (error: unknown) => port.postMessage(failure(job.id, error)),
  );
});

function failure(id: number, error: unknown): Answer {
  return error instanceof Error
    ? { id, ok: false, message: error.message, stack: error.stack }
    : { id, ok: false, message: String(error) };
}
