import { CoRequester, NoticeTry, RequestSplit, type CoRequesterRecord } from '../schema/links.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** Who wants the same: as on the day they said so. */
export type WhoElse = Pick<CoRequesterRecord, 'kind' | 'seat_term_id' | 'ngo_id' | 'person_id' | 'name' | 'phone' | 'neighbourhood_id'>;

export function coRequestersOf(reader: Reader, requestId: number): Promise<CoRequesterRecord[]> {
  return reader.all('SELECT * FROM co_requester WHERE request_id = ? ORDER BY id', [requestId]);
}

export function findCoRequester(reader: Reader, id: number): Promise<CoRequesterRecord | undefined> {
  return reader.one('SELECT * FROM co_requester WHERE id = ?', [id]);
}

export function insertCoRequester(writer: Writer, requestId: number, who: WhoElse, addedOn: string, viaRequestId: number | null): Promise<number> {
  return writer.insert(CoRequester, { request_id: requestId, ...who, added_on: addedOn, via_request_id: viaRequestId, notified_on: null });
}

/** The calls to this person go first: they point to the row. */
export async function deleteCoRequester(writer: Writer, id: number): Promise<void> {
  await writer.run('DELETE FROM notice_try WHERE co_requester_id = ?', [id]);
  await writer.run('DELETE FROM co_requester WHERE id = ?', [id]);
}

/** Those whom a duplicate brought along, wherever they went. */
export function coRequestersVia(reader: Reader, duplicateId: number): Promise<CoRequesterRecord[]> {
  return reader.all('SELECT * FROM co_requester WHERE via_request_id = ? ORDER BY id', [duplicateId]);
}

export function setCoRequesterTold(writer: Writer, id: number, on: string): Promise<void> {
  return writer.update(CoRequester, id, { notified_on: on });
}

/** A request that is open again has told nobody. */
export function forgetTold(writer: Writer, requestId: number): Promise<void> {
  return writer.run('UPDATE co_requester SET notified_on = NULL WHERE request_id = ? AND notified_on IS NOT NULL', [requestId]);
}

export async function insertTry(writer: Writer, requestId: number, coRequesterId: number | null, triedOn: string, againOn: string): Promise<void> {
  await writer.insert(NoticeTry, { request_id: requestId, co_requester_id: coRequesterId, tried_on: triedOn, again_on: againOn });
}

export async function countTries(reader: Reader, requestId: number, coRequesterId: number | null): Promise<number> {
  const row = await reader.one<{ tries: number }>('SELECT COUNT(*) AS tries FROM notice_try WHERE request_id = ? AND co_requester_id IS ?', [requestId, coRequesterId]);
  return row?.tries ?? 0;
}

export async function insertSplit(writer: Writer, requestId: number, fromId: number): Promise<void> {
  await writer.insert(RequestSplit, { request_id: requestId, from_id: fromId });
}

/** The person in a seat, for telling whether two are the same one. */
export async function personOfSeat(reader: Reader, seatId: number): Promise<number | null> {
  return (await reader.one<{ personId: number }>('SELECT person_id AS personId FROM seat_term WHERE id = ?', [seatId]))?.personId ?? null;
}
