import { assetsOfLines, purchaseNames, purchaseTimeline, type PurchaseNames } from '../../../db/queries/purchase-detail.ts';
import { listPurchases } from '../../../db/queries/purchase-list.ts';
import { findFirm } from '../../../db/repositories/firms.ts';
import { purchaseRows, type PurchaseRows } from '../../../db/repositories/purchases.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { PurchaseDetail, PurchaseLine, PurchaseMovement, PurchaseOffer, PurchasePaper, PurchaseStage } from '../../../preload/contract/purchase-shapes.ts';
import { sumOf } from '../../../preload/contract/purchase-money.ts';
import { Refusal } from '../../bridge/failure.ts';
import { adviceFor, type AdviceQuestion } from './advice.ts';
import { actionsOf, nextActionOf } from './actions.ts';
import { emptyPurchaseFilter } from './empty-filter.ts';
import { obstacleOf } from './firm-standing.ts';
import { courseOf } from './model.ts';
import { agreedPrice, moneyOf } from './money.ts';
import { isThere, missingPapers } from './papers.ts';
import { stageOf, type Course } from './rules/course.ts';
import { openOf, sumsOf, unpaidOf } from './rules/quantities.ts';
import { closedOn, isClosed, isOver, statusOf } from './rules/stages.ts';
import { completeVerdict, reopenVerdict, skipVerdict } from './rules/verdicts.ts';
import { inWords } from './settle.ts';

/** Everything about one purchase, computed; screen and papers are made of it. Refuses what does not exist. */
export async function purchaseDetail(reader: Reader, id: number): Promise<PurchaseDetail> {
  const rows = await purchaseRows(reader, id);
  const { rows: listed } = await listPurchases(reader, { ...emptyPurchaseFilter, view: 'hepsi', ids: [id] }, { sort: 'number', descending: true, offset: 0, limit: 1 });
  const [row] = listed;
  if (!rows || !row) throw new Refusal('notFound');
  const { purchase } = rows;
  const course = courseOf(rows);
  const names = await purchaseNames(reader, id);
  const money = moneyOf(rows, course);
  const { missingPapers: _count, ...listedRow } = row;
  return {
    ...listedRow,
    justification: purchase.justification,
    unitId: purchase.unit_id,
    neighbourhoodId: purchase.neighbourhood_id,
    requestId: purchase.request_id,
    requestNumber: names.requestNumber,
    budgetTertip: purchase.budget_tertip,
    filePlan: purchase.file_plan,
    ekapNo: purchase.ekap_no,
    note: purchase.note,
    decidedOn: purchase.decided_on,
    decidedBy: purchase.decided_by,
    decisionNo: purchase.decision_no,
    notLowestReason: purchase.not_lowest_reason,
    fewOffersReason: purchase.few_offers_reason,
    passedTo: purchase.passed_to,
    endedOn: purchase.ended_on,
    endReason: purchase.end_reason,
    endNote: purchase.end_note,
    mergedInto: purchase.merged_into_id === null ? null : { id: purchase.merged_into_id, number: names.mergedInto ?? '' },
    concludedOn: purchase.concluded_on,
    stageCode: rows.stages.find(({ name }) => name === purchase.stage)?.code ?? '',
    lines: linesOf(rows, course, await assetsOfLines(reader, id)),
    stages: stagesOf(rows, course, names, reader.occasion.today),
    papers: papersOf(rows, course),
    offers: await offersOf(reader, rows),
    movements: movementsOf(rows, course),
    payments: rows.payments.map((payment) => ({
      id: payment.id,
      invoiceId: payment.invoice_id,
      paidOn: payment.paid_on,
      amount: payment.amount_kurus,
      withheld: payment.withheld_kurus,
      documentNo: payment.document_no,
      person: payment.person,
      cancelledOn: payment.cancelled_on,
      cancelReason: payment.cancel_reason,
    })),
    timeline: await purchaseTimeline(reader, id),
    warnings: isOver(course) ? [] : await adviceFor(reader, adviceQuestion(rows, course, money.amount)),
    actions: actionsOf(course),
    nextAction: nextActionOf(course),
    totals: totals(rows, course, money),
  };
}

function adviceQuestion({ purchase, offers }: PurchaseRows, course: Course, amount: number): AdviceQuestion {
  const { id, kind, method, subject, budget_year, budget_code, budget_tertip, decided_on, opened_on, firm_id } = purchase;
  const decision = stageOf(course, 'karar');
  return {
    id,
    kind,
    method,
    subject,
    budgetYear: budget_year,
    budgetCode: budget_code,
    budgetTertip: budget_tertip,
    amount,
    decidingDay: decided_on ?? opened_on,
    openedOn: opened_on,
    offers: decision !== undefined && (offers.length > 0 || isClosed(course, decision)) && decision.skippedOn === null ? offers.length : null,
    firmIds: firm_id === null ? offers.map((offer) => offer.firm_id) : [firm_id],
  };
}

function totals(rows: PurchaseRows, course: Course, { estimate, award }: ReturnType<typeof moneyOf>): PurchaseDetail['totals'] {
  const invoices = rows.movements.filter(({ kind, cancelled_on }) => kind === 'fatura' && cancelled_on === null);
  const plain = ({ net, vat, gross }: { readonly net: number; readonly vat: number; readonly gross: number }) => ({ net, vat, gross });
  return {
    estimate: plain(estimate),
    award: award && plain(award),
    invoiced: { net: sumOf(invoices.map(({ net_kurus }) => net_kurus)), vat: sumOf(invoices.map(({ vat_kurus }) => vat_kurus)), gross: sumOf(invoices.map(({ gross_kurus }) => gross_kurus)) },
    paid: sumOf(course.payments.map(({ amount }) => amount)),
    withheld: sumOf(course.payments.map(({ withheld }) => withheld)),
  };
}

function linesOf(rows: PurchaseRows, course: Course, assets: ReadonlyMap<number, number>): PurchaseLine[] {
  return rows.lines.map((line) => {
    const inCourse = { id: line.id, quantity: line.quantity, awardedTo: null };
    return {
      id: line.id,
      item: line.item,
      quantity: line.quantity,
      unit: line.unit,
      price: line.price,
      vatRate: line.vat_rate,
      offerId: line.offer_id,
      agreed: agreedPrice(rows, line),
      ...sumsOf(course, inCourse),
      open: openOf(course, inCourse),
      assets: assets.get(line.id) ?? 0,
    };
  });
}

function stagesOf({ stages }: PurchaseRows, course: Course, { unit, office, firm }: PurchaseNames, today: string): PurchaseStage[] {
  return course.stages.map((stage, index) => {
    const row = stages[index];
    return {
      id: stage.id,
      code: stage.code,
      name: stage.name,
      effect: stage.effect,
      waitsOn: inWords(row?.waits_on ?? '', { unit: unit || office, firm }),
      days: row?.days ?? null,
      status: statusOf(course, stage),
      closedOn: closedOn(course, stage),
      doneBy: row?.done_by ?? '',
      documentNo: row?.document_no ?? '',
      note: row?.note ?? '',
      skipReason: row?.skip_reason ?? '',
      canComplete: completeVerdict(course, stage, today, today).length === 0,
      canSkip: skipVerdict(course, stage, today, today).length === 0,
      canReopen: reopenVerdict(course, stage).length === 0,
    };
  });
}

function papersOf({ papers, stages }: PurchaseRows, course: Course): PurchasePaper[] {
  const isDone = (stageId: number): boolean => course.stages.some((stage) => stage.id === stageId && stage.skippedOn === null && isClosed(course, stage));
  const missing = new Set(missingPapers(papers, isDone).map(({ id }) => id));
  return papers.map((paper) => ({
    id: paper.id,
    stageId: paper.stage_id,
    stage: stages.find(({ id }) => id === paper.stage_id)?.name ?? '',
    name: paper.name,
    document: paper.document,
    signers: paper.signers,
    presentOn: paper.present_on,
    paperNo: paper.paper_no,
    notNeededReason: isThere(paper) ? '' : paper.not_needed_reason,
    files: paper.files,
    missing: missing.has(paper.id),
  }));
}

async function offersOf(reader: Reader, { offers, prices }: PurchaseRows): Promise<PurchaseOffer[]> {
  const answers: PurchaseOffer[] = [];
  for (const offer of offers) {
    const firm = await findFirm(reader, offer.firm_id);
    answers.push({
      id: offer.id,
      firmId: offer.firm_id,
      firm: offer.firm,
      givenOn: offer.given_on,
      vatIncluded: offer.vat_included === 1,
      documentNo: offer.document_no,
      note: offer.note,
      prices: Object.fromEntries(prices.filter(({ offer_id }) => offer_id === offer.id).map(({ line_id, price }) => [line_id, price])),
      obstacle: firm ? obstacleOf(firm, reader.occasion.today) : null,
    });
  }
  return answers;
}

function movementsOf({ movements, movementLines }: PurchaseRows, course: Course): PurchaseMovement[] {
  return movements.map((movement) => ({
    id: movement.id,
    kind: movement.kind,
    on: movement.happened_on,
    documentNo: movement.document_no,
    firmId: movement.firm_id,
    firm: movement.firm,
    person: movement.person,
    dueOn: movement.due_on,
    note: movement.note,
    net: movement.net_kurus,
    vat: movement.vat_kurus,
    gross: movement.gross_kurus,
    vatIncluded: movement.vat_included === 1,
    lines: movementLines.filter(({ movement_id }) => movement_id === movement.id).map(({ line_id, quantity, price, vat_rate }) => ({ lineId: line_id, quantity, price, vatRate: vat_rate })),
    cancelledOn: movement.cancelled_on,
    cancelReason: movement.cancel_reason,
    unpaid: movement.kind === 'fatura' && movement.cancelled_on === null ? unpaidOf(course, { id: movement.id, gross: movement.gross_kurus }) : 0,
  }));
}
