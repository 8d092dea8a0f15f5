import { putOwnValues } from '../../../db/repositories/own-fields.ts';
import { addEvent, externalFold, findByExternalNo, insertRequest, type NewRequest } from '../../../db/repositories/requests.ts';
import { channelName, nameOf, unitOfRequest } from '../../../db/repositories/requests-names.ts';
import { indexedOwn, indexNewRequest } from '../../../db/search.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { ChannelCode } from '../../../preload/contract/codes.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { RequestDraft, RequestSaved } from '../../../preload/contract/requests.ts';
import { errorText, fieldText, requestText } from '../../../preload/contract/text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { attachWaiting } from '../files/attach.ts';
import { demandOwnValues } from '../own-fields/values.ts';
import { addFurtherClocks } from '../clocks/keep.ts';
import { computeClocks, deadlineData, type DeadlineData, type DueOfRequest } from '../deadlines/for-request.ts';
import { dateProblems } from './dates.ts';
import { resolveRequester } from './requester.ts';
import { eventText } from './text.ts';

/** For many requests at once: the count's data read beforehand, and whether the next form begins with this channel. */
interface Many {
  readonly deadlines: DeadlineData;
  readonly remember: boolean;
}

/** Number, record, deadline, history, timeline and index in one transaction: all of it or nothing. */
export async function createRequest(writer: Writer, draft: RequestDraft, many?: Many): Promise<RequestSaved> {
  const { registeredOn, channel, externalNo, topicId, unitId } = draft;
  const problems = dateProblems(draft, writer.occasion.today, draft.confirmedOldDate);
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
  await demandFreeExternalNo(writer, channel, externalNo, null);
  const topic = await demandTopic(writer, topicId);
  if (unitId !== null) await demandUnit(writer, unitId, registeredOn);

  const own = await demandOwnValues(writer, draft.own);
  const { columns: requester, neighbourhood, personId } = await resolveRequester(writer, draft.requester, registeredOn);
  const clocks = computeClocks(many?.deadlines ?? (await deadlineData(writer)), draft);
  const { id, number, numberKey } = await insertRequest(writer, {
    registered_on: registeredOn,
    ...bodyColumns(draft),
    ...requester,
    unit_id: unitId,
    ...dueColumns(clocks[0] ?? null),
  });
  await putOwnValues(writer, id, own);
  await addFurtherClocks(writer, id, clocks);
  await addEvent(writer, id, 'kayit', registeredOn, eventText.created(number, await channelName(writer, channel), requester.requester_name));
  await attachWaiting(writer, 'request', id, draft.files ?? []);
  await indexNewRequest(writer, {
    ...draft,
    own: indexedOwn(own),
    numberKey,
    number,
    requester: requester.requester_name,
    phone: requester.requester_phone,
    neighbourhoodId: requester.neighbourhood_id,
    neighbourhood,
    ngoId: requester.ngo_id,
    personId,
    topic,
    state: 'acik',
    outcome: null,
    resultText: '',
    closedOn: null,
    notifiedOn: null,
  });
  if (many?.remember !== false && (await getSetting(writer, 'lastChannel')) !== channel) await putSetting(writer, 'lastChannel', channel);
  return { id, number };
}

export type Body = Pick<RequestDraft, 'channel' | 'externalNo' | 'externalDate' | 'petitionDate' | 'type' | 'topicId' | 'subject' | 'text' | 'priority' | 'priorityReason'>;

/** What creating and correcting have in common. */
export function bodyColumns(body: Body) {
  return {
    channel: body.channel,
    external_no: body.externalNo,
    external_fold: externalFold(body.externalNo),
    external_date: body.externalDate,
    petition_date: body.petitionDate,
    type: body.type,
    topic_id: body.topicId,
    subject: body.subject,
    text: body.text,
    priority: body.priority,
    priority_reason: body.priorityReason,
  } satisfies Partial<NewRequest>;
}

export function dueColumns(due: DueOfRequest | null) {
  return {
    deadline_rule_id: due?.ruleId ?? null,
    clock_start: due?.clockStart ?? null,
    due_raw: due?.dueRaw ?? null,
    due_date: due?.dueDate ?? null,
    due_estimated: due?.estimated ? 1 : 0,
    due_explanation: due?.explanation ?? '',
    holiday_version: due?.holidayVersion ?? '',
  } satisfies Partial<NewRequest>;
}

export async function demandFreeExternalNo(reader: Reader, channel: ChannelCode, externalNo: string, exceptId: number | null): Promise<void> {
  const taken = await findByExternalNo(reader, channel, externalFold(externalNo), exceptId);
  if (taken) throw fieldRefusal('externalNo', fieldText.externalNoTaken(taken.number), 'conflict');
}

/** The topic's path, '' where none is chosen. */
export async function demandTopic(reader: Reader, topicId: number | null): Promise<string> {
  const path = topicId === null ? '' : await nameOf(reader, 'topic', topicId);
  if (path === undefined) throw fieldRefusal('topicId', fieldText.choose);
  return path;
}

/** The unit's name; refused at `unitId` where it does not exist (any more) on that day. */
export async function demandUnit(reader: Reader, unitId: number, on: string): Promise<string> {
  const unit = await unitOfRequest(reader, unitId);
  if (!unit) throw fieldRefusal('unitId', fieldText.choose);
  if (unit.validTo !== null && unit.validTo <= on) throw fieldRefusal('unitId', requestText.closedUnit(unit.name, formatDate(unit.validTo)));
  return unit.name;
}
