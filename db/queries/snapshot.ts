import type { Reader } from '../unit-of-work.ts';

/** Everything that `job` reads is of one moment, however long it reads and whatever is written meanwhile. */
export async function inSnapshot<T>(reader: Reader, job: () => Promise<T>): Promise<T> {
  await reader.all('BEGIN');
  try {
    return await job();
  } finally {
    await reader.all('COMMIT');
  }
}
