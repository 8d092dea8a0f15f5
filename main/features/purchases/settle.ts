import { assetsOfLines, purchaseNames } from '../../../db/queries/purchase-detail.ts';
import { purchaseRows, type PurchaseRows } from '../../../db/repositories/purchases.ts';
import { Purchase } from '../../../db/schema/purchases.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { Refusal } from '../../bridge/failure.ts';
import { courseOf } from './model.ts';
import { mainFirm, moneyOf } from './money.ts';
import type { Course } from './rules/course.ts';
import { isConsistent, sumsOf } from './rules/quantities.ts';
import { concludedOn, currentStage, isClosed, isOver, stateOf, waitsSince } from './rules/stages.ts';
import { missingPapers } from './papers.ts';
import { ruleText } from './rules/text.ts';

/** Computes the columns that are never typed, after anything has happened; the last step of every write on a purchase. */
export async function settle(writer: Writer, id: number): Promise<void> {
  const rows = await purchaseRows(writer, id);
  if (!rows) throw new Refusal('notFound');
  // The firm first: whoever it waits on may be the firm.
  const firmId = mainFirm(rows);
  if (firmId !== rows.purchase.firm_id) await writer.update(Purchase, id, { firm_id: firmId });
  const course = courseOf(rows);
  // Whatever was taken back: no part stays larger than the whole that it came from.
  if (!isConsistent(course) || (await holdsMoreAssets(writer, id, course))) throw new Refusal('rule', ruleText.laterNeedsIt);
  const names = await purchaseNames(writer, id);
  const computed = { ...derived(rows, course, { unit: names.unit || names.office, firm: names.firm }), firm_id: firmId };
  const changes = Object.fromEntries(Object.entries(computed).filter(([column, value]) => rows.purchase[column as keyof typeof computed] !== value));
  if (Object.keys(changes).length > 0) await writer.update(Purchase, id, changes);
}

/** More demirbaş were made of a line than were accepted of it. */
async function holdsMoreAssets(writer: Writer, id: number, course: Course): Promise<boolean> {
  const assets = await assetsOfLines(writer, id);
  return course.lines.some((line) => (assets.get(line.id) ?? 0) * 100 > sumsOf(course, line).accepted);
}

/** Pure: the computed columns of a purchase. */
export function derived(rows: PurchaseRows, course: Course, names: { readonly unit: string; readonly firm: string }) {
  const { purchase } = rows;
  const over = isOver(course);
  const current = over ? undefined : currentStage(course);
  const row = rows.stages.find(({ id }) => id === current?.id);
  // Papers that were passed on are somewhere else until the stage they were passed on in has ended.
  const passed = !over && purchase.passed_on !== null && purchase.stage === (row?.name ?? '') ? purchase.passed_to : '';
  const { estimate, amount } = moneyOf(rows, course);
  return {
    state: stateOf(course),
    stage: row?.name ?? '',
    waits_on: passed || inWords(row?.waits_on ?? '', names),
    waits_since: waitsSince(course),
    waits_days: row?.days ?? null,
    passed_to: passed,
    passed_on: passed === '' ? null : purchase.passed_on,
    estimate_kurus: estimate.net,
    amount_kurus: amount,
    concluded_on: concludedOn(course),
    missing_papers: missingPapers(rows.papers, (stageId) => course.stages.some((stage) => stage.id === stageId && stage.skippedOn === null && isClosed(course, stage))).length,
  };
}

/** {birim} and {firma} of a stage's "kimde", filled in; where there is no firm yet the word stays. */
export function inWords(waitsOn: string, { unit, firm }: { readonly unit: string; readonly firm: string }): string {
  return waitsOn.replaceAll('{birim}', unit || 'Birim').replaceAll('{müdürlük}', unit || 'Birim').replaceAll('{firma}', firm || 'Firma');
}
