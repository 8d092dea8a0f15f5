import * as v from 'valibot';
import { id, isoDate } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

/** Reminders to units (tekit, üsteleme), counted for each hand-off. */

export interface ChaseLine {
  readonly requestId: number;
  readonly number: string;
  readonly subject: string;
  readonly neighbourhood: string;
  readonly sentOn: string;
  /** The day that has passed: of the unit, else of the request; null where there is none. */
  readonly dueOn: string | null;
  /** Days since that day; 0 where none has passed. */
  readonly daysLate: number;
  /** Which reminder this would be. */
  readonly turn: number;
}

export interface ChaseUnit {
  readonly unitId: number;
  readonly unit: string;
  readonly lines: readonly ChaseLine[];
}

export interface ChasePreview {
  readonly units: readonly ChaseUnit[];
  /** Requests that cannot be chased, with the reason in words. */
  readonly skipped: readonly { readonly requestId: number; readonly number: string; readonly reason: string }[];
}

const requestIds = v.pipe(v.array(id), v.minLength(1, fieldText.choose), v.maxLength(200));

export const chases = {
  /** What chasing these requests today would do: a letter for each unit at which some of them wait. */
  preview: read(v.object({ requestIds })).returns<ChasePreview>(),
  /** Counts one reminder for every request of the preview; what cannot be chased is left out. Refused where nothing is left. */
  create: write(v.object({ requestIds, on: isoDate })).returns<{ readonly chaseIds: readonly number[]; readonly count: number; readonly units: number }>(),
} satisfies Feature;
