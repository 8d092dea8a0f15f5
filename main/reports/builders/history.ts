import { titleOf } from '../../../db/queries/history.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { HistorySubject } from '../../../preload/contract/history.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { historyOf } from '../../features/history/handlers.ts';
import { historyText as words } from '../history-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

/** A record changed oftener has its newest lines on paper, and says so. */
const mostRows = 5000;

/** Değişiklik geçmişi of a record on landscape A4: every field with its old and new value, who and when. */
export async function historyPaper(reader: Reader, { subject, id }: { readonly subject: HistorySubject; readonly id: number }): Promise<ReportModel> {
  const title = await titleOf(reader, subject, id);
  if (title === undefined) throw new Refusal('notFound');
  const { rows, total } = await historyOf(reader, subject, id, { offset: 0, limit: mostRows });
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.record, words.subject(subject, title)), field(words.count, formatCount(total))],
    generatedAt: reader.occasion.now,
    methodNotes: [words.method, ...(total > rows.length ? [words.cut(formatCount(rows.length))] : [])],
    orientation: 'landscape',
    sections: [
      {
        kind: 'table',
        columns: [
          { key: 'at', label: words.at, type: 'datetime', width: 92 },
          { key: 'actor', label: words.actor, type: 'text', width: 100 },
          { key: 'field', label: words.field, type: 'text', width: 130 },
          { key: 'about', label: words.about, type: 'text', width: 120 },
          { key: 'before', label: words.before, type: 'text', width: '*' },
          { key: 'after', label: words.after, type: 'text', width: '*' },
        ],
        rows: rows.map(({ at, actor, field: name, about, before, after }) => ({ cells: [at, actor, name, about, before, after] })),
        emptyText: words.empty,
      },
    ],
  };
}
