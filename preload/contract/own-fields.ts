import * as v from 'valibot';
import { formatDate, isDate, parseTurkishDate } from './dates.ts';
import { flag, id, line, optionalId } from './fields.ts';
import { formatAmount, parseMoney } from './money.ts';
import { read, write, type Feature } from './operation.ts';

/** Fields of the office's own on a request: what the Excel sheet has as an extra column. */

export const ownFieldKinds = ['metin', 'sayi', 'tarih', 'liste'] as const;
export type OwnFieldKind = (typeof ownFieldKinds)[number];

export const mostOwnFields = 10;

export interface OwnField {
  readonly id: number;
  readonly name: string;
  readonly kind: OwnFieldKind;
  readonly choices: readonly string[];
  readonly active: boolean;
}

/** Values of one request, field id → as it is kept: a number in hundredths ("1250" is 12,50), a day as ISO, else the text. */
export type OwnValues = Readonly<Record<string, string>>;

/** As the form sends them, field id → as typed; null or '' = empty. */
export const ownInput = v.optional(v.record(v.pipe(v.string(), v.regex(/^\d{1,9}$/)), v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(500)))), {});

/** The value as it is kept, '' for an empty one, null where it is none of this kind. `today` completes a short date. */
export function parseOwn({ kind, choices }: Pick<OwnField, 'kind' | 'choices'>, typed: string, today: string): string | null {
  if (typed === '') return '';
  if (kind === 'metin') return typed;
  if (kind === 'liste') return choices.includes(typed) ? typed : null;
  if (kind === 'tarih') {
    if (isDate(typed)) return typed;
    const read = parseTurkishDate(typed, today);
    return read.ok ? read.date : null;
  }
  const read = parseMoney(typed);
  return read.ok ? String(read.kurus) : null;
}

/** As the screen and the paper show it: 12,5 · 22.11.2026. */
export function formatOwn(kind: OwnFieldKind, value: string): string {
  if (kind === 'tarih') return formatDate(value);
  if (kind !== 'sayi') return value;
  return formatAmount(Number(value)).replace(/,00$|(?<=,\d)0$/, '');
}

export const ownFields = {
  list: read(v.object({})).returns<readonly OwnField[]>(),
  /** The kind of a field with values stays as it is. */
  save: write(
    v.object({ id: optionalId, name: line(60), kind: v.picklist(ownFieldKinds), choices: v.optional(v.pipe(v.array(line(60)), v.maxLength(50)), []), active: v.optional(flag, true) }),
  ).returns<{ readonly id: number }>(),
  /** The order of the list. */
  arrange: write(v.object({ ids: v.pipe(v.array(id), v.maxLength(mostOwnFields)) })).returns<null>(),
} satisfies Feature;
