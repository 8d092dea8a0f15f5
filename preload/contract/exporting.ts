import * as v from 'valibot';
import { flag, optionalDate } from './fields.ts';
import { listQuestion } from './list-question.ts';
import { act, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

export interface Exported {
  readonly path: string;
  readonly rows: number;
}

export interface WholeExported extends Exported {
  readonly tables: number;
  readonly files: number;
}

export const open311Formats = ['json', 'csv'] as const;
export type Open311Format = (typeof open311Formats)[number];

const range = v.pipe(
  v.object({ format: v.picklist(open311Formats), from: optionalDate, to: optionalDate, withPersonal: v.optional(flag, false) }),
  v.forward(v.check(({ from, to }) => from === null || to === null || from <= to, fieldText.periodOrder), ['to']),
);

export const exporting = {
  /** Asks where to and writes the list as xlsx, in a thread of its own; null = cancelled, in the dialog or under way. */
  list: act(v.object({ question: listQuestion, withoutPersonal: v.optional(flag, false) })).returns<Exported | null>(),
  /** The whole data as a folder of workbooks, with the files; null = cancelled. */
  whole: act(v.object({})).returns<WholeExported | null>(),
  /** The requests as Open311 GeoReport v2; null = cancelled. */
  open311: act(range).returns<Exported | null>(),
  /** How far the export under way is; null where none is. `total` 0: not known yet. */
  progress: act(v.object({})).returns<{ readonly done: number; readonly total: number } | null>(),
  /** Stops the export under way; nothing of it is left. */
  cancel: act(v.object({})).returns<null>(),
  /** Opens the file that was written last with the system's own program. */
  openLast: act(v.object({})).returns<null>(),
} satisfies Feature;
