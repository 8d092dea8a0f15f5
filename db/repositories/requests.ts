import type { ChannelCode } from '../../preload/contract/codes.ts';
import type { RequestSaved, TimelineKind } from '../../preload/contract/requests.ts';
import { fold } from '../../preload/contract/turkish.ts';
import { formatNumber, nextNumber } from '../counter.ts';
import type { RequestRecord } from '../schema/requests.ts';
import { indexRequest } from '../search.ts';
import type { Parameter, Reader, Writer } from '../unit-of-work.ts';

/** Columns that a new request is given; the rest have their defaults. */
export type NewRequest = Pick<
  RequestRecord,
  | 'registered_on' | 'channel' | 'external_no' | 'external_fold' | 'external_date' | 'petition_date' | 'type' | 'topic_id' | 'subject' | 'text'
  | 'priority' | 'priority_reason' | 'requester_kind' | 'seat_term_id' | 'ngo_id' | 'person_id' | 'requester_name' | 'requester_sort' | 'requester_phone'
  | 'neighbourhood_id' | 'unit_id' | 'deadline_rule_id' | 'clock_start' | 'due_raw' | 'due_date' | 'due_estimated' | 'due_explanation' | 'holiday_version'
>;

/** Gives the next number of the year of `registered_on` and writes the record with it, in the caller's transaction. */
export async function insertRequest(writer: Writer, values: NewRequest): Promise<RequestSaved & { readonly numberKey: number }> {
  const year = Number(values.registered_on.slice(0, 4));
  const seq = await nextNumber(writer, 'request', year);
  const number = formatNumber(year, seq);
  const row = { year, seq, number, state: 'acik', ...values } satisfies Partial<RequestRecord>;
  // Not through the entity manager, which costs more than all the rest of a save together.
  const columns = Object.keys(row);
  const saved = await writer.one<{ id: number; numberKey: number }>(
    `INSERT INTO request (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) RETURNING id, number_key AS numberKey`,
    Object.values<Parameter>(row),
  );
  if (!saved) throw new Error('The new request has no id');
  return { ...saved, number };
}

/** Changes columns of a request and writes it into the index anew. */
export async function updateRequest(writer: Writer, id: number, changes: Partial<Omit<RequestRecord, 'id'>>): Promise<void> {
  const columns = Object.keys(changes);
  await writer.run(`UPDATE request SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [...Object.values<Parameter>(changes), id]);
  await indexRequest(writer, id);
}

export function findRequest(reader: Reader, id: number): Promise<RequestRecord | undefined> {
  return reader.one('SELECT * FROM request WHERE id = ?', [id]);
}

export function findRequestByNumber(reader: Reader, number: string): Promise<Pick<RequestRecord, 'id' | 'number' | 'state' | 'duplicate_of_id'> | undefined> {
  return reader.one('SELECT id, number, state, duplicate_of_id FROM request WHERE number = ?', [number]);
}

/** The record that holds an outside number (folded) in this channel; cancelled ones give it free. */
export function findByExternalNo(reader: Reader, channel: ChannelCode, externalFold: string, exceptId: number | null): Promise<RequestSaved | undefined> {
  if (externalFold === '') return Promise.resolve(undefined);
  return reader.one(
    `SELECT id, number FROM request WHERE channel = ? AND external_fold = ? AND external_fold <> '' AND state <> 'iptal' AND id <> ?`,
    [channel, externalFold, exceptId ?? 0],
  );
}

/** A line of the timeline: what happened on which day, written down by whom and when. */
export function addEvent(writer: Writer, requestId: number, kind: TimelineKind, on: string, text: string): Promise<void> {
  const { now, actor } = writer.occasion;
  return writer.run('INSERT INTO request_event (request_id, kind, happened_on, recorded_at, actor, text) VALUES (?, ?, ?, ?, ?, ?)', [requestId, kind, on, now, actor, text]);
}

/** The form in which outside numbers are compared: "E-12 / 345" and "e-12/345" are one. */
export function externalFold(externalNo: string): string {
  return fold(externalNo).replaceAll(' ', '');
}
