import { loadChannels } from '../../../db/repositories/catalogue.ts';
import { unitOfRequest } from '../../../db/repositories/requests-names.ts';
import { addEvent } from '../../../db/repositories/requests.ts';
import type { RequestRecord } from '../../../db/schema/requests.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { RequestFieldChange, RequestSaved } from '../../../preload/contract/requests.ts';
import { requestText } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { correctBody, loadToCorrect } from './change.ts';
import { demandUnit, type Body } from './create.ts';
import { proposeUnit } from './rules.ts';
import { demand, load, save } from './situation.ts';
import { eventText } from './text.ts';

/** One field corrected in the list, by the rules of the whole correction; the old value stays in the history. */
export async function setField(writer: Writer, change: RequestFieldChange): Promise<RequestSaved> {
  if (change.field === 'unit') return proposeOther(writer, change.id, change.value);
  const loaded = await loadToCorrect(writer, change.id);
  const before = bodyOf(loaded.record);
  if (change.field === 'own') return correctBody(writer, loaded, before, { own: { [change.fieldId]: change.value } });
  const after = withField(before, change);
  if ((Object.keys(after) as (keyof Body)[]).every((name) => after[name] === before[name])) return { id: change.id, number: loaded.record.number };
  if (change.field === 'externalNo' || change.field === 'externalDate') await demandCarries(writer, after);
  return correctBody(writer, loaded, after);
}

async function proposeOther(writer: Writer, id: number, unitId: number | null): Promise<RequestSaved> {
  const loaded = await load(writer, id);
  const { record, situation } = loaded;
  const next = demand(proposeUnit(situation, unitId));
  if (unitId === situation.unitId) return { id, number: record.number };
  const after = unitId === null ? eventText.none : await demandUnit(writer, unitId, writer.occasion.today);
  const before = situation.unitId === null ? undefined : await unitOfRequest(writer, situation.unitId);
  const saved = await save(writer, loaded, next);
  await addEvent(writer, id, 'duzeltme', writer.occasion.today, eventText.unitProposed(before?.name ?? eventText.none, after));
  return saved;
}

function withField(body: Body, change: Exclude<RequestFieldChange, { readonly field: 'unit' | 'own' }>): Body {
  switch (change.field) {
    case 'topic':
      return { ...body, topicId: change.value };
    case 'priority':
      return { ...body, priority: change.value, priorityReason: change.reason };
    default:
      return { ...body, [change.field]: change.value };
  }
}

function bodyOf(record: RequestRecord): Body {
  return {
    channel: record.channel,
    externalNo: record.external_no,
    externalDate: record.external_date,
    petitionDate: record.petition_date,
    type: record.type,
    topicId: record.topic_id,
    subject: record.subject,
    text: record.text,
    priority: record.priority,
    priorityReason: record.priority_reason,
  };
}

/** A number of another office belongs to a channel that gives numbers. */
async function demandCarries(writer: Writer, { channel, externalNo, externalDate }: Body): Promise<void> {
  const found = (await loadChannels(writer)).find(({ code }) => code === channel);
  if (found?.externalNo === null && (externalNo !== '' || externalDate !== null)) throw new Refusal('rule', requestText.noExternalNo(found.name));
}
