import { eventLines, handOffLines, paperLinks, requestPaper, type PaperLinks, type RequestPaper } from '../../../db/queries/request-paper.ts';
import { attachmentsOf } from '../../../db/repositories/files.ts';
import { loadOwnFields, ownValuesOf } from '../../../db/repositories/own-fields.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { sizeWords, type Attachment } from '../../../preload/contract/files.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { BlockSection, LabelValue, ReportModel, TableSection } from '../../../preload/contract/report-model.ts';
import { handOffStateNames, outcomeNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { ownLines } from '../../features/own-fields/values.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.record;

/** The print of one record: what was asked, where it went, what was answered, how it ended. */
export async function requestRecord(reader: Reader, { requestId }: { readonly requestId: number }): Promise<ReportModel> {
  const request = await requestPaper(reader, requestId);
  if (!request) throw new Refusal('notFound');
  const handOffs = await handOffLines(reader, requestId);
  const events = await eventLines(reader, requestId);
  const links = await paperLinks(reader, requestId);
  const own = ownLines(await loadOwnFields(reader), (await ownValuesOf(reader, [requestId])).get(requestId) ?? {});
  const files = (await attachmentsOf(reader, 'request', requestId)).filter(({ removedAt }) => removedAt === null);
  return {
    title: words.title(request.number),
    letterhead: await letterhead(reader),
    parameters: [],
    generatedAt: reader.occasion.now,
    methodNotes: request.dueExplanation === '' ? [] : [request.dueExplanation],
    sections: [
      { kind: 'columns', left: [{ kind: 'fields', fields: [...whoAndWhat(request), ...tiedTo(links)] }], right: [{ kind: 'fields', fields: [...whereItStands(request), ...own.map(({ name, value }) => field(name, value))] }] },
      ...paragraphs(request),
      {
        kind: 'table',
        title: words.handOffs,
        columns: [
          { key: 'unit', label: words.unit, type: 'text', width: '*' },
          { key: 'sentOn', label: words.sentOn, type: 'date' },
          { key: 'paperNo', label: words.paperNo, type: 'text' },
          { key: 'state', label: words.handOffState, type: 'text' },
          { key: 'answeredOn', label: words.answeredOn, type: 'date' },
        ],
        rows: handOffs.map((line) => ({ cells: [line.unit, line.sentOn, line.paperNo, handOffStateNames[line.state], line.answeredOn] })),
        emptyText: words.handOffEmpty,
      },
      ...filesTable(files),
      {
        kind: 'table',
        title: words.timeline,
        columns: [
          { key: 'on', label: words.on, type: 'date' },
          { key: 'what', label: words.what, type: 'text', width: '*' },
          { key: 'actor', label: words.actor, type: 'text', width: 90 },
        ],
        rows: events.map(({ on, text, actor }) => ({ cells: [on, text, actor] })),
        emptyText: words.timelineEmpty,
      },
    ],
  };
}

/** The annexes by name; a record without any says nothing of them. */
function filesTable(files: readonly Attachment[]): TableSection[] {
  if (files.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.files,
      columns: [
        { key: 'name', label: words.fileName, type: 'text', width: '*' },
        { key: 'size', label: words.fileSize, type: 'text' },
        { key: 'addedOn', label: words.fileAdded, type: 'date' },
      ],
      rows: files.map(({ name, size, addedAt }, index) => ({ cells: [words.fileLine(index + 1, name), sizeWords(size), addedAt.slice(0, 10)] })),
      emptyText: '',
    },
  ];
}

function whoAndWhat(request: RequestPaper): LabelValue[] {
  return filled([
    [words.registeredOn, formatDate(request.registeredOn)],
    [words.requester, request.requester],
    [words.phone, request.requesterPhone === '' ? '' : formatPhone(request.requesterPhone)],
    [words.neighbourhood, request.neighbourhood],
    [words.channel, request.channelName],
    [words.externalNo, request.externalNo],
    [words.petitionDate, request.petitionDate === null ? '' : formatDate(request.petitionDate)],
  ]);
}

function whereItStands(request: RequestPaper): LabelValue[] {
  return filled([
    [words.type, typeNames[request.type]],
    [words.topic, request.topic],
    [words.state, stateNames[request.state]],
    [words.outcome, request.outcome === null ? '' : outcomeNames[request.outcome]],
    [words.reason, [request.reason, request.reasonText].filter(Boolean).join(': ') || request.cancelReason],
    [words.unit, request.unit],
    [words.due, request.dueDate === null ? '' : formatDate(request.dueDate)],
  ]);
}

function tiedTo({ coRequesters, duplicateOf, duplicates, splitFrom, splits }: PaperLinks): LabelValue[] {
  return filled([
    [words.coRequesters, coRequesters],
    [words.duplicateOf, duplicateOf],
    [words.duplicates, duplicates],
    [words.splitFrom, splitFrom],
    [words.splits, splits],
  ]);
}

function paragraphs({ subject, text, resultText }: RequestPaper): BlockSection[] {
  const sections: BlockSection[] = [{ kind: 'text', title: words.subject, text: subject }];
  if (text !== '') sections.push({ kind: 'text', title: words.text, text });
  if (resultText !== '') sections.push({ kind: 'text', title: words.result, text: resultText });
  return sections;
}

function filled(pairs: readonly (readonly [string, string])[]): LabelValue[] {
  return pairs.filter(([, value]) => value !== '').map(([label, value]) => field(label, value));
}
