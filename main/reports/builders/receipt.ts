import { requestPaper } from '../../../db/queries/request-paper.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.receipt;

/** Alındı belgesi (Genelge 2004/12): date, record number and subject, free of charge. */
export async function receiptSlip(reader: Reader, { requestId }: { readonly requestId: number }): Promise<ReportModel> {
  const request = await requestPaper(reader, requestId);
  if (!request) throw new Refusal('notFound');
  const registered = formatDate(request.registeredOn);
  const sentences = [words.text(request.requester, registered, request.number), ...(request.dueDate === null ? [] : [words.due(formatDate(request.dueDate))]), words.free];
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [],
    generatedAt: reader.occasion.now,
    methodNotes: [words.basis],
    style: 'official',
    sections: [
      {
        kind: 'fields',
        fields: [field(paper.record.number, request.number), field(paper.record.registeredOn, registered), field(paper.record.subject, request.subject)],
      },
      { kind: 'text', text: sentences.join(' ') },
    ],
    signatures: [{ role: words.receiver, name: reader.occasion.actor }],
  };
}
