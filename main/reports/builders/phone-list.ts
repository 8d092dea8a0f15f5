import { phoneLines, type PhoneLine } from '../../../db/queries/neighbourhood-page.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { BlockSection, ReportColumn, ReportModel, ReportRow } from '../../../preload/contract/report-model.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.phoneList;

/** From this many lines on the list stands in two columns, so that it stays on one A4 for the wall. */
const oneColumn = 30;

/** Muhtar telefon listesi: every neighbourhood of today with its muhtar and phone. */
export async function phoneList(reader: Reader): Promise<ReportModel> {
  const { today, now } = reader.occasion;
  const lines = await phoneLines(reader, today);
  const half = Math.ceil(lines.length / 2);
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.count, String(lines.length))],
    generatedAt: now,
    methodNotes: [],
    sections: lines.length <= oneColumn ? [table(lines)] : [{ kind: 'columns', left: [table(lines.slice(0, half))], right: [table(lines.slice(half))] }],
  };
}

function table(lines: readonly PhoneLine[]): BlockSection {
  const columns: ReportColumn[] = [
    { key: 'neighbourhood', label: words.neighbourhood, type: 'text', width: '*' },
    { key: 'muhtar', label: words.muhtar, type: 'text', width: '*' },
    { key: 'phone', label: words.phone, type: 'phone' },
  ];
  const rows: ReportRow[] = lines.map(({ neighbourhood, muhtar, phone, acting }) => ({
    cells: [neighbourhood, muhtar === null ? words.vacant : acting === 1 ? words.acting(muhtar) : muhtar, phone === '' ? null : phone],
  }));
  return { kind: 'table', columns, rows, emptyText: words.empty };
}
