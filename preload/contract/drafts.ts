import * as v from 'valibot';
import { id, line } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

/** A form that was begun and not saved. */
export interface Draft {
  readonly id: number;
  /** Which form: 'requests.create'. */
  readonly form: string;
  /** Which record of that form, as the page's address; with `form` it names the draft. */
  readonly place: string;
  readonly title: string;
  /** The values as the form wrote them, as JSON. */
  readonly content: string;
  /** Local moment. */
  readonly savedAt: string;
}

export const drafts = {
  /** The user's own, newest first, at most 200. */
  list: read(v.object({})).returns<readonly Draft[]>(),
  keep: write(v.object({ form: line(100), place: line(300), title: line(200), content: v.pipe(v.string(), v.maxLength(500_000)) })).returns<{ readonly id: number }>(),
  /** Thrown away, or saved as what it was meant to be. */
  drop: write(v.object({ id })).returns<null>(),
} satisfies Feature;
