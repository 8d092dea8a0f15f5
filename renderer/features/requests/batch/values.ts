import type { FieldValues } from 'react-hook-form';
import type { InputOf } from '../../../api/client.ts';
import type { Start } from '../form/values.ts';

export type BatchValues = InputOf<'requests', 'createMany'> & FieldValues;
export type BatchLine = BatchValues['lines'][number];

export const emptyLine: BatchLine = { topicId: null, subject: '', text: '', unitId: null };

export function emptyBatch({ channel, type, registeredOn }: Start): BatchValues {
  return { channel, type, registeredOn, confirmedOldDate: false, requester: null as unknown as BatchValues['requester'], lines: [emptyLine] };
}

/** A proposed unit alone is nothing that the clerk has written. */
export function isEmptyLine({ topicId, subject }: BatchLine): boolean {
  return (topicId ?? null) === null && subject.trim() === '';
}
