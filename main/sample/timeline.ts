import { addDays } from '../../preload/contract/dates.ts';
import type { Asking } from './asking.ts';
import { finishedCourse, openCourse, type Step } from './course.ts';
import type { Random } from './random.ts';
import { standings, type DatedAsking } from './standings.ts';
import type { Workdays } from './workdays.ts';

/** One thing that happens, at a moment; `of` is the place of the request in the list of askings. */
export interface Moment {
  readonly at: string;
  readonly of: number;
  /** null = the request comes in. */
  readonly step: Step | null;
}

const untoldInAll = 15;

/** Two years in order of time. Nothing happens today: the clock of the sample office may still be at its first hour. */
export function timeline(random: Random, days: Workdays, all: readonly DatedAsking[], today: string): Moment[] {
  const last = days.before(today, 1);
  const open = standings(random, days, all, today);
  const repeated = new Set(all.map(({ asking }) => asking.repeats));
  const courses = all.map(({ asking }, of) => {
    const standing = open.get(asking);
    if (standing !== undefined) return openCourse(random, days, asking, standing, last);
    return finishedCourse(random, days, asking, last, { mayBeCancelled: !repeated.has(of) });
  });
  keepUntold(random, courses, today);
  return courses
    .flatMap((steps, of) => moments(random, all[of]?.asking as Asking, of, steps))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.of - b.of));
}

/** Closed in the last days and the muhtar not called yet; two are older and were forgotten. */
function keepUntold(random: Random, courses: Step[][], today: string): void {
  const closedOn = (steps: readonly Step[]): string => steps.findLast(({ kind }) => kind === 'close')?.on ?? '';
  const untold = courses.filter((steps) => closedOn(steps) !== '' && steps.at(-1)?.kind === 'close');
  const told = random.shuffled(courses.filter((steps) => steps.at(-1)?.kind === 'notify'));
  const older = told.filter((steps) => closedOn(steps) < addDays(today, -20) && closedOn(steps) > addDays(today, -60)).slice(0, 2);
  const newest = told.toSorted((a, b) => (closedOn(a) < closedOn(b) ? 1 : closedOn(a) > closedOn(b) ? -1 : 0)).slice(0, untoldInAll * 2);
  const fresh = random.shuffled(newest).slice(0, Math.max(0, untoldInAll - older.length - untold.length));
  for (const steps of [...older, ...fresh]) steps.pop();
}

/** Gives every step a time in office hours, later than the one before. */
function moments(random: Random, { on }: Asking, of: number, steps: readonly Step[]): Moment[] {
  let at = `${on}T${clock(officeMinute(random))}`;
  const found: Moment[] = [{ at, of, step: null }];
  for (const step of steps) {
    const free = `${step.on}T${clock(officeMinute(random))}`;
    at = free > at ? free : plusMinutes(at, random.int(2, 25));
    found.push({ at, of, step });
  }
  return found;
}

/** Mornings are busier; nobody writes at lunch. Seconds come from chance, so that no two records share a moment. */
function officeMinute(random: Random): number {
  return random.chance(0.6) ? random.int(8 * 3600 + 1800, 12 * 3600) : random.int(13 * 3600, 16 * 3600 + 1800);
}

function plusMinutes(at: string, minutes: number): string {
  const [hours = 0, mins = 0, seconds = 0] = at.slice(11).split(':').map(Number);
  return `${at.slice(0, 10)}T${clock(Math.min(hours * 3600 + (mins + minutes) * 60 + seconds, 23 * 3600))}`;
}

function clock(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
