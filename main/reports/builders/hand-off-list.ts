import { handOffsTo } from '../../../db/queries/hand-off-lists.ts';
import { handOffListPaper, issuedCopies } from '../../../db/repositories/issued-papers.ts';
import { findUnit } from '../../../db/repositories/units.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.handOffList;

/** Zimmet listesi: each hand-over of the day with a place for the signature of who took it (SAL m.22). */
export async function handOffList(reader: Reader, { unitId, on }: { readonly unitId: number; readonly on: string }): Promise<ReportModel> {
  const unit = await findUnit(reader, unitId);
  if (!unit) throw new Refusal('notFound');
  const rows = await handOffsTo(reader, unitId, on);
  const copies = await issuedCopies(reader, handOffListPaper(unitId, on), rows.map(({ requestId }) => requestId));
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [
      field(words.unit, unit.name),
      field(words.on, formatDate(on)),
      field(words.count, String(rows.length)),
      ...(copies > 0 ? [field(words.copy, String(copies + 1))] : []),
    ],
    generatedAt: reader.occasion.now,
    methodNotes: [words.method],
    sections: [
      {
        kind: 'table',
        columns: [
          { key: 'order', label: words.order, type: 'integer', width: 24 },
          { key: 'number', label: words.number, type: 'text', width: 52 },
          { key: 'neighbourhood', label: words.neighbourhood, type: 'text', width: 70 },
          { key: 'subject', label: words.subject, type: 'text', width: '*' },
          { key: 'paperNo', label: words.paperNo, type: 'text', width: 46 },
          { key: 'signature', label: words.signature, type: 'text', width: 100 },
          { key: 'back', label: words.back, type: 'text', width: 50 },
        ],
        rows: rows.map((row, index) => ({
          cells: [index + 1, row.number, row.neighbourhood, row.subject, row.paperNo, row.person === '' ? words.room : `${row.person}${words.room}`, row.backOn === null ? '' : formatDate(row.backOn)],
        })),
        emptyText: words.empty,
      },
    ],
    signatures: [
      { role: words.giver, name: reader.occasion.actor },
      { role: words.taker, name: '' },
    ],
  };
}
