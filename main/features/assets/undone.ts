import type { Reader } from '../../../db/unit-of-work.ts';
import { courseOf } from './courses.ts';
import { isSound } from './rules.ts';

/**
 * Does the course of a demirbaş make no sense once a write was taken back? Somebody has got it since, or what was made
 * and is withdrawn was given out since.
 */
export async function isUnsound(reader: Reader, id: number, made: boolean): Promise<boolean> {
  const { course } = await courseOf(reader, id);
  return !isSound(course) || (made && course.holdings.length > 0);
}
