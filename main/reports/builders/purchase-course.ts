import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { formatMoney } from '../../../preload/contract/money.ts';
import { moneyInWords } from '../../../preload/contract/money-words.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { purchaseKindNames, purchaseMethodNames, purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';
import { formatQuantity } from '../../../preload/contract/quantity.ts';
import type { KeyFigure, LabelValue, ListItem, ListSection, ReportModel, TableSection, TextSection } from '../../../preload/contract/report-model.ts';
import { purchaseDetail } from '../../features/purchases/detail.ts';
import { purchasePaper } from '../purchase-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = purchasePaper.course;

// The stages are what the page is for: the other lists stay short enough to leave them whole.
const mostLines = 8;
const mostItems = 6;

/** The first of a list, and how many more there are. */
function cut(items: readonly ListItem[]): ListItem[] {
  return items.length <= mostItems ? [...items] : [...items.slice(0, mostItems), { text: words.more(items.length - mostItems) }];
}

/** One page for the mayor: where is it, on whom does it wait, what happened so far. */
export async function purchaseCoursePaper(reader: Reader, { purchaseId }: { readonly purchaseId: number }): Promise<ReportModel> {
  const purchase = await purchaseDetail(reader, purchaseId);
  return {
    title: words.title,
    subtitle: `${purchase.number} – ${purchase.subject}`,
    letterhead: await letterhead(reader),
    parameters: [field(words.state, purchaseStateNames[purchase.state])],
    generatedAt: reader.occasion.now,
    methodNotes: [words.basis],
    sections: [
      { kind: 'figures', figures: whereFigures(purchase) },
      { kind: 'fields', title: words.about, fields: aboutOf(purchase) },
      ...(purchase.stuck ? [{ kind: 'text', text: words.stuck } satisfies TextSection] : []),
      stageTable(purchase),
      lineTable(purchase),
      { kind: 'columns', left: [timelineList(purchase)], right: [papersList(purchase)], leftShare: 0.6 },
    ],
    fitOnePage: {},
  };
}

/** On whom it waits and for how long, or how it ended; large enough to be read standing up. */
function whereFigures({ state, waitsOn, waitingDays, concludedOn, endedOn, amount }: PurchaseDetail): KeyFigure[] {
  const money: KeyFigure = { label: words.net, value: amount, type: 'money' };
  const over = endedOn ?? concludedOn;
  if (over !== null) return [{ label: words.state, value: purchaseStateNames[state], type: 'text' }, { label: words.since, value: over, type: 'date' }, money];
  return [{ label: words.waitsOn, value: waitsOn, type: 'text' }, { label: words.waitingDays, value: waitingDays, type: 'integer' }, money];
}

function aboutOf(purchase: PurchaseDetail): LabelValue[] {
  const { neighbourhood, unit, kind, method, budgetYear, budgetCode, budgetTertip, firm, amount, requestNumber, subject, endNote } = purchase;
  const known: readonly (readonly [string, string])[] = [
    [words.subject, subject],
    [words.neighbourhood, neighbourhood && neighbourhoodTitle(neighbourhood)],
    [words.unit, unit],
    [words.kind, `${purchaseKindNames[kind]}, ${purchaseMethodNames[method]}`],
    [words.budget, [String(budgetYear), budgetCode, budgetTertip].filter((part) => part !== '').join(' · ')],
    [words.firm, firm],
    [words.amount, words.amountText(formatMoney(amount), moneyInWords(amount))],
    [words.request, requestNumber],
    [words.endNote, endNote],
  ];
  return known.filter(([, value]) => value !== '').map(([label, value]) => field(label, value));
}

function stageTable({ stages }: PurchaseDetail): TableSection {
  return {
    kind: 'table',
    title: words.stages,
    columns: [
      { key: 'stage', label: words.stage, type: 'text', width: '*' },
      { key: 'status', label: words.status, type: 'text', width: 64 },
      { key: 'on', label: words.on, type: 'date' },
      { key: 'by', label: words.by, type: 'text', width: 150 },
      { key: 'no', label: words.documentNo, type: 'text', width: 70 },
    ],
    rows: stages.map(({ name, status, closedOn, doneBy, waitsOn, documentNo, skipReason }) => ({ cells: [name, words.statuses[status], closedOn, skipReason === '' ? doneBy || (status === 'suruyor' ? waitsOn : '') : words.skipped(skipReason), documentNo] })),
    emptyText: words.none,
  };
}

function lineTable({ lines }: PurchaseDetail): TableSection {
  const quantity = (hundredths: number, unit: string): string => (hundredths === 0 ? '–' : `${formatQuantity(hundredths)} ${unit}`);
  return {
    kind: 'table',
    title: words.lines,
    columns: [
      { key: 'item', label: words.item, type: 'text', width: '*' },
      ...[words.quantity, words.ordered, words.received, words.accepted, words.invoiced, words.paid].map((label) => ({ key: label, label, type: 'text', align: 'right', width: 56 }) as const),
    ],
    rows: lines.slice(0, mostLines).map((line) => ({ cells: [line.item, ...[line.quantity, line.ordered, line.received, line.accepted, line.invoiced, line.paid].map((each) => quantity(each, line.unit))] })),
    emptyText: words.none,
    ...(lines.length > mostLines ? { note: words.more(lines.length - mostLines) } : {}),
  };
}

function papersList({ papers }: PurchaseDetail): ListSection {
  return { kind: 'list', title: words.papers, items: cut(papers.filter(({ missing }) => missing).map(({ name, stage }) => ({ text: name, detail: stage }))), emptyText: words.noPapers };
}

function timelineList({ timeline }: PurchaseDetail): ListSection {
  return { kind: 'list', title: words.timeline, items: cut(timeline.map(({ on, text, person, documentNo }) => ({ text, detail: [formatDate(on), person, documentNo].filter((part) => part !== '').join(' · ') }))), emptyText: words.none };
}
