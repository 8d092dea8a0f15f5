import { fold } from '../../preload/contract/turkish.ts';

/** What tells a person apart in a text. */
export interface PersonWords {
  readonly name: string;
  /** E.164. */
  readonly phones: readonly string[];
  /** E-mail, identity number, address: as they were written. */
  readonly exact: readonly string[];
}

/** What stands where something was erased. */
export const ERASED = '(imha edildi)';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DIGITS = /\+?\(?\d[\d ().-]{5,}\d/g;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * A text without the person: the name (folded, its words in a row, with or without an ending behind an apostrophe)
 * becomes `label`, phones and what is given exactly become ERASED. A text without any of them comes back as it is.
 */
export function withoutPerson(text: string, { name, phones, exact }: PersonWords, label: string): string {
  if (text === '') return text;
  let result = text;
  for (const each of exact) if (each.length > 3) result = result.replaceAll(new RegExp(escaped(each), 'giu'), ERASED);
  const last = phones.map(nationalDigits).filter((digits) => digits.length >= 7);
  if (last.length > 0) result = result.replaceAll(DIGITS, (digits) => (last.includes(nationalDigits(digits)) ? ERASED : digits));
  return withoutName(result, name, label);
}

const nationalDigits = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-10);

function withoutName(text: string, name: string, label: string): string {
  const wanted = [...name.matchAll(WORD)].map(([word]) => fold(word));
  // One word alone is a name of many, and perhaps no name at all.
  if (wanted.length < 2) return text;
  const words = [...text.matchAll(WORD)].map((match) => ({ from: match.index, to: match.index + match[0].length, folded: fold(match[0]) }));
  let result = '';
  let done = 0;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((word, offset) => words[at + offset]?.folded === word)) continue;
    const from = words[at]?.from ?? 0;
    const to = words[at + wanted.length - 1]?.to ?? 0;
    if (from < done) continue;
    result += text.slice(done, from) + label;
    done = to;
  }
  return done === 0 ? text : result + text.slice(done);
}
