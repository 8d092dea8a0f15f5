import * as v from 'valibot';
import { id, line, longText, optionalDate, optionalEmail, optionalPhone, optionalText } from './fields.ts';
import { letterKinds, type LetterBody, type LetterKind, type LetterModel } from './letter-model.ts';
import { letterText } from './letter-text.ts';
import { read, write, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

export interface LetterTemplate {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly text: string;
  readonly closing: string;
  /** Changed by the office; the shipped one can be had back. */
  readonly own: boolean;
}

/** A letter that was prepared for a request. */
export interface LetterRow {
  readonly id: number;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly writtenAt: string;
  readonly actor: string;
}

export interface LetterDraft {
  /** Has it been prepared and kept before? */
  readonly id: number | null;
  readonly model: LetterModel;
}

const kind = v.picklist(letterKinds, fieldText.choose);
const filePlan = v.pipe(optionalText(20), v.regex(/^(\d{3}(\.\d{2}){0,3})?$/, letterText.filePlan));
const template = v.object({ kind, subject: line(150), text: line(8000), closing: optionalText(200) });

const settings = v.object({
  address: optionalText(200),
  phone: optionalPhone,
  email: optionalEmail,
  kep: optionalEmail,
  contactName: optionalText(100),
  contactTitle: optionalText(100),
  filePlan,
  font: v.picklist(['times', 'arial'], fieldText.choose),
  unitSignerName: optionalText(100),
  unitSignerTitle: optionalText(100),
  outsideSignerName: optionalText(100),
  outsideSignerTitle: optionalText(100),
});
/** What stands on every letter and who signs: to units the head of the office, to the outside the mayor or who signs for him. */
export type LetterSettings = v.InferOutput<typeof settings>;

const body = {
  filePlan,
  date: optionalDate,
  subject: line(150),
  addressee: line(300),
  references: optionalText(2000),
  text: line(20_000),
  closing: optionalText(200),
  signerName: optionalText(100),
  signerTitle: optionalText(150),
  attachments: longText,
} satisfies Record<keyof LetterBody, unknown>;

export const letters = {
  templates: read(v.object({})).returns<readonly LetterTemplate[]>(),
  /** A template as a letter about a made-up request; an unknown field is refused in words at `subject`, `text` or `closing`. */
  preview: read(template).returns<LetterModel>(),
  saveTemplate: write(template).returns<LetterTemplate>(),
  resetTemplate: write(v.object({ kind })).returns<LetterTemplate>(),
  settings: read(v.object({})).returns<LetterSettings>(),
  saveSettings: write(settings).returns<LetterSettings>(),
  /** The letter as it was kept last, else as the template makes it. */
  draft: read(v.object({ requestId: id, kind, fresh: v.optional(v.boolean(), false) })).returns<LetterDraft>(),
  ofRequest: read(v.object({ requestId: id })).returns<readonly LetterRow[]>(),
  save: write(v.object({ requestId: id, kind, ...body })).returns<{ readonly id: number }>(),
} satisfies Feature;
