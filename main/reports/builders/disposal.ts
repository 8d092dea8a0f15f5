import { findRun, linesOfRun } from '../../../db/repositories/disposal.ts';
import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate, formatDateTime } from '../../../preload/contract/dates.ts';
import { disposalKindNames } from '../../../preload/contract/disposal-text.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { candidatesOf } from '../../features/disposal/run.ts';
import { disposalPaperText as words } from '../disposal-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

/** Periyodik imha listesi: who is due by which rule, with a place for the decision of each. */
export async function disposalList(reader: Reader): Promise<ReportModel> {
  const { today, now } = reader.occasion;
  const due = await candidatesOf(reader);
  return {
    title: words.listTitle,
    letterhead: await letterhead(reader),
    parameters: [field(words.on, formatDate(today)), field(words.count, formatCount(due.length))],
    generatedAt: now,
    methodNotes: [words.listMethod],
    sections: [
      {
        kind: 'table',
        columns: [
          { key: 'order', label: words.order, type: 'integer', width: 26 },
          { key: 'person', label: words.person, type: 'text', width: '*' },
          { key: 'rule', label: words.rule, type: 'text', width: 110 },
          { key: 'since', label: words.since, type: 'date' },
          { key: 'dueOn', label: words.dueOn, type: 'date' },
          { key: 'requests', label: words.requests, type: 'integer', width: 40 },
          { key: 'decision', label: words.decision, type: 'text', width: 80 },
        ],
        rows: due.map(({ person, rule, since, dueOn, requests }, index) => ({ cells: [index + 1, person, rule, since, dueOn, requests, ''] })),
        emptyText: words.listEmpty,
      },
    ],
    signatures: [{ role: words.preparer, name: reader.occasion.actor }, { role: words.approver, name: '' }],
  };
}

/** İmha tutanağı of one disposal: what was erased by which rule, without anybody's name, and who answers for it. */
export async function disposalRecord(reader: Reader, { runId }: { readonly runId: number }): Promise<ReportModel> {
  const run = await findRun(reader, runId);
  if (!run) throw new Refusal('notFound');
  const lines = await linesOfRun(reader, runId);
  const office = await getSetting(reader, 'office');
  return {
    title: words.recordTitle,
    letterhead: await letterhead(reader),
    parameters: [
      field(words.recordNo, String(run.id)),
      field(words.at, formatDateTime(run.at)),
      field(words.kind, disposalKindNames[run.kind]),
      field(words.backup, formatDateTime(run.backupAt)),
      field(words.count, formatCount(lines.length)),
    ],
    generatedAt: reader.occasion.now,
    methodNotes: words.recordMethod,
    sections: [
      { kind: 'text', text: lines.length === 0 ? words.recordNobody(office?.unit ?? '', formatDate(run.at.slice(0, 10))) : words.recordText(office?.unit ?? '', formatDate(run.at.slice(0, 10)), lines.length) },
      ...(run.note === '' ? [] : [{ kind: 'text' as const, title: words.note, text: run.note }]),
      {
        kind: 'table',
        columns: [
          { key: 'order', label: words.order, type: 'integer', width: 26 },
          { key: 'label', label: words.newName, type: 'text', width: 80 },
          { key: 'rule', label: words.ruleAndBasis, type: 'text', width: '*' },
          { key: 'dueOn', label: words.dueOn, type: 'date', width: 58 },
          { key: 'requests', label: words.requests, type: 'integer', width: 38 },
          { key: 'blanked', label: words.blanked, type: 'integer', width: 48 },
          { key: 'history', label: words.history, type: 'integer', width: 44 },
          { key: 'others', label: words.others, type: 'integer', width: 48 },
        ],
        rows: lines.map((line, index) => ({ cells: [index + 1, line.label, words.basisOf(line.rule_name, line.legal_basis), line.due_on, line.requests, line.blanked, line.history, line.drafts + line.steps] })),
        emptyText: words.recordEmpty,
      },
    ],
    signatures: [{ role: words.doer, name: run.actor }, { role: words.member, name: '' }, { role: words.approver, name: '' }],
  };
}
