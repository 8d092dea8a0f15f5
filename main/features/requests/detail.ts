import { handOffsOf } from '../../../db/repositories/hand-offs.ts';
import { changesOf, detailOf, timelineOf, type StoredChange } from '../../../db/queries/ledger-detail.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate, isDate } from '../../../preload/contract/dates.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { FieldChange, RequestDetail } from '../../../preload/contract/requests.ts';
import { handOffStateNames, outcomeNames, priorityNames, requesterKindNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { fieldNames, yesNo } from './field-names.ts';
import { actionsOf } from './rules.ts';
import { load } from './situation.ts';

export async function getRequest(reader: Reader, id: number): Promise<RequestDetail> {
  const detail = await detailOf(reader, id);
  if (!detail) throw new Refusal('notFound');
  const { situation } = await load(reader, id);
  return { ...detail, handOffs: await handOffsOf(reader, id), timeline: await timelineOf(reader, id), actions: actionsOf(situation) };
}

/** Who changed what, when, in the words of the screen. Refuses what does not exist. */
export async function historyOf(reader: Reader, id: number): Promise<FieldChange[]> {
  if (!(await detailOf(reader, id))) throw new Refusal('notFound');
  return (await changesOf(reader, id)).map((change) => ({
    at: change.at,
    actor: change.actor,
    field: nameOfField(change),
    before: inWords(change, change.before),
    after: inWords(change, change.after),
  }));
}

function nameOfField({ entity, field }: StoredChange): string {
  return (entity === 'own_value' ? undefined : fieldNames[entity][field]) ?? field;
}

const closedLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'request.state': stateNames,
  'hand_off.state': handOffStateNames,
  'request.outcome': outcomeNames,
  'request.type': typeNames,
  'request.priority': priorityNames,
  'request.requester_kind': requesterKindNames,
};

function inWords({ entity, field }: StoredChange, value: string | number | null): string {
  if (value === null || value === '') return '';
  if (field === 'adequate') return Number(value) === 1 ? yesNo.yes : yesNo.no;
  const text = String(value);
  if (field === 'requester_phone') return formatPhone(text);
  if (isDate(text)) return formatDate(text);
  return closedLists[`${entity}.${field}`]?.[text] ?? text;
}
