import type { LetterModel } from '../../preload/contract/letter-model.ts';
import type { ReportModel } from '../../preload/contract/report-model.ts';
import { fold } from '../../preload/contract/turkish.ts';
import type { PaperModel } from './paper-model.ts';
import { withoutPersonalText as words } from './without-personal-text.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PHONE = /\+90 ?\d{10}|\b0 ?\(?\d{3}\)? ?\d{3} ?\d{2} ?\d{2}\b/g;
const EMAIL = /[^\s@;,()]+@[^\s@;,()]+\.[^\s@;,()]+/g;
const HIDDEN = '•••';

/** Words to be hidden, ready to look for: by the folded first word, the longest names first. */
type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The same paper with every known person's name, phone, e-mail, address and note hidden; signatures of the office itself stay. */
export function withoutPersonal<P extends PaperModel>(paper: P, known: { readonly names: readonly string[]; readonly exact: readonly string[] }): P {
  const names = prepare(known.names);
  const exact = known.exact.filter((text) => text.length > 3).toSorted((a, b) => b.length - a.length);
  const hide = (text: string): string => hideNames(exact.reduce((left, each) => left.replaceAll(each, HIDDEN), text).replaceAll(PHONE, HIDDEN).replaceAll(EMAIL, HIDDEN), names);
  return ('letter' in paper ? hideLetter(paper, hide) : hideReport(paper, hide)) as P;
}

function hideReport(model: ReportModel, hide: (text: string) => string): ReportModel {
  const { letterhead, signatures, ...rest } = model;
  const hidden = deep(rest, hide) as Omit<ReportModel, 'letterhead' | 'signatures'>;
  return { ...hidden, letterhead, ...(signatures ? { signatures: signatures.map((one) => (one.personal ? { ...one, name: hide(one.name) } : one)) } : {}), methodNotes: [...hidden.methodNotes, words.note] };
}

function hideLetter(model: LetterModel, hide: (text: string) => string): LetterModel {
  const { subject, addressee, references, text, attachments } = model.letter;
  const letter = { ...model.letter, subject: hide(subject), addressee: hide(addressee), references: hide(references), text: hide(text), attachments: hide(attachments) };
  return { ...model, letter, table: deep(model.table, hide) as LetterModel['table'] };
}

/** Parts that are the program's own words, not the records'. */
const own: ReadonlySet<string> = new Set(['kind', 'key', 'type', 'orientation', 'style', 'generatedAt', 'emptyText', 'drills', 'drill']);

function deep(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((each) => deep(each, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, own.has(key) ? inner : deep(inner, hide)]));
}

function prepare(names: readonly string[]): Names {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const folded = [...name.matchAll(WORD)].map(([word]) => fold(word));
    const [first] = folded;
    // One word alone is a name of many things.
    if (first === undefined || folded.length < 2) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), folded].toSorted((a, b) => b.length - a.length));
  }
  return byFirst;
}

function hideNames(text: string, names: Names): string {
  const found = [...text.matchAll(WORD)].map((match) => ({ from: match.index, to: match.index + match[0].length, folded: fold(match[0]) }));
  let result = '';
  let done = 0;
  for (let at = 0; at < found.length; at++) {
    const name = names.get(found[at]?.folded ?? '')?.find((parts) => parts.every((part, offset) => found[at + offset]?.folded === part));
    if (!name) continue;
    result += text.slice(done, found[at]?.from) + HIDDEN;
    done = found[at + name.length - 1]?.to ?? done;
    at += name.length - 1;
  }
  return result + text.slice(done);
}
