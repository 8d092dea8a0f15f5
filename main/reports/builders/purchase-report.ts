import { listPurchases } from '../../../db/queries/purchase-list.ts';
import { allocations, paidInPeriod, purchasesOfPeriod, spentInPeriod, type Allocation, type CountedPurchase, type Spent } from '../../../db/queries/purchase-report.ts';
import { purchaseRows } from '../../../db/repositories/purchases.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { daysBetween } from '../../../preload/contract/dates.ts';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { formatCell } from '../../../preload/contract/report-format.ts';
import { totalRow, type KeyFigure, type ReportColumn, type ReportModel, type ReportRow, type ReportSection, type TableSection } from '../../../preload/contract/report-model.ts';
import { purchaseMethodNames, purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import { courseOf } from '../../features/purchases/model.ts';
import { moneyOf } from '../../features/purchases/money.ts';
import { emptyPurchaseFilter } from '../../features/purchases/empty-filter.ts';
import { stageDays, type StageDays } from '../../features/purchases/rules/stage-days.ts';
import { periodName, type Period } from '../period.ts';
import { purchasePaper } from '../purchase-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = purchasePaper.report;

/** Everything the sections are made of. */
export interface PurchaseReportData {
  readonly purchases: readonly CountedPurchase[];
  /** What is open on the day of the report, the longest waiting first. */
  readonly open: readonly PurchaseRow[];
  readonly spent: readonly Spent[];
  readonly paid: number;
  readonly allocations: readonly Allocation[];
  /** Stages of these purchases that were closed in the period. */
  readonly stages: readonly StageDays[];
  /** Decided sums without KDV by purchase, of those decided in the period. */
  readonly decided: ReadonlyMap<number, number>;
}

/** Satın alma raporu: what was opened, where the open ones wait, what was spent of which budget, saved, and how long stages take. */
export async function purchaseReport(reader: Reader, period: Period): Promise<ReportModel> {
  return {
    title: words.title,
    subtitle: words.subtitle,
    letterhead: await letterhead(reader),
    parameters: [field(words.period, periodName(period.from, period.to)), field(words.dateBase, words.dateBaseText)],
    generatedAt: reader.occasion.now,
    methodNotes: words.notes,
    sections: purchaseSections(await dataOf(reader, period), period),
    orientation: 'portrait',
  };
}

async function dataOf(reader: Reader, { from, to }: Period): Promise<PurchaseReportData> {
  const purchases = await purchasesOfPeriod(reader, from, to);
  const stages: StageDays[] = [];
  const decided = new Map<number, number>();
  for (const { id, decidedOn } of purchases) {
    const rows = await purchaseRows(reader, id);
    if (!rows) continue;
    const course = courseOf(rows);
    stages.push(...stageDays(course).filter(({ closedOn }) => closedOn >= from && closedOn <= to));
    const award = moneyOf(rows, course).award;
    if (award && decidedOn !== null && decidedOn >= from && decidedOn <= to) decided.set(id, award.net);
  }
  const open = await listPurchases(reader, { ...emptyPurchaseFilter, view: 'acik' }, { sort: 'waitingDays', descending: true, offset: 0, limit: 10_000 });
  return { purchases, open: open.rows, spent: await spentInPeriod(reader, from, to), paid: await paidInPeriod(reader, from, to), allocations: await allocations(reader), stages, decided };
}

const within = (day: string | null, { from, to }: Period): boolean => day !== null && day >= from && day <= to;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : sum(numbers) / numbers.length);

/** The report itself, without a database: rows in, sections out. */
export function purchaseSections(data: PurchaseReportData, period: Period): ReportSection[] {
  return [
    { kind: 'figures', title: words.figures, figures: keyFigures(data, period) },
    stageTable(data.open),
    openTable(data.open),
    groupTable(words.byUnit, words.unit, data.purchases, period, ({ unit }) => unit || words.noUnit),
    groupTable(words.byNeighbourhood, words.neighbourhood, data.purchases, period, ({ neighbourhood }) => neighbourhood || words.noNeighbourhood),
    budgetTable(data),
    savingsTable(data),
    daysTable(data.stages),
    concludedTable(data.purchases.filter(({ concludedOn }) => within(concludedOn, period))),
    endedTable(data.purchases.filter(({ endedOn }) => within(endedOn, period))),
  ];
}

function keyFigures({ purchases, open, spent, paid, decided }: PurchaseReportData, period: Period): KeyFigure[] {
  const concluded = purchases.filter(({ concludedOn }) => within(concludedOn, period));
  const estimated = sum(purchases.filter(({ id }) => decided.has(id)).map(({ estimate }) => estimate));
  const saved = estimated - sum([...decided.values()]);
  return [
    { label: words.opened, value: purchases.filter(({ openedOn }) => within(openedOn, period)).length, type: 'integer' },
    { label: words.concluded, value: concluded.length, type: 'integer' },
    { label: words.ended, value: purchases.filter(({ endedOn }) => within(endedOn, period)).length, type: 'integer' },
    { label: words.open, value: open.length, type: 'integer' },
    { label: words.stuck, value: open.filter(({ stuck }) => stuck).length, type: 'integer' },
    { label: words.spent, value: sum(spent.map(({ net }) => net)), type: 'money' },
    { label: words.paid, value: paid, type: 'money' },
    { label: words.saved, value: saved, type: 'money', ...(estimated > 0 ? { note: words.savedNote(formatCell(saved / estimated, 'percent', 1)) } : {}) },
    { label: words.meanDays, value: mean(concluded.map(({ openedOn, concludedOn }) => daysBetween(openedOn, concludedOn ?? openedOn))), type: 'decimal' },
  ];
}

/** Number and subject, at the head of every list of purchases. */
const which: readonly ReportColumn[] = [
  { key: 'number', label: words.number, type: 'text', width: 68 },
  { key: 'subject', label: words.subject, type: 'text', width: '*' },
];

/** Upper bounds of the ages, in days; the last has none. */
const ageBounds = [10, 30, 60, Number.POSITIVE_INFINITY];

function stageTable(open: readonly PurchaseRow[]): TableSection {
  const columns: ReportColumn[] = [
    { key: 'stage', label: words.stage, type: 'text', width: '*' },
    ...words.ages.map((label, index): ReportColumn => ({ key: `age${index}`, label, type: 'integer', total: 'sum' })),
    { key: 'count', label: words.total, type: 'integer', total: 'sum' },
    { key: 'amount', label: words.amount, type: 'money', total: 'sum' },
  ];
  const rows = [...grouped(open, ({ stage }) => stage)].map(([stage, all]): ReportRow => ({
    cells: [stage, ...ageBounds.map((most, index) => all.filter(({ waitingDays }) => (waitingDays ?? 0) <= most && (waitingDays ?? 0) > (ageBounds[index - 1] ?? -1)).length), all.length, sum(all.map(({ amount }) => amount))],
  }));
  return table(words.openByStage, columns, rows, words.nothingOpen);
}

function openTable(open: readonly PurchaseRow[]): TableSection {
  const columns: ReportColumn[] = [
    ...which,
    { key: 'neighbourhood', label: words.neighbourhood, type: 'text' },
    { key: 'stage', label: words.stage, type: 'text' },
    { key: 'waitsOn', label: words.waitsOn, type: 'text' },
    { key: 'days', label: words.days, type: 'integer' },
    { key: 'amount', label: words.amount, type: 'money', total: 'sum' },
  ];
  return table(words.openList, columns, open.map((row): ReportRow => ({ cells: [row.number, row.subject, row.neighbourhood, row.stage, row.stuck ? `${row.waitsOn} (${words.stuckMark})` : row.waitsOn, row.waitingDays, row.amount] })), words.nothingOpen);
}

function groupTable(title: string, label: string, purchases: readonly CountedPurchase[], period: Period, of: (purchase: CountedPurchase) => string): TableSection {
  const columns: ReportColumn[] = [
    { key: 'group', label, type: 'text', width: '*' },
    { key: 'opened', label: words.opened, type: 'integer', total: 'sum' },
    { key: 'concluded', label: words.concluded, type: 'integer', total: 'sum' },
    { key: 'ended', label: words.ended, type: 'integer', total: 'sum' },
    { key: 'open', label: words.openShort, type: 'integer', total: 'sum' },
    { key: 'amount', label: words.concludedAmount, type: 'money', total: 'sum' },
  ];
  const rows = [...grouped(purchases, of)].map(([group, all]): ReportRow => {
    const concluded = all.filter(({ concludedOn }) => within(concludedOn, period));
    const ended = all.filter(({ endedOn }) => within(endedOn, period));
    return { cells: [group, all.filter(({ openedOn }) => within(openedOn, period)).length, concluded.length, ended.length, all.length - concluded.length - ended.length, sum(concluded.map(({ amount }) => amount))] };
  });
  return table(title, columns, rows);
}

function budgetTable({ spent, allocations: figures }: PurchaseReportData): TableSection {
  const columns: ReportColumn[] = [
    { key: 'year', label: words.budgetYear, type: 'text', width: 34 },
    { key: 'code', label: words.budgetCode, type: 'text', width: '*' },
    { key: 'method', label: words.method, type: 'text' },
    { key: 'invoices', label: words.invoices, type: 'integer', total: 'sum' },
    { key: 'net', label: words.net, type: 'money', total: 'sum' },
    { key: 'gross', label: words.gross, type: 'money', total: 'sum' },
    { key: 'allocation', label: words.allocation, type: 'money' },
    { key: 'share', label: words.share, type: 'percent', decimals: 1 },
  ];
  const rows = spent.map(({ budgetYear, budgetCode, method, invoices, net, gross }): ReportRow => {
    const line = figures.find(({ year, code }) => year === budgetYear && code === budgetCode);
    const name = line ? `${budgetCode} ${line.name}` : budgetCode || words.noBudget;
    return { cells: [String(budgetYear), name, purchaseMethodNames[method], invoices, net, gross, line?.allocation ?? null, line?.allocation ? net / line.allocation : null] };
  });
  return table(words.byBudget, columns, rows);
}

function savingsTable({ purchases, decided }: PurchaseReportData): TableSection {
  const columns: ReportColumn[] = [
    ...which,
    { key: 'firm', label: words.firm, type: 'text' },
    { key: 'estimate', label: words.estimate, type: 'money', total: 'sum' },
    { key: 'decision', label: words.decision, type: 'money', total: 'sum' },
    { key: 'difference', label: words.difference, type: 'money', total: 'sum' },
  ];
  const rows = purchases.filter(({ id }) => decided.has(id)).map(({ id, number, subject, firm, estimate }): ReportRow => ({ cells: [number, subject, firm, estimate, decided.get(id) ?? 0, estimate - (decided.get(id) ?? 0)] }));
  return table(words.savings, columns, rows);
}

function daysTable(stages: readonly StageDays[]): TableSection {
  const columns: ReportColumn[] = [
    { key: 'stage', label: words.stage, type: 'text', width: '*' },
    { key: 'count', label: words.count, type: 'integer' },
    { key: 'mean', label: words.mean, type: 'decimal' },
    { key: 'longest', label: words.longest, type: 'integer' },
  ];
  const rows = [...grouped(stages, ({ name }) => name)].map(([stage, all]): ReportRow => ({ cells: [stage, all.length, mean(all.map(({ days }) => days)), Math.max(...all.map(({ days }) => days))] }));
  return { kind: 'table', title: words.byStage, columns, rows, emptyText: words.empty };
}

function concludedTable(purchases: readonly CountedPurchase[]): TableSection {
  const columns: ReportColumn[] = [
    ...which,
    { key: 'method', label: words.method, type: 'text' },
    { key: 'firm', label: words.firm, type: 'text' },
    { key: 'on', label: words.on, type: 'date' },
    { key: 'days', label: words.days, type: 'integer' },
    { key: 'amount', label: words.amount, type: 'money', total: 'sum' },
  ];
  const rows = purchases.map(({ number, subject, method, firm, openedOn, concludedOn, amount }): ReportRow => ({ cells: [number, subject, purchaseMethodNames[method], firm, concludedOn, daysBetween(openedOn, concludedOn ?? openedOn), amount] }));
  return table(words.concludedList, columns, rows);
}

function endedTable(purchases: readonly CountedPurchase[]): TableSection {
  const columns: ReportColumn[] = [
    ...which,
    { key: 'reason', label: words.endReason, type: 'text' },
    { key: 'on', label: words.on, type: 'date' },
    { key: 'amount', label: words.amount, type: 'money', total: 'sum' },
  ];
  return table(words.endedList, columns, purchases.map(({ number, subject, state, endedOn, amount }): ReportRow => ({ cells: [number, subject, purchaseStateNames[state], endedOn, amount] })));
}

/** In the order in which each first appears. */
function grouped<T>(items: readonly T[], of: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
}

function table(title: string, columns: readonly ReportColumn[], rows: readonly ReportRow[], emptyText: string = words.empty): TableSection {
  return { kind: 'table', title, columns, rows: rows.length > 1 ? [...rows, totalRow(columns, rows, words.total)] : rows, emptyText };
}
