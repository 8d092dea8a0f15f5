import type { FieldProblem } from '../../../preload/contract/operation.ts';
import { fieldText, requestText } from '../../../preload/contract/text.ts';

/** A date so many months back is asked about once: 12.01 typed for 12.11 looks like this. */
export const oldDateMonths = 10;

export interface RequestDates {
  readonly registeredOn: string;
  readonly petitionDate: string | null;
  readonly externalDate: string | null;
}

/** What is wrong with the dates of a request; with `confirmed` old ones pass. */
export function dateProblems(dates: RequestDates, today: string, confirmed: boolean): FieldProblem[] {
  const given = [
    ['registeredOn', dates.registeredOn],
    ['petitionDate', dates.petitionDate],
    ['externalDate', dates.externalDate],
  ] as const;
  return given.flatMap(([field, date]) => {
    const message = date === null ? null : problemOf(date, dates.registeredOn, today, confirmed);
    return message === null ? [] : [{ field, message }];
  });
}

function problemOf(date: string, registeredOn: string, today: string, confirmed: boolean): string | null {
  if (date > today) return fieldText.futureDate;
  if (date > registeredOn) return requestText.afterRegistration;
  const months = monthsBetween(date, today);
  return months >= oldDateMonths && !confirmed ? fieldText.oldDate(months) : null;
}

/** Whole months from one date to a later one. */
export function monthsBetween(from: string, to: string): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
