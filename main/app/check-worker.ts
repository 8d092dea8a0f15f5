/** The thread that looks over the whole database file, so that neither window nor reading waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from '../../db/check-file.ts';
import type { ClosedFile } from '../../db/watched-file.ts';
import { sumOf } from '../../db/write-mark.ts';
import { OpenError } from '../../db/open-error.ts';
import type { CheckAnswer, CheckJob } from './check-thread.ts';

const { path, nativeBinding, closed } = workerData as CheckJob;

function answer(): CheckAnswer {
  try {
    checkFile(path, nativeBinding);
    return closed === null || isSame(closed) ? { sound: true } : { sound: false, reason: 'not the file that was closed', changed: true };
  } catch (error) {
    return error instanceof OpenError && error.problem === 'damaged' ? { sound: false, reason: error.detail } : { sound: null, reason: String(error) };
  }
}

/** Nothing writes to the file itself before this answer is there. */
function isSame({ sum, file }: ClosedFile): boolean {
  const found = sumOf(file);
  return found.size === sum.size && found.crc === sum.crc;
}

parentPort?.postMessage(answer());
