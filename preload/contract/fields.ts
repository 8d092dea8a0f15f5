import * as v from 'valibot';
import { isDate } from './dates.ts';
import { mostKurus } from './money.ts';
import { moneyProblems, quantityProblems } from './money-text.ts';
import { parsePhone } from './phone.ts';
import { vatRates } from './purchase-codes.ts';
import { mostHundredths } from './quantity.ts';
import { fieldText } from './text.ts';
import { checkTckn } from './tckn.ts';

/** Shared field schemas. Each message is the sentence shown under the field. */

export const id = v.pipe(v.number(fieldText.choose), v.integer(fieldText.choose), v.minValue(1, fieldText.choose));
/** An id in a filter; 0 stands for "not given". */
export const idOrNone = v.pipe(v.number(fieldText.choose), v.integer(fieldText.choose), v.minValue(0, fieldText.choose));
export const optionalId = v.nullish(id, null);

export const isoDate = v.pipe(v.string(fieldText.required), v.check(isDate, fieldText.date));
export const optionalDate = v.nullish(isoDate, null);

export const flag = v.boolean();

/** One line of text, trimmed, never empty. */
export function line(max: number) {
  return v.pipe(v.string(fieldText.required), v.trim(), v.minLength(1, fieldText.required), v.maxLength(max, () => fieldText.tooLong(max)));
}

/** Text that may be missing; '' is kept as ''. */
export function optionalText(max: number) {
  return v.pipe(v.nullish(v.string(), ''), v.trim(), v.maxLength(max, () => fieldText.tooLong(max)));
}

export const longText = optionalText(20_000);

/** Phone as the user types it; leaves as E.164 (`+90…`) or '' where none was given. */
export const optionalPhone = v.pipe(
  optionalText(40),
  v.check((text) => text === '' || parsePhone(text) !== null, fieldText.phone),
  v.transform((text) => (text === '' ? '' : (parsePhone(text) ?? ''))),
);

/** National identity number, optional; the office has to switch the field on first. */
export const optionalTckn = v.pipe(optionalText(11), v.check((text) => text === '' || checkTckn(text), fieldText.tckn));

export const optionalEmail = v.pipe(
  optionalText(200),
  v.check((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), fieldText.email),
);

export const optionalCount = v.nullish(
  v.pipe(v.number(fieldText.number), v.integer(fieldText.number), v.minValue(0, fieldText.number), v.maxValue(100_000_000, fieldText.number)),
  null,
);

export const year = v.pipe(v.number(fieldText.year), v.integer(fieldText.year), v.minValue(1900, fieldText.year), v.maxValue(2100, fieldText.year));
export const optionalYear = v.nullish(year, null);

/** Money as the form reads it with parseMoney: integer kuruş, zero allowed. */
export const kurus = v.pipe(v.number(fieldText.money), v.integer(fieldText.money), v.minValue(0, fieldText.money), v.maxValue(mostKurus, moneyProblems.tooLarge));
export const positiveKurus = v.pipe(kurus, v.minValue(1, fieldText.moneyZero));
/** Integer hundredths, as parseQuantity reads it: 12,5 is 1250. */
export const quantity = v.pipe(v.number(fieldText.quantity), v.integer(fieldText.quantity), v.minValue(1, fieldText.quantity), v.maxValue(mostHundredths, quantityProblems.tooLarge));
export const vatRate = v.picklist(vatRates, fieldText.vatRate);

/** '2026/0143' */
export const requestNumber = v.pipe(v.string(), v.regex(/^\d{4}\/\d{4,}$/, fieldText.requestNumber));

/** No answer carries more than 200 rows; a list is asked for in pages. */
export const page = v.object({
  offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 100),
});

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows that fit the filter, all pages together. */
  readonly total: number;
}

export const period = v.pipe(
  v.object({ from: isoDate, to: isoDate }),
  v.forward(v.check(({ from, to }) => from <= to, fieldText.periodOrder), ['to']),
);

/** What the user types into a search box; folded before use. */
export const query = optionalText(200);
export const nothing = v.optional(v.object({}), {});
