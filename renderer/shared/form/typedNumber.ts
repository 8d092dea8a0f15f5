import { formatAmount, parseMoney } from '../../../preload/contract/money.ts';
import { moneyProblems, quantityProblems } from '../../../preload/contract/money-text.ts';
import { formatQuantity, parseQuantity } from '../../../preload/contract/quantity.ts';

/** What a field holds: the number, nothing, or the text that is none, which the schema refuses so that nothing typed is lost. */
export type TypedValue = number | string | null;

/** A required number that is still to be typed: the field is empty, the schema refuses it. */
export const notTyped = null as unknown as number;

export interface Reading {
  readonly value: TypedValue;
  /** The sentence for a text that is no number. */
  readonly problem: string | undefined;
  /** "1." may still become 1.500: the sentence waits until the field is left. */
  readonly unfinished: boolean;
}

/** How a kind of number is read and written in a field. */
export interface NumberWriting {
  readonly read: (text: string) => Reading;
  readonly write: (value: number) => string;
}

const nothing: Reading = { value: null, problem: undefined, unfinished: false };

export const moneyWriting: NumberWriting = {
  read(text) {
    const parsed = parseMoney(text);
    if (parsed.ok) return { value: parsed.kurus, problem: undefined, unfinished: false };
    return parsed.problem === 'empty' ? nothing : { value: text, problem: moneyProblems[parsed.problem], unfinished: parsed.problem === 'unreadable' };
  },
  write: formatAmount,
};

export const quantityWriting: NumberWriting = {
  read(text) {
    const parsed = parseQuantity(text);
    if (parsed.ok) return { value: parsed.hundredths, problem: undefined, unfinished: false };
    // "0" is how 0,25 begins.
    return parsed.problem === 'empty' ? nothing : { value: text, problem: quantityProblems[parsed.problem], unfinished: parsed.problem === 'unreadable' || parsed.problem === 'zero' };
  },
  write: formatQuantity,
};

/** The text of a value that came from outside: a default, a proposal, a draft. */
export function shownText(value: TypedValue, { write }: NumberWriting): string {
  return typeof value === 'number' ? write(value) : (value ?? '');
}
