import { insertSplit } from '../../../db/repositories/co-requesters.ts';
import { addEvent, insertRequest } from '../../../db/repositories/requests.ts';
import { channelName } from '../../../db/repositories/requests-names.ts';
import { indexRequest } from '../../../db/search.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { links } from '../../../preload/contract/links.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { RequestSaved } from '../../../preload/contract/requests.ts';
import { Refusal } from '../../bridge/failure.ts';
import { demandTopic, demandUnit, dueColumns } from '../requests/create.ts';
import { addFurtherClocks } from '../clocks/keep.ts';
import { computeClocks, deadlineData } from '../deadlines/for-request.ts';
import { load } from '../requests/situation.ts';
import { eventText } from '../requests/text.ts';
import { linkText } from './text.ts';

/**
 * The requester stays as on that day, even where the muhtar has changed since, and the clock runs from the same day.
 * The outside number stays with the first record, because a channel gives it once.
 */
export async function split(writer: Writer, { id, topicId, subject, text, unitId }: Parsed<typeof links.split>): Promise<RequestSaved> {
  const { record } = await load(writer, id);
  if (record.state === 'iptal') throw new Refusal('rule', linkText.cancelledSplit);
  await demandTopic(writer, topicId);
  if (unitId !== null) await demandUnit(writer, unitId, record.registered_on);
  const clocks = computeClocks(await deadlineData(writer), { channel: record.channel, type: record.type, priority: record.priority, registeredOn: record.registered_on, externalDate: record.external_date });
  const made = await insertRequest(writer, {
    registered_on: record.registered_on,
    channel: record.channel,
    external_no: '',
    external_fold: '',
    external_date: record.external_date,
    petition_date: record.petition_date,
    type: record.type,
    topic_id: topicId,
    subject,
    text,
    priority: record.priority,
    priority_reason: record.priority_reason,
    requester_kind: record.requester_kind,
    seat_term_id: record.seat_term_id,
    ngo_id: record.ngo_id,
    person_id: record.person_id,
    requester_name: record.requester_name,
    requester_sort: record.requester_sort,
    requester_phone: record.requester_phone,
    neighbourhood_id: record.neighbourhood_id,
    unit_id: unitId,
    ...dueColumns(clocks[0] ?? null),
  });
  await addFurtherClocks(writer, made.id, clocks);
  await insertSplit(writer, made.id, id);
  await indexRequest(writer, made.id);
  await addEvent(writer, made.id, 'kayit', record.registered_on, eventText.created(made.number, await channelName(writer, record.channel), record.requester_name));
  await addEvent(writer, made.id, 'baglanti', writer.occasion.today, linkText.splitFrom(record.number));
  await addEvent(writer, id, 'baglanti', writer.occasion.today, linkText.splitTo(made.number, subject));
  return { id: made.id, number: made.number };
}
