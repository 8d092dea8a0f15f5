import {
  cancelledInPeriod,
  channelLabels,
  neighbourhoodNames,
  reasonNames,
  requestsOfPeriod,
  unitNames,
  unmetRequests,
  type CountedRequest,
  type Named,
  type UnmetRequest,
} from '../../../db/queries/period-report.ts';
import { chasesByUnit } from '../../../db/repositories/chases.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { channelCodes, outcomes, requestTypes } from '../../../preload/contract/codes.ts';
import { monthName } from '../../../preload/contract/dates.ts';
import { formatCell } from '../../../preload/contract/report-format.ts';
import { totalRow, type KeyFigure, type ReportColumn, type ReportModel, type ReportRow, type ReportSection, type TableSection } from '../../../preload/contract/report-model.ts';
import { outcomeNames, typeNames } from '../../../preload/contract/text.ts';
import { drillOf, outcomeDrill, periodDrills, type Drills } from '../drills.ts';
import { groupOf, negativeOutcomes } from '../outcome-groups.ts';
import { countBy, countPeriod, type CountedPeriod, type PeriodFigures } from '../period-figures.ts';
import { monthsOf, periodName, periodBefore } from '../period.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.period;

/** Everything the model is made of; flat rows as the queries gave them. */
export interface PeriodData {
  readonly requests: readonly CountedRequest[];
  readonly unmet: readonly UnmetRequest[];
  readonly cancelled: number;
  readonly neighbourhoods: readonly Named[];
  readonly units: readonly Named[];
  readonly reasons: readonly Named[];
  readonly channelNames: ReadonlyMap<string, string>;
  /** Reminders of the period by the unit they went to. */
  readonly chases: ReadonlyMap<number, number>;
}

/** Dönem raporu: the figures of a month, quarter, year or any other range, and what was not done with its reason. */
export async function periodReport(reader: Reader, { from, to }: { readonly from: string; readonly to: string }): Promise<ReportModel> {
  const before = periodBefore(from, to);
  const data: PeriodData = {
    requests: await requestsOfPeriod(reader, before.from, to),
    unmet: await unmetRequests(reader, from, to, negativeOutcomes),
    cancelled: await cancelledInPeriod(reader, from, to),
    neighbourhoods: await neighbourhoodNames(reader),
    units: await unitNames(reader),
    reasons: await reasonNames(reader),
    channelNames: new Map((await channelLabels(reader)).map(({ code, name }) => [code, name])),
    chases: await chasesByUnit(reader, from, to),
  };
  const { today, now } = reader.occasion;
  return {
    title: words.title,
    subtitle: words.subtitle,
    letterhead: await letterhead(reader),
    parameters: [field(words.parameter, periodName(from, to)), field(words.dateBase, words.dateBaseText)],
    generatedAt: now,
    methodNotes: words.method,
    sections: periodSections(data, { from, to, asOf: to < today ? to : today }, today),
    orientation: 'portrait',
  };
}

/** The report itself, without a database: rows in, sections out. */
export function periodSections(data: PeriodData, period: CountedPeriod, today: string): ReportSection[] {
  const previous = periodBefore(period.from, period.to);
  const figures = countPeriod(data.requests, period);
  const before = countPeriod(data.requests, { ...previous, asOf: previous.to });
  const inPeriod = data.requests.filter(({ registeredOn, closedOn }) => registeredOn <= period.to && (closedOn === null || closedOn >= period.from));
  const drillsBy = (filter: string) => (key: number | string | null): Drills => (key === null ? {} : periodDrills(period, today, { [filter]: String(key) }));
  const sections: ReportSection[] = [
    { kind: 'figures', title: words.figures, figures: keyFigures(figures, before, data.cancelled, periodDrills(period, today)) },
    outcomeSection(inPeriod, period),
    groupTable(words.byNeighbourhood, words.neighbourhood, inPeriod, period, [...data.neighbourhoods.map(idAndName), [null, words.noNeighbourhood]], ({ neighbourhoodId }) => neighbourhoodId, drillsBy('neighbourhoodIds')),
    groupTable(words.byUnit, words.unit, inPeriod, period, [...data.units.map(idAndName), [null, words.noUnit]], ({ unitId }) => unitId, drillsBy('unitIds')),
    ...chaseTable(data),
    groupTable(words.byChannel, words.channel, inPeriod, period, channelCodes.map((code) => [code, data.channelNames.get(code) ?? code] as const), ({ channel }) => channel, drillsBy('channels')),
    groupTable(words.byType, words.type, inPeriod, period, requestTypes.map((type) => [type, typeNames[type]] as const), ({ type }) => type, drillsBy('types')),
  ];
  const months = monthsOf(period.from, period.to);
  if (months.length > 1) sections.push(monthTable(data.requests, months, period, today));
  sections.push(reasonTable(inPeriod, period, data.reasons), unmetTable(data.unmet));
  return sections;
}

function keyFigures(now: PeriodFigures, before: PeriodFigures, cancelled: number, drills: Drills): KeyFigure[] {
  const compare = (value: number | null, type: 'integer' | 'decimal' | 'percent'): { note?: string } => (value === null ? {} : { note: words.before(formatCell(value, type)) });
  return [
    { label: words.carriedOver, value: now.carriedOver, type: 'integer', ...compare(before.carriedOver, 'integer') },
    { label: words.received, value: now.received, type: 'integer', ...compare(before.received, 'integer'), ...drillOf(drills.received) },
    { label: words.concluded, value: now.concluded, type: 'integer', ...compare(before.concluded, 'integer'), ...drillOf(drills.concluded) },
    { label: words.continuing, value: now.continuing, type: 'integer', ...compare(before.continuing, 'integer'), ...drillOf(drills.continuing) },
    { label: words.overdue, value: now.overdue, type: 'integer', ...compare(before.overdue, 'integer'), ...drillOf(drills.overdue) },
    { label: words.inTime, value: now.inTime, type: 'percent', ...compare(before.inTime, 'percent') },
    { label: words.meanDays, value: now.meanDays, type: 'decimal', ...compare(before.meanDays, 'decimal') },
    { label: words.medianDays, value: now.medianDays, type: 'decimal', ...compare(before.medianDays, 'decimal') },
    { label: words.reopened, value: now.reopened, type: 'integer' },
    { label: words.duplicateRecords, value: now.duplicate, type: 'integer', ...drillOf(drills.duplicate) },
    { label: words.cancelled, value: cancelled, type: 'integer' },
  ];
}

const idAndName = ({ id, name }: Named): readonly [number, string] => [id, name];

const figureColumns: readonly ReportColumn[] = [
  { key: 'carriedOver', label: words.carriedOverShort, type: 'integer', total: 'sum' },
  { key: 'received', label: words.received, type: 'integer', total: 'sum' },
  { key: 'concluded', label: words.concluded, type: 'integer', total: 'sum' },
  { key: 'positive', label: words.positive, type: 'integer', total: 'sum' },
  { key: 'negative', label: words.negative, type: 'integer', total: 'sum' },
  { key: 'duplicate', label: words.duplicate, type: 'integer', total: 'sum' },
  { key: 'continuing', label: words.continuing, type: 'integer', total: 'sum' },
  { key: 'overdue', label: words.overdueShort, type: 'integer', total: 'sum' },
  { key: 'meanDays', label: words.meanDaysShort, type: 'decimal' },
  { key: 'inTime', label: words.inTime, type: 'percent' },
];

const figureCells = (figures: PeriodFigures): (number | null)[] => figureColumns.map(({ key }) => figures[key as keyof PeriodFigures]);
const figureRow = (name: string, figures: PeriodFigures, drills: Drills): ReportRow => ({
  cells: [name, ...figureCells(figures)],
  drills: [null, ...figureColumns.map(({ key }) => drills[key as keyof PeriodFigures] ?? null)],
});

function groupTable<Key>(
  title: string,
  label: string,
  requests: readonly CountedRequest[],
  period: CountedPeriod,
  names: readonly (readonly [Key, string])[],
  keyOf: (request: CountedRequest) => Key,
  drillsOf: (key: Key) => Drills,
): TableSection {
  const byKey = countBy(requests, period, names.map(([key]) => key), keyOf);
  const rows: ReportRow[] = names.flatMap(([key, name]) => {
    const figures = byKey.get(key);
    return figures ? [figureRow(name, figures, drillsOf(key))] : [];
  });
  // Means and shares cannot be added, so the last line counts anew.
  if (rows.length > 0) rows.push({ kind: 'total', cells: [words.total, ...figureCells(countPeriod(requests, period))] });
  return { kind: 'table', title, columns: [{ key: 'name', label, type: 'text', width: '*' }, ...figureColumns], rows, emptyText: words.empty };
}

/** How often each unit had to be reminded; left out of a period without a reminder. */
function chaseTable({ units, chases }: PeriodData): ReportSection[] {
  if (chases.size === 0) return [];
  const columns: ReportColumn[] = [
    { key: 'unit', label: words.unit, type: 'text', width: '*' },
    { key: 'chases', label: words.chaseCount, type: 'integer', total: 'sum' },
  ];
  const rows: ReportRow[] = units.flatMap(({ id, name }) => (chases.has(id) ? [{ cells: [name, chases.get(id) ?? 0] }] : []));
  return [{ kind: 'table', title: words.chases, columns, rows: [...rows, totalRow(columns, rows, words.total)], emptyText: words.empty }];
}

function outcomeSection(requests: readonly CountedRequest[], period: CountedPeriod): ReportSection {
  const concluded = requests.filter(({ closedOn }) => closedOn !== null && closedOn >= period.from && closedOn <= period.to).filter(({ outcome }) => outcome !== null && groupOf(outcome) !== 'duplicate');
  const counts = outcomes.map((outcome) => [outcome, concluded.filter((request) => request.outcome === outcome).length] as const).filter(([, count]) => count > 0);
  const columns: ReportColumn[] = [
    { key: 'outcome', label: words.outcome, type: 'text', width: '*' },
    { key: 'count', label: words.count, type: 'integer', total: 'sum' },
    { key: 'share', label: words.share, type: 'percent', total: 'sum' },
  ];
  const rows: ReportRow[] = counts.map(([outcome, count]) => ({ cells: [outcomeNames[outcome], count, count / concluded.length], drills: [null, outcomeDrill(period, outcome), null] }));
  if (rows.length > 0) rows.push(totalRow(columns, rows, words.total));
  return {
    kind: 'columns',
    left: [{ kind: 'table', title: words.byOutcome, columns, rows, emptyText: words.empty }],
    right: [{ kind: 'chart', type: 'integer', bars: counts.map(([outcome, value]) => ({ label: outcomeNames[outcome], value })), emptyText: words.empty }],
  };
}

function monthTable(requests: readonly CountedRequest[], months: readonly CountedPeriod[], period: CountedPeriod, today: string): ReportSection {
  const rows: ReportRow[] = months.map((month) =>
    figureRow(
      `${monthName(Number(month.from.slice(5, 7)))} ${month.from.slice(0, 4)}`,
      countPeriod(requests, { ...month, asOf: month.to < period.asOf ? month.to : period.asOf }),
      periodDrills(month, today),
    ),
  );
  return { kind: 'table', title: words.byMonth, columns: [{ key: 'month', label: words.month, type: 'text', width: '*' }, ...figureColumns.map(({ total: _, ...column }) => column)], rows, emptyText: words.empty };
}

function reasonTable(requests: readonly CountedRequest[], period: CountedPeriod, reasons: readonly Named[]): TableSection {
  const unmet = requests.filter(({ outcome, closedOn }) => outcome !== null && negativeOutcomes.includes(outcome) && closedOn !== null && closedOn >= period.from && closedOn <= period.to);
  const columns: ReportColumn[] = [
    { key: 'reason', label: words.reason, type: 'text', width: '*' },
    { key: 'count', label: words.count, type: 'integer', total: 'sum' },
    { key: 'share', label: words.share, type: 'percent', total: 'sum' },
  ];
  const names: readonly (readonly [number | null, string])[] = [...reasons.map(idAndName), [null, words.noReason]];
  const rows: ReportRow[] = names.flatMap(([id, name]) => {
    const count = unmet.filter(({ reasonId }) => reasonId === id).length;
    return count === 0 ? [] : [{ cells: [name, count, count / unmet.length] }];
  });
  if (rows.length > 0) rows.push(totalRow(columns, rows, words.total));
  return { kind: 'table', title: words.byReason, columns, rows, emptyText: words.unmetEmpty };
}

function unmetTable(unmet: readonly UnmetRequest[]): TableSection {
  return {
    kind: 'table',
    title: words.unmet,
    columns: [
      { key: 'number', label: words.number, type: 'text', width: 52 },
      { key: 'closedOn', label: words.closedOn, type: 'date', width: 58 },
      { key: 'neighbourhood', label: words.neighbourhood, type: 'text', width: 74 },
      { key: 'subject', label: words.subject, type: 'text', width: '*' },
      { key: 'outcome', label: words.outcome, type: 'text', width: 78 },
      { key: 'reason', label: words.reason, type: 'text', width: 120 },
    ],
    rows: unmet.map((row) => ({
      cells: [row.number, row.closedOn, row.neighbourhood, row.subject, outcomeNames[row.outcome], [row.reason, row.reasonText].filter(Boolean).join(': ')],
    })),
    emptyText: words.unmetEmpty,
  };
}
