import { purchasesOfNeighbourhood, type PurchaseLine } from '../../../db/queries/directory-timeline.ts';
import { neighbourhoodHead, requestsSince, seatHolders, type NeighbourhoodHead, type PageRequest, type SeatHolder } from '../../../db/queries/neighbourhood-page.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { daysBetween, formatDate, yearRange } from '../../../preload/contract/dates.ts';
import { formatCount, formatMoney } from '../../../preload/contract/money.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';
import type { KeyFigure, LabelValue, ListItem, ListSection, ReportModel, ReportSection } from '../../../preload/contract/report-model.ts';
import { neighbourhoodKindNames, outcomeNames } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { drillOf, periodDrills } from '../drills.ts';
import { groupOf } from '../outcome-groups.ts';
import { countPeriod } from '../period-figures.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.neighbourhood;

/**
 * Mahalle sayfası: one A4 for the mayor on the way to the neighbourhood. Names of applicants never appear.
 * Refuses with 'notFound' where there is no such neighbourhood.
 */
export async function neighbourhoodPage(reader: Reader, { neighbourhoodId }: { readonly neighbourhoodId: number }): Promise<ReportModel> {
  const { today, now } = reader.occasion;
  const head = await neighbourhoodHead(reader, neighbourhoodId);
  if (!head) throw new Refusal('notFound');
  const holders = await seatHolders(reader, neighbourhoodId, today);
  const requests = await requestsSince(reader, neighbourhoodId, twelveMonthsBefore(today));
  return {
    title: words.title(head.name),
    subtitle: words.subtitle,
    letterhead: await letterhead(reader),
    parameters: [field(words.asOf, formatDate(today))],
    generatedAt: now,
    methodNotes: words.method,
    sections: [...neighbourhoodSections(head, holders, requests, today), purchaseList(await purchasesOfNeighbourhood(reader, neighbourhoodId, twelveMonthsBefore(today)))],
    fitOnePage: {},
  };
}

/** The page itself, without a database: rows in, sections out. */
export function neighbourhoodSections(head: NeighbourhoodHead, holders: readonly SeatHolder[], requests: readonly PageRequest[], today: string): ReportSection[] {
  const year = { from: yearRange(Number(today.slice(0, 4))).from, to: today, asOf: today };
  const figures = countPeriod(requests, year);
  const drills = periodDrills(year, today, { neighbourhoodIds: String(head.id) });
  const open = requests.filter(({ closedOn }) => closedOn === null);
  const closed = requests.filter(({ closedOn }) => closedOn !== null);
  return [
    { kind: 'figures', figures: muhtarFigures(holders) },
    { kind: 'fields', fields: placeFields(head, holders) },
    {
      kind: 'figures',
      figures: [
        { label: words.open, value: open.length, type: 'integer', ...drillOf(drills.continuing) },
        { label: words.overdue, value: figures.overdue, type: 'integer', ...drillOf(drills.overdue) },
        { label: words.receivedThisYear, value: figures.received, type: 'integer', ...drillOf(drills.received) },
        { label: words.concludedThisYear, value: figures.concluded, type: 'integer', ...drillOf(drills.concluded) },
        { label: words.notDoneThisYear, value: figures.negative, type: 'integer', ...drillOf(drills.negative) },
      ],
    },
    list(words.openList, words.openEmpty, open, (request) => [request.number, request.unit, dueText(request, today)]),
    list(words.promised, words.promisedEmpty, closed.filter(({ outcome }) => outcome === 'programa_alindi'), ({ number, planYear, unit }) => [number, planYear === null ? '' : words.planYear(planYear), unit]),
    list(words.notDone, words.notDoneEmpty, closed.filter(({ outcome }) => outcome === 'yapilamadi' || outcome === 'gorev_disi'), ({ number, closedOn, outcome, reason }) => [
      number,
      closedOn === null ? '' : formatDate(closedOn),
      reason === '' && outcome ? outcomeNames[outcome] : reason,
    ]),
    list(words.done, words.doneEmpty, closed.filter(({ outcome }) => outcome !== null && groupOf(outcome) === 'positive'), ({ number, closedOn, unit }) => [
      number,
      closedOn === null ? '' : formatDate(closedOn),
      unit,
    ]),
  ];
}

/** What was and is being bought for the muhtarlık; what ended without a purchase is no spending. */
function purchaseList(purchases: readonly PurchaseLine[]): ListSection {
  const items = purchases.filter(({ endedOn }) => endedOn === null).map(({ number, subject, state, amount }): ListItem => ({ text: subject, detail: [number, purchaseStateNames[state], formatMoney(amount)].join(' · ') }));
  return { kind: 'list', title: words.purchases, items, emptyText: words.purchasesEmpty };
}

/** Name and phone in the largest type of the page: they are read while walking. */
function muhtarFigures(holders: readonly SeatHolder[]): KeyFigure[] {
  const muhtar = holders.find(({ role }) => role === 'muhtar');
  if (!muhtar) return [{ label: words.muhtar, value: words.noMuhtar, type: 'text' }];
  const { name, phone, startDate } = muhtar;
  return [
    { label: words.muhtar, value: muhtar.acting === 1 ? words.acting(name) : name, type: 'text', note: words.since(formatDate(startDate)) },
    { label: words.phone, value: phone === '' ? words.unknown : formatPhone(phone), type: 'text' },
  ];
}

function placeFields(head: NeighbourhoodHead, holders: readonly SeatHolder[]): LabelValue[] {
  const members = holders.filter(({ role }) => role === 'aza_asil').map(({ name }) => name);
  return [
    field(words.kind, neighbourhoodKindNames[head.kind]),
    field(words.population, head.population === null ? words.unknown : words.populationOf(formatCount(head.population), String(head.populationYear ?? words.unknown))),
    field(words.households, head.households === null ? words.unknown : formatCount(head.households)),
    ...(members.length > 0 ? [field(words.members, members.join(', '))] : []),
  ];
}

function list(title: string, emptyText: string, requests: readonly PageRequest[], detail: (request: PageRequest) => readonly string[]): ListSection {
  const items: ListItem[] = requests.map((request) => ({ text: request.subject, detail: detail(request).filter(Boolean).join(' · ') }));
  return { kind: 'list', title, items, emptyText };
}

function dueText({ dueDate }: PageRequest, today: string): string {
  if (dueDate === null) return '';
  return dueDate < today ? words.late(daysBetween(dueDate, today)) : words.due(formatDate(dueDate));
}

function twelveMonthsBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28');
}
