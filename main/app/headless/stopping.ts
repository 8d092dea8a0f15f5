import { commandLineText as text } from '../../../preload/contract/start-text.ts';
import { Refusal } from '../../bridge/failure.ts';
import type { Progress } from '../../exports/progress.ts';

/** Long work that ends tidily where the user presses Ctrl+C: the next word on its progress stops it, in a sentence. */
export async function stoppable<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(() => {
      if (stopped) throw new Refusal('rule', text.stopped);
    });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
