import type { PurchaseAction } from '../../../preload/contract/purchase-shapes.ts';
import { goesThrough, isQuantity, movementsOf, stageOf, type Course, type QuantityEffect } from './rules/course.ts';
import { movementKindsOpen, unpaidOf } from './rules/quantities.ts';
import { currentStage, gatesClosed, isClosed, isOver, isReachable } from './rules/stages.ts';

/** Anything has moved: lines are bought as they stand from then on. */
const hasMoved = (course: Course): boolean => course.movements.some(({ kind }) => kind !== 'vazgecme');

/** Lines may be written anew until the approval, or where there is none until something moves. */
export function linesOpen(course: Course): boolean {
  const approval = course.stages.find(({ code }) => code === 'onay');
  return !isOver(course) && course.decidedOn === null && !hasMoved(course) && (approval === undefined || !isClosed(course, approval) || approval.skippedOn !== null);
}

/** What can be done with the purchase as a whole, in the order of purchaseActions. Never empty, so that nothing is stuck. */
export function actionsOf(course: Course): PurchaseAction[] {
  if (course.ended !== null) return ['devam'];
  if (isOver(course)) return [];
  const kinds = gatesClosed(course) ? movementKindsOpen(course) : [];
  const decision = stageOf(course, 'karar');
  const undecided = decision !== undefined && !isClosed(course, decision);
  const possible: Readonly<Record<PurchaseAction, boolean>> = {
    duzelt: true,
    kalemler: linesOpen(course),
    teklif: undecided,
    karar: undecided && course.offers > 0 && isReachable(course, decision),
    siparis: kinds.includes('siparis'),
    teslim: kinds.includes('teslim'),
    kabul: kinds.includes('kabul'),
    iade: kinds.includes('iade') && goesThrough(course, 'kabul'),
    fatura: kinds.includes('fatura'),
    odeme: goesThrough(course, 'odeme') && movementsOf(course, 'fatura').some((invoice) => unpaidOf(course, invoice) > 0),
    vazgec: hasMoved(course) || course.lines.length > 1 ? movementKindsOpen(course).includes('vazgecme') : false,
    havale: true,
    bitir: true,
    devam: false,
  };
  return (Object.keys(possible) as PurchaseAction[]).filter((action) => possible[action]);
}

const actionOf: Readonly<Record<QuantityEffect, PurchaseAction>> = { siparis: 'siparis', teslim: 'teslim', kabul: 'kabul', fatura: 'fatura' };

/** The next step of the current stage; null where that is a mark, or nothing is left to do. */
export function nextActionOf(course: Course): PurchaseAction | null {
  const current = isOver(course) ? undefined : currentStage(course);
  if (!current || current.effect === 'isaret') return current?.code === 'arastirma' && course.offers === 0 && goesThrough(course, 'karar') ? 'teklif' : null;
  if (current.effect === 'karar') return course.offers > 0 ? 'karar' : 'teklif';
  const possible = actionsOf(course);
  const wished = isQuantity(current.effect) ? actionOf[current.effect] : 'odeme';
  return possible.includes(wished) ? wished : (['siparis', 'teslim', 'kabul', 'fatura', 'odeme'] as const).find((action) => possible.includes(action)) ?? null;
}

