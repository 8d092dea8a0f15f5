import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { ThreadMessage } from '../../../main/backup/thread/messages.ts';
import { BackupStopped, follow, threadLingers } from '../../../main/backup/thread/run.ts';
import { carryError } from '../../../main/bridge/carried-error.ts';

/** A thread that tells this and then goes, or stays for ever. */
function thread(message: ThreadMessage | null, end: 'goes' | 'stays'): Worker {
  const body = `const { parentPort, workerData } = require('node:worker_threads');
    if (workerData.message !== null) parentPort.postMessage(workerData.message);
    if (workerData.end === 'stays') setInterval(() => {}, 1000);`;
  return new Worker(body, { eval: true, workerData: { message, end } });
}

test('a thread that told its end and does not go holds nobody; that it lingers is known until it is gone', async () => {
  const staying = thread({ kind: 'done', result: 7 }, 'stays');
  const { result, copied } = follow<number>(staying, () => undefined, 100);
  await expect(result).resolves.toBe(7);
  await copied;
  expect(threadLingers()).toBe(true);
  await staying.terminate();
  expect(threadLingers()).toBe(false);
});

test('so for one that was stopped or failed', async () => {
  const stopped = thread({ kind: 'stopped' }, 'stays');
  await expect(follow(stopped, () => undefined, 50).result).rejects.toBeInstanceOf(BackupStopped);
  const failed = thread({ kind: 'failed', error: carryError(new Error('ENOSPC')) }, 'stays');
  await expect(follow(failed, () => undefined, 50).result).rejects.toThrow('ENOSPC');
  await Promise.all([stopped.terminate(), failed.terminate()]);
});

test('a thread that goes is waited for, and none lingers; one that goes without a word was stopped', async () => {
  await expect(follow(thread({ kind: 'done', result: 1 }, 'goes'), () => undefined).result).resolves.toBe(1);
  await expect(follow(thread(null, 'goes'), () => undefined).result).rejects.toBeInstanceOf(BackupStopped);
  expect(threadLingers()).toBe(false);
});
