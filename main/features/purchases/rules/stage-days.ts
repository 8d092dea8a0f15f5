import { daysBetween } from '../../../../preload/contract/dates.ts';
import type { Course } from './course.ts';
import { closedOn } from './stages.ts';

export interface StageDays {
  readonly code: string;
  readonly name: string;
  readonly closedOn: string;
  /** From the close of the newest stage before it, or the opening, to its own; what ran beside others counts 0. */
  readonly days: number;
}

/** How long each stage took that was gone through; skipped ones took no time and are left out. */
export function stageDays(course: Course): StageDays[] {
  let since = course.openedOn;
  return course.stages.flatMap((stage): StageDays[] => {
    const closed = closedOn(course, stage);
    if (closed === null || stage.skippedOn !== null) return [];
    const days = Math.max(0, daysBetween(since, closed));
    since = closed > since ? closed : since;
    return [{ code: stage.code, name: stage.name, closedOn: closed, days }];
  });
}
