import { rootOf } from '../../../db/queries/request-links.ts';
import { coRequestersOf, coRequestersVia, deleteCoRequester, findCoRequester, insertCoRequester, personOfSeat, type WhoElse } from '../../../db/repositories/co-requesters.ts';
import { addEvent } from '../../../db/repositories/requests.ts';
import { indexRequest } from '../../../db/search.ts';
import type { CoRequesterRecord } from '../../../db/schema/links.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { Joined, links } from '../../../preload/contract/links.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { RequestSaved } from '../../../preload/contract/requests.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { Refusal } from '../../bridge/failure.ts';
import { resolveRequester } from '../requests/requester.ts';
import { load } from '../requests/situation.ts';
import { linkText } from './text.ts';

/** Somebody else wants the same; whoever asked already is only written down as asking again. */
export async function join(writer: Writer, { requestId, requester }: Parsed<typeof links.join>): Promise<Joined> {
  const { record } = await load(writer, requestId);
  if (record.state === 'iptal') throw new Refusal('rule', linkText.cancelled(record.number));
  if (record.duplicate_of_id !== null) throw new Refusal('rule', linkText.isDuplicate(record.number));
  const { today } = writer.occasion;
  const { columns } = await resolveRequester(writer, requester, today);
  const who: WhoElse = { kind: columns.requester_kind, seat_term_id: columns.seat_term_id, ngo_id: columns.ngo_id, person_id: columns.person_id, name: columns.requester_name, phone: columns.requester_phone, neighbourhood_id: columns.neighbourhood_id };
  const added = !(await asksAlready(writer, record, who));
  if (added) {
    await insertCoRequester(writer, requestId, who, today, null);
    await indexRequest(writer, requestId);
  }
  await addEvent(writer, requestId, 'ortak', today, added ? linkText.joined(who.name) : linkText.askedAgain(who.name));
  return { id: record.id, number: record.number, name: who.name, added };
}

export async function leave(writer: Writer, { coRequesterId }: Parsed<typeof links.leave>): Promise<RequestSaved> {
  const found = await findCoRequester(writer, coRequesterId);
  if (!found) throw new Refusal('notFound');
  const { record } = await load(writer, found.request_id);
  await remove(writer, found);
  return { id: record.id, number: record.number };
}

/** Requester and co-requesters of a duplicate are told through the record that it repeats. */
export async function bringAlong(writer: Writer, duplicate: RequestRecord, originalId: number): Promise<void> {
  const { record: original } = await load(writer, await rootOf(writer, originalId));
  const everybody = [asWho(duplicate), ...(await coRequestersOf(writer, duplicate.id))];
  let changed = false;
  for (const { kind, seat_term_id, ngo_id, person_id, name, phone, neighbourhood_id } of everybody) {
    const who: WhoElse = { kind, seat_term_id, ngo_id, person_id, name, phone, neighbourhood_id };
    if (await asksAlready(writer, original, who)) continue;
    await insertCoRequester(writer, original.id, who, writer.occasion.today, duplicate.id);
    await addEvent(writer, original.id, 'ortak', writer.occasion.today, linkText.joinedVia(name, duplicate.number));
    changed = true;
  }
  if (changed) await indexRequest(writer, original.id);
}

/** The link is gone, and with it those it brought; who was told stays told. */
export async function takeAway(writer: Writer, duplicateId: number): Promise<void> {
  for (const brought of await coRequestersVia(writer, duplicateId)) {
    if (brought.notified_on === null) await remove(writer, brought);
  }
}

async function remove(writer: Writer, { id, request_id, name }: CoRequesterRecord): Promise<void> {
  await deleteCoRequester(writer, id);
  await indexRequest(writer, request_id);
  await addEvent(writer, request_id, 'ortak', writer.occasion.today, linkText.left(name));
}

async function asksAlready(reader: Reader, record: RequestRecord, who: WhoElse): Promise<boolean> {
  const wanted = await identityOf(reader, who);
  const here = [asWho(record), ...(await coRequestersOf(reader, record.id))];
  for (const each of here) if ((await identityOf(reader, each)) === wanted) return true;
  return false;
}

function asWho(record: RequestRecord): WhoElse {
  return { kind: record.requester_kind, seat_term_id: record.seat_term_id, ngo_id: record.ngo_id, person_id: record.person_id, name: record.requester_name, phone: record.requester_phone, neighbourhood_id: record.neighbourhood_id };
}

/** A muhtar is the person in the seat, in whatever term. */
async function identityOf(reader: Reader, { seat_term_id, ngo_id, person_id, name }: WhoElse): Promise<string> {
  if (ngo_id !== null) return `ngo ${ngo_id}`;
  const person = person_id ?? (seat_term_id === null ? null : await personOfSeat(reader, seat_term_id));
  return person === null ? `name ${fold(name)}` : `person ${person}`;
}
