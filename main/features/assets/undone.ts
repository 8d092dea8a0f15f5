import type { Reader } from '../../../db/unit-of-work.ts';
import { courseOf } from './courses.ts';
import { isSound } from './rules.ts';

/**
 * The number of a demirbaş whose course makes no sense once a write was taken back: somebody has got it since, or what
 * was made and is withdrawn was given out since. null = all is well.
 */
export async function unsoundAsset(reader: Reader, touched: ReadonlySet<number>, made: ReadonlySet<number>): Promise<string | null> {
  for (const id of touched) {
    const { course } = await courseOf(reader, id);
    if (!isSound(course) || (made.has(id) && course.holdings.length > 0)) return course.number;
  }
  return null;
}
