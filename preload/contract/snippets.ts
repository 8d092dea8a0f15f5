import * as v from 'valibot';
import { flag, line, optionalId } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { snippetText } from './text.ts';
import { fold } from './turkish.ts';

/** Texts that are written again and again: ";;" and a few letters put them into any long field. */

export interface Snippet {
  readonly id: number;
  /** What is typed behind ";;". */
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly active: boolean;
}

/** The places that a text may leave open, as they are written in it: {muhtar adı}. */
export const snippetFields = ['muhtar adı', 'başvuran', 'mahalle', 'talep no', 'kayıt tarihi', 'evrak no', 'konu', 'birim', 'son gün', 'bugün', 'kurum', 'müdürlük', 'memur'] as const;
export type SnippetField = (typeof snippetFields)[number];
export type SnippetValues = Readonly<Partial<Record<SnippetField, string>>>;

const place = /\{([^{}\n]{1,40})\}/g;

export interface Expanded {
  readonly text: string;
  /** Where the first place is that nobody could fill, to be marked for typing; null where all are filled. */
  readonly gap: { readonly from: number; readonly to: number } | null;
}

/** Fills the known places. One that has no value here stays as it is written, so that it is seen and not sent. */
export function expandSnippet(text: string, values: SnippetValues): Expanded {
  const known = new Map(Object.entries(values).map(([name, value]) => [fold(name), value]));
  const filled = text.replace(place, (whole, name: string) => known.get(fold(name.trim())) || whole);
  const open = [...filled.matchAll(place)][0];
  return { text: filled, gap: open ? { from: open.index, to: open.index + open[0].length } : null };
}

/** Names in braces that the program does not know. */
export function unknownFields(text: string): readonly string[] {
  const known = snippetFields.map((name) => fold(name));
  return [...text.matchAll(place)].map((match) => match[1] ?? '').filter((name) => !known.includes(fold(name.trim())));
}

/** What stands before the cursor behind ";;", or null where no such beginning is there. */
export function snippetToken(before: string): string | null {
  return /(?:^|[^;]);;([\p{L}\d]{0,10})$/u.exec(before)?.[1] ?? null;
}

/** By code first, then by a word of the title; the order of the list within each. */
export function matchSnippets(snippets: readonly Snippet[], token: string): readonly Snippet[] {
  const wanted = fold(token);
  const usable = snippets.filter(({ active }) => active);
  const byCode = usable.filter(({ code }) => fold(code).startsWith(wanted));
  const byTitle = usable.filter((snippet) => !byCode.includes(snippet) && fold(snippet.title).split(' ').some((word) => word.startsWith(wanted)));
  return [...byCode, ...byTitle];
}

export const snippets = {
  /** By code, those out of use too; at most 200. */
  list: read(v.object({})).returns<readonly Snippet[]>(),
  save: write(
    v.object({
      id: optionalId,
      code: v.pipe(line(10), v.regex(/^[\p{L}\d]+$/u, snippetText.code)),
      title: line(100),
      text: line(4000),
      active: v.optional(flag, true),
    }),
  ).returns<{ readonly id: number }>(),
} satisfies Feature;
