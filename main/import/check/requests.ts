import { numberOfExternal, requestsOfDay } from '../../../db/queries/import-lookups.ts';
import { externalFold } from '../../../db/repositories/requests.ts';
import type { ChannelCode, RequestType } from '../../../preload/contract/codes.ts';
import type { ImportFieldCode } from '../../../preload/contract/import-fields.ts';
import { requestDraft, type RequestDraft } from '../../../preload/contract/requests.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { dateProblems } from '../../features/requests/dates.ts';
import { rowText as text } from '../text.ts';
import type { CheckContext, RowJudge } from './checked.ts';
import { choicesOfPriority, types } from './choices.ts';
import { endingOf, type Ending } from './ending.ts';
import { requesterOf, type FoundRequester } from './requester.ts';
import type { RowView } from './row.ts';

export interface RequestToWrite {
  readonly draft: RequestDraft;
  readonly ending: Ending | null;
}

const SUBJECT = 200;

/** Rows of the ledger: the same checks as those of the form, with what a list leaves out filled in. */
export function judgeRequests(context: CheckContext): RowJudge<RequestToWrite> {
  const { reader, lookups, defaults } = context;
  const { today } = reader.occasion;
  const numbers = new Map<string, number>();
  const days = new Map<string, Map<string, string>>();

  return async (row, at) => {
    const channel = channelOf(row, context);
    const externalNo = row.line('externalNo');
    const externalDate = row.date('externalDate', today);
    const registeredOn = row.date('registeredOn', today) ?? defaults.day ?? today;
    const known = await knownNumber(channel, externalNo, at);
    if (known !== '') return { draft: null, known };

    if (externalNo === '' && channel === 'mbs' && !row.mapped('channel')) row.error('externalNo', text.numberNeeded);
    const found = await requesterOf(row, lookups, registeredOn);
    const { subject, body } = subjectOf(row);
    const { topicId, unitId } = topicAndUnit(row);
    const ending = endingOf(row, lookups, registeredOn, today);
    const priority = row.choice('priority', choicesOfPriority) ?? 'normal';
    const draft = row.parse(
      requestDraft,
      {
        // Nobody could be named: the row has its error already, and the other fields are judged all the same.
        requester: found.requester ?? { kind: 'kisi', personId: null, name: '?', phone: '', neighbourhoodId: null },
        channel,
        externalNo,
        externalDate,
        petitionDate: row.date('petitionDate', today),
        type: row.choice('type', types) ?? ((defaults.type ?? 'istek') as RequestType),
        topicId,
        unitId,
        subject,
        text: [body, ...row.remarks].filter((part) => part !== '').join('\n'),
        priority,
        priorityReason: priority === 'acele' ? text.urgentInFile : '',
        registeredOn,
        confirmedOldDate: true,
      },
      fieldOf,
    );
    for (const { field, message } of draft ? dateProblems(draft, today, true) : []) row.error(fieldOf(field), message);
    if (row.refused || !draft) return { draft: null, known: '', unknownPlace: found.unknownPlace };
    const same = externalNo === '' && !context.includeSame ? await knownDay(draft, found, at) : '';
    return same === '' ? { draft: { draft, ending }, known: '' } : { draft: null, known: same };
  };

  async function knownNumber(channel: ChannelCode, externalNo: string, at: number): Promise<string> {
    const key = externalFold(externalNo);
    if (key === '') return '';
    const earlier = numbers.get(`${channel} ${key}`);
    if (earlier !== undefined) return text.sameRow(earlier + 1);
    numbers.set(`${channel} ${key}`, at);
    const number = await numberOfExternal(reader, channel, key);
    return number === null ? '' : text.externalKnown(number);
  }

  /** Same asker, day and folded subject; of the ledger or of an earlier row. */
  async function knownDay({ registeredOn, subject }: RequestDraft, { identity }: FoundRequester, at: number): Promise<string> {
    let day = days.get(registeredOn);
    if (!day) {
      const kept = await requestsOfDay(reader, registeredOn);
      day = new Map(
        kept.map((one) => [`${one.seatId !== null ? `muhtar ${one.seatId}` : one.ngoId !== null ? `stk ${one.ngoId}` : `kisi ${fold(one.requester)} ${one.neighbourhoodId ?? 0}`}\n${fold(one.subject)}`, text.sameKnown(one.number)]),
      );
      days.set(registeredOn, day);
    }
    const key = `${identity}\n${fold(subject)}`;
    const same = day.get(key);
    if (same === undefined) day.set(key, text.sameRow(at + 1));
    return same ?? '';
  }

  function topicAndUnit(row: RowView): { topicId: number | null; unitId: number | null } {
    const written = { topic: row.line('topic'), unit: row.line('unit') };
    const topic = written.topic === '' ? undefined : lookups.topic(written.topic);
    if (written.topic !== '' && !topic) {
      row.warn('topic', text.notInList(written.topic));
      row.remarks.push(`${text.fromFile.topic}: ${written.topic}`);
    }
    const unit = written.unit === '' ? undefined : lookups.unit(written.unit);
    if (unit) row.show('unit', unit.name);
    if (written.unit !== '' && !unit) {
      row.warn('unit', text.unitNotInList(written.unit));
      row.remarks.push(`${text.fromFile.unit}: ${written.unit}`);
    }
    return { topicId: topic?.id ?? null, unitId: unit?.id ?? (written.unit === '' ? (topic?.unitId ?? null) : null) };
  }
}

function channelOf(row: RowView, { lookups, defaults }: CheckContext): ChannelCode {
  const written = row.line('channel');
  const found = written === '' ? undefined : lookups.channel(written);
  if (written !== '' && found === undefined) row.error('channel', text.channelUnknown(written));
  return (found ?? defaults.channel ?? 'dilekce') as ChannelCode;
}

/** A long subject becomes the text; without one the text's beginning is the subject. */
function subjectOf(row: RowView): { subject: string; body: string } {
  const written = row.line('subject');
  const body = row.text('text');
  if (written === '' && body !== '') {
    row.warn('subject', text.subjectFromText);
    row.show('subject', shortened(body));
    return { subject: shortened(body), body };
  }
  if (written.length <= SUBJECT) return { subject: written, body };
  row.warn('subject', text.subjectCut);
  row.show('subject', shortened(written));
  return { subject: shortened(written), body: [row.text('subject'), body].filter((part) => part !== '').join('\n') };
}

function shortened(body: string): string {
  const line = body.replace(/\s+/g, ' ');
  if (line.length <= SUBJECT) return line;
  const cut = line.slice(0, SUBJECT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SUBJECT / 2)).trimEnd()}…`;
}

const fields: Readonly<Record<string, ImportFieldCode>> = {
  externalNo: 'externalNo', externalDate: 'externalDate', petitionDate: 'petitionDate', registeredOn: 'registeredOn', type: 'type', channel: 'channel',
  subject: 'subject', text: 'text', 'requester.name': 'requester', requester: 'requester', 'requester.phone': 'phone', 'requester.neighbourhoodId': 'neighbourhood',
};
const fieldOf = (path: string): ImportFieldCode => fields[path] ?? 'subject';
