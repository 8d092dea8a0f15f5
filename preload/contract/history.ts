import * as v from 'valibot';
import { idOrNone, page, type Page } from './fields.ts';
import { read, type Feature } from './operation.ts';

/** What has a history of its own; `ayar` is everything the office sets: lists, rules, templates and settings, all together. */
export const historySubjects = ['talep', 'kisi', 'mahalle', 'stk', 'birim', 'firma', 'satinalma', 'demirbas', 'ayar'] as const;
export type HistorySubject = (typeof historySubjects)[number];

/** One field that changed, or a row that came (before '' and after '') or went (after ''). */
export interface FieldChange {
  readonly at: string;
  readonly actor: string;
  /** Turkish name of the field; of a row that belongs to the record with the row's kind before it. */
  readonly field: string;
  /** Which row of the record: a seat, a contact, a topic; '' = the record itself. */
  readonly about: string;
  readonly before: string;
  readonly after: string;
}

/** `id` 0 for the settings, which are no record. */
export const historyOf = { subject: v.picklist(historySubjects), id: idOrNone };

export const history = {
  /** Newest first. It is written by the database itself and cannot be switched off. */
  of: read(v.object({ ...historyOf, ...page.entries })).returns<Page<FieldChange>>(),
} satisfies Feature;
