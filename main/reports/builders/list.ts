import type { Reader } from '../../../db/unit-of-work.ts';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import type { ReportModel, ReportRow } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { openList } from '../../exports/lists/open-list.ts';
import { exportText as words } from '../../exports/text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

/** A paper of 5,000 rows has some 150 pages and is laid out in three seconds. */
const mostRows = 5000;

/** A list on landscape A4 as it stands on the screen: the same rows, order and columns. */
export async function listPaper(reader: Reader, { question, withoutPersonal }: { readonly question: ListQuestion; readonly withoutPersonal: boolean }): Promise<ReportModel> {
  const list = await openList(reader, question, { withoutPersonal });
  if (list.total > mostRows) throw new Refusal('rule', words.tooLongForPaper(formatCount(mostRows)));
  const rows: ReportRow[] = [];
  for await (const piece of list.pieces()) rows.push(...piece.map((cells) => ({ cells })));
  return {
    title: question.title,
    letterhead: await letterhead(reader),
    parameters: [
      ...question.filters.map((filter) => field(words.filter, filter)),
      ...(question.sorted === '' ? [] : [field(words.sorted, question.sorted)]),
      field(words.count, formatCount(list.total)),
    ],
    generatedAt: reader.occasion.now,
    methodNotes: list.leftOut === null || list.leftOut.length === 0 ? [] : [words.personalLeft(list.leftOut.join(', '))],
    sections: [{ kind: 'table', columns: list.columns.map(({ header, ...column }, index) => ({ key: String(index), label: header, ...column })), rows, emptyText: words.empty }],
    orientation: 'landscape',
  };
}
