import { accessEntries } from '../../../db/repositories/access-log.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { accessKindNames, type AccessEntry, type AccessFilter } from '../../../preload/contract/access-log.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import type { LabelValue, ReportModel } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { accessText as words } from '../access-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

const mostRows = 5000;

/** Erişim günlüğü on landscape A4, newest first. Refuses a log too long for paper. */
export async function accessPaper(reader: Reader, filter: AccessFilter): Promise<ReportModel> {
  const { rows, total } = await accessEntries(reader, filter, { offset: 0, limit: mostRows });
  if (total > rows.length) throw new Refusal('rule', words.tooLong(formatCount(mostRows)));
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [...filterWords(filter), field(words.count, formatCount(total))],
    generatedAt: reader.occasion.now,
    methodNotes: [words.method],
    orientation: 'landscape',
    sections: [
      {
        kind: 'table',
        columns: [
          { key: 'at', label: words.at, type: 'datetime' },
          { key: 'actor', label: words.actor, type: 'text' },
          { key: 'kind', label: words.kind, type: 'text' },
          { key: 'what', label: words.what, type: 'text', width: '*' },
          { key: 'detail', label: words.detail, type: 'text', width: '*' },
          { key: 'format', label: words.format, type: 'text' },
          { key: 'rows', label: words.rows, type: 'integer' },
          { key: 'personal', label: words.personal, type: 'text' },
        ],
        rows: rows.map((entry) => ({
          cells: [entry.at, entry.actor, accessKindNames[entry.kind], subjectOf(entry), entry.detail, entry.format, entry.rows, entry.withoutPersonal ? words.without : ''],
        })),
        emptyText: words.empty,
      },
    ],
  };
}

function subjectOf({ personId, person, what }: AccessEntry): string {
  return personId === null ? what : [words.person(personId, person), what].filter(Boolean).join(', ');
}

function filterWords({ only, actor, from, to }: AccessFilter): LabelValue[] {
  return [
    ...(only === null ? [] : [field(words.kind, accessKindNames[only])]),
    ...(actor === '' ? [] : [field(words.actor, actor)]),
    ...(from === null ? [] : [field(words.from, formatDate(from))]),
    ...(to === null ? [] : [field(words.to, formatDate(to))]),
  ];
}
