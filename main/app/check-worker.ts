/** The thread that looks over the whole database file, so that neither window nor reading waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from '../../db/check-file.ts';
import { OpenError } from '../../db/open-error.ts';
import type { CheckAnswer, CheckJob } from './check-thread.ts';

const { path, nativeBinding } = workerData as CheckJob;

function answer(): CheckAnswer {
  try {
    checkFile(path, nativeBinding);
    return { sound: true };
  } catch (error) {
    return error instanceof OpenError && error.problem === 'damaged' ? { sound: false, reason: error.detail } : { sound: null, reason: String(error) };
  }
}

parentPort?.postMessage(answer());
