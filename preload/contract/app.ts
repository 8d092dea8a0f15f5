import * as v from 'valibot';
import { act, type Feature } from './operation.ts';

/**
 * Why nothing can be written. `folder`: its folder is closed to this user; `copy`: a dated copy for reading on another
 * computer, `madeAt` its local moment.
 */
export type ReadOnly = { readonly reason: 'folder' } | { readonly reason: 'copy'; readonly madeAt: string };

/** The program itself. */
export interface AppStatus {
  readonly version: string;
  readonly dataFolder: string;
  /** True for the sample office; the frame says "ÖRNEK VERİ". */
  readonly sample: boolean;
  readonly today: string;
  readonly platform: string;
  /** null: records can be written. */
  readonly readOnly: ReadOnly | null;
}

export const problemCodes = ['damaged', 'newer', 'missing', 'readOnly', 'networkShare', 'diskFull', 'clock', 'migration', 'changed', 'unknown'] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Why the records could not be opened, and which ways out there are. */
export interface StartProblem {
  readonly code: ProblemCode;
  readonly dataFolder: string;
  /** What the sentence names: 'clock' the newest day on record (ISO), 'diskFull' the free megabytes, 'changed' the acknowledged writes that are missing ('' = the content differs), else ''. */
  readonly detail: string;
  readonly actions: readonly StartAction[];
}
export const startActions = ['retry', 'restore', 'chooseFolder', 'showFolder', 'continueAnyway', 'quit'] as const;
export type StartAction = (typeof startActions)[number];

export const app = {
  /** Answers once the records are open, or with the reason why not. */
  start: act(v.object({})).returns<{ readonly status: AppStatus; readonly problem: StartProblem | null }>(),
  /** Tries once more. `ignoreClock`: the user goes on in spite of a warning ('clock', 'diskFull', 'changed'; action continueAnyway). */
  retryStart: act(v.object({ ignoreClock: v.optional(v.boolean(), false) })).returns<{ readonly status: AppStatus; readonly problem: StartProblem | null }>(),
  /** Opens the data folder in the file manager. */
  showDataFolder: act(v.object({})).returns<null>(),
  /** Lets the user choose another data folder and starts again with it; null = cancelled. */
  chooseDataFolder: act(v.object({})).returns<{ readonly dataFolder: string } | null>(),
  /** Opens the separate sample office in its own folder, in this window. */
  openSample: act(v.object({})).returns<null>(),
  /** Back from the sample office to the office's own records. */
  leaveSample: act(v.object({})).returns<null>(),
  quit: act(v.object({})).returns<null>(),
} satisfies Feature;
