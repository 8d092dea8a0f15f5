import { isYearClosed, lastBudget } from '../../../db/queries/purchase-detail.ts';
import { copyWay, forgetWay, insertPurchase, removeLine, tellPurchase } from '../../../db/repositories/purchases.ts';
import { findRequest } from '../../../db/repositories/requests.ts';
import { nameOf, unitOfRequest } from '../../../db/repositories/requests-names.ts';
import { Purchase, PurchaseLine } from '../../../db/schema/purchases.ts';
import { toFlag } from '../../../db/schema/table.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { PurchaseDraft, PurchaseStart, purchases } from '../../../preload/contract/purchases.ts';
import { totalsOf } from '../../../preload/contract/purchase-money.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { fold, sortKey } from '../../../preload/contract/turkish.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { linesOpen } from './actions.ts';
import { counted, demand, demandOpenYear, load } from './load.ts';
import { ruleText } from './rules/text.ts';
import { isClosed, isOver, stateOf } from './rules/stages.ts';
import { settle } from './settle.ts';
import { purchaseEvent, purchaseSentences as text } from './text.ts';
import { wayOf } from './ways/way.ts';
import { purchaseStateNames } from '../../../preload/contract/purchase-text.ts';

/** What a new form begins with; the budget of the last one, since an office charges most to one line. */
export async function startPurchase(reader: Reader, { requestId, neighbourhoodId }: Parsed<typeof purchases.start>): Promise<PurchaseStart> {
  const request = requestId === null ? undefined : await findRequest(reader, requestId);
  if (requestId !== null && !request) throw new Refusal('notFound');
  const { today } = reader.occasion;
  const year = Number(today.slice(0, 4));
  const budget = (await isYearClosed(reader, year)) ? undefined : await lastBudget(reader);
  return {
    today,
    kind: 'mal',
    method: '22d',
    subject: request?.subject ?? '',
    justification: request?.text ?? '',
    unitId: null,
    neighbourhoodId: request?.neighbourhood_id ?? neighbourhoodId,
    requestId,
    requestNumber: request?.number ?? '',
    budgetYear: year,
    budgetCode: budget?.code ?? '',
    budgetTertip: budget?.tertip ?? '',
  };
}

/** Number, lines, stages, papers and the first line of the timeline in one transaction: all of it or nothing. */
export async function openPurchase(writer: Writer, draft: PurchaseDraft): Promise<{ id: number; number: string }> {
  if (draft.openedOn > writer.occasion.today) throw fieldRefusal('openedOn', text.futureOpening);
  await demandHeader(writer, draft, draft.openedOn);
  const request = draft.requestId === null ? undefined : await findRequest(writer, draft.requestId);
  if (draft.requestId !== null && !request) throw new Refusal('notFound');
  const estimate = estimateOf(draft.lines);
  const way = await wayOf(writer, draft.kind);
  const { id, number } = await insertPurchase(writer, {
    ...headerColumns(draft),
    file_plan: draft.filePlan || way.filePlan,
    opened_on: draft.openedOn,
    request_id: draft.requestId,
    ...nothingYet,
    estimate_kurus: estimate,
    amount_kurus: estimate,
  });
  for (const [position, line] of draft.lines.entries()) await writer.insert(PurchaseLine, { purchase_id: id, ...lineColumns(line, position), offer_id: null });
  await copyWay(writer, id, way.stages.map(({ waitsOn, skippable, papers, ...stage }) => ({ ...stage, waits_on: waitsOn, skippable: toFlag(skippable), papers })));
  await tellPurchase(writer, id, 'acilis', { on: draft.openedOn, text: request ? purchaseEvent.openedFrom(number, request.number, estimate) : purchaseEvent.opened(number, estimate) });
  await settle(writer, id);
  return { id, number };
}

export async function changePurchase(writer: Writer, { id, ...header }: Parsed<typeof purchases.change>): Promise<{ id: number }> {
  const loaded = await load(writer, id);
  const { purchase } = loaded.rows;
  if (isOver(loaded.course)) throw new Refusal('rule', ruleText.over(purchaseStateNames[stateOf(loaded.course)]));
  if (header.budgetYear !== purchase.budget_year) await demandOpenYear(writer, header.budgetYear);
  await demandHeader(writer, header, purchase.opened_on, purchase.budget_year);
  if (header.kind !== purchase.kind) await changeWay(writer, loaded, header.kind);
  await writer.update(Purchase, id, { ...headerColumns(header), file_plan: header.filePlan || (await wayOf(writer, header.kind)).filePlan, subject_fold: fold(header.subject), subject_sort: sortKey(header.subject) });
  await tellPurchase(writer, id, 'asama', { on: writer.occasion.today, text: purchaseEvent.changed });
  await settle(writer, id);
  return { id };
}

/** Another kind goes another way; that is a new beginning, and so only before the first step. */
async function changeWay(writer: Writer, { rows, course }: Awaited<ReturnType<typeof load>>, kind: PurchaseDraft['kind']): Promise<void> {
  if (course.stages.some((stage) => isClosed(course, stage)) || rows.movements.length > 0 || rows.offers.length > 0 || rows.papers.some(({ files, present_on }) => files > 0 || present_on !== null)) throw fieldRefusal('kind', text.kindFixed);
  const way = await wayOf(writer, kind);
  await forgetWay(writer, rows.purchase.id);
  await copyWay(writer, rows.purchase.id, way.stages.map(({ waitsOn, skippable, papers, ...stage }) => ({ ...stage, waits_on: waitsOn, skippable: toFlag(skippable), papers })));
}

export async function changeLines(writer: Writer, { id, lines }: Parsed<typeof purchases.changeLines>): Promise<{ id: number }> {
  const loaded = await load(writer, id);
  if (isOver(loaded.course)) throw new Refusal('rule', ruleText.over(purchaseStateNames[stateOf(loaded.course)]));
  if (!linesOpen(loaded.course)) throw new Refusal('rule', ruleText.linesAfterApproval);
  const kept = new Set(lines.flatMap(({ lineId }) => lineId ?? []));
  const known = new Set(loaded.rows.lines.map((line) => line.id));
  demand(lines.flatMap(({ lineId }, at) => (lineId === null || known.has(lineId) ? [] : [{ field: `lines.${at}.item`, message: ruleText.unknownLine }])));
  const estimate = estimateOf(lines);
  for (const line of loaded.rows.lines) if (!kept.has(line.id)) await removeLine(writer, line.id);
  for (const [position, { lineId, ...line }] of lines.entries()) {
    if (lineId === null) await writer.insert(PurchaseLine, { purchase_id: id, ...lineColumns(line, position), offer_id: null });
    else await writer.update(PurchaseLine, lineId, lineColumns(line, position));
  }
  await tellPurchase(writer, id, 'asama', { on: writer.occasion.today, text: purchaseEvent.linesChanged(estimate) });
  await settle(writer, id);
  return { id };
}

type Header = Pick<PurchaseDraft, 'subject' | 'justification' | 'kind' | 'method' | 'unitId' | 'neighbourhoodId' | 'budgetYear' | 'budgetCode' | 'budgetTertip' | 'filePlan' | 'ekapNo' | 'note'>;

async function demandHeader(reader: Reader, { unitId, neighbourhoodId, budgetYear }: Header, on: string, keptYear: number | null = null): Promise<void> {
  if (budgetYear !== keptYear) await demandOpenYear(reader, budgetYear);
  if (unitId !== null) {
    const unit = await unitOfRequest(reader, unitId);
    if (!unit) throw fieldRefusal('unitId', fieldText.choose);
    if (unit.validTo !== null && unit.validTo <= on) throw fieldRefusal('unitId', text.closedUnit(unit.name, formatDate(unit.validTo)));
  }
  if (neighbourhoodId !== null && (await nameOf(reader, 'neighbourhood', neighbourhoodId)) === undefined) throw fieldRefusal('neighbourhoodId', fieldText.choose);
}

function headerColumns({ subject, justification, kind, method, unitId, neighbourhoodId, budgetYear, budgetCode, budgetTertip, filePlan, ekapNo, note }: Header) {
  return { subject, justification, kind, method, unit_id: unitId, neighbourhood_id: neighbourhoodId, budget_year: budgetYear, budget_code: budgetCode, budget_tertip: budgetTertip, file_plan: filePlan, ekap_no: ekapNo, note };
}

function lineColumns({ item, quantity, unit, price, vatRate }: PurchaseDraft['lines'][number], position: number) {
  return { position, item, item_fold: fold(item), quantity, unit, price, vat_rate: vatRate };
}

/** Estimated sum without KDV; a line that cannot be counted is named. */
function estimateOf(lines: PurchaseDraft['lines']): number {
  for (const [at, { quantity, price, vatRate }] of lines.entries()) counted(`lines.${at}.price`, () => totalsOf([{ quantity, price, vatRate }], false));
  return counted('lines', () => totalsOf(lines, false).net);
}

/** A purchase on the day it is opened; the computed columns follow at once (settle.ts). */
const nothingYet = {
  decided_on: null,
  decided_by: '',
  decision_no: '',
  not_lowest_reason: '',
  few_offers_reason: '',
  ended_on: null,
  end_reason: null,
  end_note: '',
  merged_into_id: null,
  passed_to: '',
  passed_on: null,
  state: 'taslak',
  stage: '',
  waits_on: '',
  waits_since: null,
  waits_days: null,
  firm_id: null,
  concluded_on: null,
  missing_papers: 0,
} as const;
