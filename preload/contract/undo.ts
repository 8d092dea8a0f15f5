import * as v from 'valibot';
import { id } from './fields.ts';
import { write, type Feature } from './operation.ts';

export interface Undone {
  /** Numbers of the requests and demirbaş that were restored or cancelled, at most 20 of them. */
  readonly numbers: readonly string[];
  readonly count: number;
}

export const undo = {
  /**
   * Takes one write back, whole: changed rows as they were, new ones gone, numbered ones cancelled. Refused in words where
   * something was built on it since, or a numbered paper went out.
   */
  step: write(v.object({ step: id })).returns<Undone>(),
} satisfies Feature;
