import { putOwnValues } from '../../../db/repositories/own-fields.ts';
import { addEvent, findRequest, updateRequest } from '../../../db/repositories/requests.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { requests, Requester, RequestSaved } from '../../../preload/contract/requests.ts';
import { errorText } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { demandOwnValues } from '../own-fields/values.ts';
import { recountClocks } from '../clocks/keep.ts';
import { bodyColumns, demandFreeExternalNo, demandTopic, type Body } from './create.ts';
import { dateProblems } from './dates.ts';
import { resolveRequester, type RequesterColumns } from './requester.ts';
import { actionsOf, wrongState } from './rules.ts';
import { load, type Loaded } from './situation.ts';
import { eventText } from './text.ts';

type Change = Parsed<typeof requests.change>;

/** Corrects what was written down. The deadline is counted anew only where what it depends on has changed. */
export async function changeRequest(writer: Writer, change: Change): Promise<RequestSaved> {
  const loaded = await loadToCorrect(writer, change.id);
  const { record } = loaded;
  const requester = sameOffice(record, change.requester) ? {} : (await resolveRequester(writer, change.requester, record.registered_on)).columns;
  return correctBody(writer, loaded, change, { requester, own: change.own });
}

/** The request, unless it may not be corrected any more. */
export async function loadToCorrect(writer: Writer, id: number): Promise<Loaded> {
  const loaded = await load(writer, id);
  if (!actionsOf(loaded.situation).includes('duzelt')) throw new Refusal('rule', wrongState(loaded.situation).message);
  return loaded;
}

/** What else a correction may touch. */
interface Beside {
  readonly requester?: Partial<RequesterColumns>;
  readonly own?: Change['own'];
}

/** Checks and writes what was written down, with a line of the timeline. */
export async function correctBody(writer: Writer, { record }: Loaded, body: Body, { requester = {}, own = {} }: Beside = {}): Promise<RequestSaved> {
  const problems = dateProblems({ ...body, registeredOn: record.registered_on }, writer.occasion.today, true);
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
  await demandFreeExternalNo(writer, body.channel, body.externalNo, record.id);
  await demandTopic(writer, body.topicId);

  await putOwnValues(writer, record.id, await demandOwnValues(writer, own));
  await updateRequest(writer, record.id, { ...bodyColumns(body), ...requester });
  if (dueDependsOn(record, body)) await recountClocks(writer, record.id, true);
  await recordChange(writer, record, requester);
  return { id: record.id, number: record.number };
}

/** The muhtar or NGO of the day stays as it was on that day: name and phone are not taken anew. */
function sameOffice(record: RequestRecord, requester: Requester): boolean {
  if (requester.kind === 'muhtar') return record.seat_term_id === requester.seatId;
  return requester.kind === 'stk' && record.ngo_id === requester.ngoId && (requester.neighbourhoodId ?? record.neighbourhood_id) === record.neighbourhood_id;
}

function dueDependsOn(record: RequestRecord, { channel, type, priority, externalDate }: Body): boolean {
  return record.channel !== channel || record.type !== type || record.priority !== priority || (channel === 'mbs' && record.external_date !== externalDate);
}

async function recordChange(writer: Writer, record: RequestRecord, requester: Partial<RequesterColumns>): Promise<void> {
  const { today } = writer.occasion;
  const name = requester.requester_name ?? record.requester_name;
  const text = name === record.requester_name ? eventText.changed : eventText.requesterChanged(record.requester_name, name);
  await addEvent(writer, record.id, 'duzeltme', today, text);
  const due = (await findRequest(writer, record.id))?.due_date ?? null;
  if (due !== record.due_date) await addEvent(writer, record.id, 'sure', today, eventText.dueChanged(record.due_date, due));
}
