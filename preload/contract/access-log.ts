import * as v from 'valibot';
import { optionalDate, optionalText, page, type Page } from './fields.ts';
import { read, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

/**
 * Who saw or took out what: an opened record of a person, an identity number that was shown, a paper that was opened,
 * saved or printed, and a list or the whole data as a file.
 */
export const accessKinds = ['kisi', 'tckn', 'cikti', 'aktarim'] as const;
export type AccessKind = (typeof accessKinds)[number];

export const accessKindNames: Readonly<Record<AccessKind, string>> = {
  kisi: 'Kişi kaydı açıldı',
  tckn: 'Kimlik numarası gösterildi',
  cikti: 'Çıktı',
  aktarim: 'Dışa aktarım',
};

/** How a paper left; the format of a file otherwise. */
export type AccessFormat = 'xlsx' | 'pdf' | 'csv' | 'json' | 'zip' | 'mdpaket' | 'klasör' | 'ekran' | 'yazıcı';

export interface AccessEntry {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: AccessKind;
  /** Title of the paper or list; '' where a person was looked at. */
  readonly what: string;
  readonly personId: number | null;
  /** Name of that person as it is today; '' where it is none. */
  readonly person: string;
  /** Filter in words or name of the printer, '' for neither. */
  readonly detail: string;
  readonly format: AccessFormat;
  readonly rows: number;
  readonly withoutPersonal: boolean;
  /** Path of the file; '' where nothing was saved. */
  readonly file: string;
}

const entries = {
  only: v.nullish(v.picklist(accessKinds, fieldText.choose), null),
  /** Exactly this user; '' = everybody. */
  actor: optionalText(150),
  from: optionalDate,
  to: optionalDate,
};

/** Which lines of the log. */
export const accessFilter = v.object(entries);
export type AccessFilter = v.InferOutput<typeof accessFilter>;

export const accessLog = {
  /** Newest first. */
  list: read(v.object({ ...entries, ...page.entries })).returns<Page<AccessEntry>>(),
  /** Everybody who stands in the log, in Turkish order. */
  actors: read(v.object({})).returns<readonly string[]>(),
} satisfies Feature;
