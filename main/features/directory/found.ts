import { fieldText } from '../../../preload/contract/text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';

/** The record, or the refusal 'notFound'. */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new Refusal('notFound');
  return record;
}

/** The record that a field of the form points to, or a refusal at that field. */
export function chosen<T>(record: T | null | undefined, field: string): T {
  if (record === null || record === undefined) throw fieldRefusal(field, fieldText.choose);
  return record;
}

/** What has happened has happened by today. */
export function refuseFuture(field: string, date: string | null, today: string): void {
  if (date !== null && date > today) throw fieldRefusal(field, fieldText.futureDate);
}
