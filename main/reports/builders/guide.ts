import type { Reader } from '../../../db/unit-of-work.ts';
import type { BlockSection, ReportModel } from '../../../preload/contract/report-model.ts';
import { guide, guideTitle, type Chapter } from '../guide-text.ts';
import { letterhead } from './letterhead.ts';

/** Kullanım kılavuzu, under the office's own letterhead. */
export async function userGuide(reader: Reader): Promise<ReportModel> {
  return {
    title: guideTitle,
    letterhead: await letterhead(reader),
    parameters: [],
    generatedAt: reader.occasion.now,
    methodNotes: [],
    sections: guide.flatMap((chapter, at) => chapterSections(chapter, at + 1)),
  };
}

function chapterSections({ title, paragraphs, steps }: Chapter, number: number): BlockSection[] {
  const text: BlockSection = { kind: 'text', title: `${number}. ${title}`, text: paragraphs.join('\n') };
  return steps ? [text, { kind: 'list', items: steps.map((step) => ({ text: step })), emptyText: '' }] : [text];
}
