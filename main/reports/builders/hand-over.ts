import { openRequestsOf, papersOut, untoldRequestsOf, type FollowedRequest } from '../../../db/queries/hand-over.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { ReportModel, TableSection } from '../../../preload/contract/report-model.ts';
import { stateNames } from '../../../preload/contract/text.ts';
import { handOverText as words } from '../hand-over-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

/** Devir-teslim çizelgesi: open work and papers of a leaving user, empty lines for what goes by hand, both signatures (SAL m.20/4). */
export async function handOverList(reader: Reader, { user }: { readonly user: string }): Promise<ReportModel> {
  const papers = await papersOut(reader, user);
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.leaver, user), field(words.on, formatDate(reader.occasion.today))],
    generatedAt: reader.occasion.now,
    methodNotes: words.method,
    orientation: 'landscape',
    sections: [
      requests(words.open, words.openEmpty, await openRequestsOf(reader, user)),
      requests(words.untold, words.untoldEmpty, await untoldRequestsOf(reader, user)),
      {
        kind: 'table',
        title: words.papers,
        columns: [
          { key: 'order', label: words.order, type: 'integer', width: 26 },
          { key: 'number', label: words.number, type: 'text', width: 52 },
          { key: 'subject', label: words.subject, type: 'text', width: '*' },
          { key: 'unit', label: words.unit, type: 'text', width: 120 },
          { key: 'paperNo', label: words.paperNo, type: 'text', width: 60 },
          { key: 'sentOn', label: words.sentOn, type: 'date', width: 62 },
        ],
        rows: papers.map(({ number, subject, unit, paperNo, sentOn }, index) => ({ cells: [index + 1, number, subject, unit, paperNo, sentOn] })),
        emptyText: words.papersEmpty,
      },
      {
        kind: 'table',
        title: words.byHand,
        columns: [
          { key: 'order', label: words.order, type: 'integer', width: 26 },
          { key: 'what', label: words.what, type: 'text', width: 170 },
          { key: 'count', label: words.count, type: 'text', width: 50 },
          { key: 'note', label: words.note, type: 'text', width: '*' },
        ],
        // To be written by hand.
        rows: Array.from({ length: words.rows }, (_, index) => ({ cells: [index + 1, '\n ', '', ''] })),
        emptyText: '',
      },
    ],
    signatures: [
      { role: words.leaver, name: user },
      { role: words.taker, name: '' },
      { role: words.approver, name: '' },
    ],
  };
}

function requests(title: string, emptyText: string, rows: readonly FollowedRequest[]): TableSection {
  return {
    kind: 'table',
    title,
    columns: [
      { key: 'order', label: words.order, type: 'integer', width: 26 },
      { key: 'number', label: words.number, type: 'text', width: 52 },
      { key: 'registeredOn', label: words.registeredOn, type: 'date', width: 58 },
      { key: 'neighbourhood', label: words.neighbourhood, type: 'text', width: 64 },
      { key: 'subject', label: words.subject, type: 'text', width: '*' },
      { key: 'unit', label: words.unit, type: 'text', width: 90 },
      { key: 'state', label: words.state, type: 'text', width: 58 },
      { key: 'dueDate', label: words.dueDate, type: 'date', width: 58 },
    ],
    rows: rows.map((row, index) => ({ cells: [index + 1, row.number, row.registeredOn, row.neighbourhood, row.subject, row.unit, stateNames[row.state], row.dueDate] })),
    emptyText,
  };
}
