import * as v from 'valibot';
import { line } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

/** Aydınlatma metni: what people are told about their data (KVKK m.10), printable for the counter. */
export interface PrivacyNotice {
  /** With the fields {kurum}, {birim}, {adres}, {telefon}, {eposta}, {kep}. */
  readonly text: string;
  /** Changed by the office; the shipped one can be had back. */
  readonly own: boolean;
}

export const privacyNotice = {
  get: read(v.object({})).returns<PrivacyNotice>(),
  save: write(v.object({ text: line(12_000) })).returns<PrivacyNotice>(),
  reset: write(v.object({})).returns<PrivacyNotice>(),
} satisfies Feature;
