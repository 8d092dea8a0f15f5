import type { Reader } from '../../../db/unit-of-work.ts';
import type { ReportModel, ReportSection } from '../../../preload/contract/report-model.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';
import { requestRecord } from './record.ts';

const words = paper.records;

/** Several records as one paper, each beginning on its own page, in the order in which they were chosen. */
export async function requestRecords(reader: Reader, { requestIds }: { readonly requestIds: readonly number[] }): Promise<ReportModel> {
  const sections: ReportSection[] = [];
  for (const requestId of requestIds) sections.push(...pagesOf(await requestRecord(reader, { requestId }), sections.length > 0));
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.count, String(requestIds.length))],
    generatedAt: reader.occasion.now,
    methodNotes: [],
    sections,
  };
}

/** Its title and its note stand with the record, because the paper has many of them. */
function pagesOf({ title, sections, methodNotes }: ReportModel, newPage: boolean): ReportSection[] {
  const heading: ReportSection = { kind: 'columns', left: [{ kind: 'text', title, text: methodNotes.join('\n') }], right: [], leftShare: 0.8, newPage };
  return [heading, ...sections];
}
