import * as v from 'valibot';
import { notifyWays } from './codes.ts';
import { id, isoDate, optionalDate, optionalText } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { closeInput, closingFields, manyRequests } from './requests.ts';
import { fieldText } from './text.ts';

/** The same step for several requests at once: all of them in one transaction, or none. */

const close = v.pipe(
  v.object({ requestIds: manyRequests, ...closingFields }),
  // One set of rules for one record and for many.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { message, path } of v.safeParse(closeInput, { ...dataset.value, id: 1 }).issues ?? []) addIssue({ message, ...(path ? { path: path as never } : {}) });
  }),
);
export type CloseManyInput = v.InferOutput<typeof close>;

const tell = v.object({ requestIds: manyRequests, how: v.picklist(notifyWays, fieldText.choose), on: isoDate, note: optionalText(1000) });

const wish = v.variant('kind', [
  v.object({ kind: v.literal('havale'), requestIds: manyRequests, unitId: id, sentOn: isoDate, dueOn: optionalDate }),
  v.object({ kind: v.literal('sonuclandir'), close }),
  v.object({ kind: v.literal('bildir'), requestIds: manyRequests, on: isoDate }),
]);
export type BulkWish = v.InferOutput<typeof wish>;

export interface BulkPreview {
  /** Ids that the step would change. */
  readonly changing: readonly number[];
  /** What the rules refuse, each with its sentence. */
  readonly refused: readonly { readonly id: number; readonly number: string; readonly sentence: string }[];
}

export const bulk = {
  /** Asks the very rules that the write asks, and writes nothing. */
  preview: read(wish).returns<BulkPreview>(),
  close: write(close).returns<{ readonly count: number }>(),
  /** Each requester is told of their own request. */
  tell: write(tell).returns<{ readonly count: number }>(),
} satisfies Feature;
