import type { PurchaseState } from '../../../../preload/contract/purchase-codes.ts';
import { goesThrough, isQuantity, movementsOf, stageOf, type Course, type CourseStage } from './course.ts';
import { allPaid, hasBegun, isComplete } from './quantities.ts';

/** Where a purchase stands: computed from what happened, never typed (product.md, Purchases; domain.md 4.6). */

const latest = (days: readonly (string | null)[]): string | null => days.reduce<string | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** The day on which the stage was closed: skipped, marked, decided, or by the last movement; null while it is open. */
export function closedOn(course: Course, stage: CourseStage): string | null {
  if (stage.skippedOn !== null) return stage.skippedOn;
  const { effect } = stage;
  if (effect === 'isaret') return stage.doneOn;
  if (effect === 'karar') return course.decidedOn;
  if (effect === 'odeme') return paymentClosedOn(course);
  if (!isComplete(course, effect) || !hasBegun(course, effect)) return null;
  return latest([...movementsOf(course, effect), ...movementsOf(course, 'vazgecme')].map(({ on }) => on));
}

/** Paid is what was invoiced whole and every invoice of it; where there is no invoice there is nothing to pay. */
function paymentClosedOn(course: Course): string | null {
  const invoice = stageOf(course, 'fatura');
  if (!invoice || invoice.skippedOn !== null) return invoice?.skippedOn ?? null;
  const invoiced = closedOn(course, invoice);
  if (invoiced === null || !allPaid(course)) return null;
  return latest([invoiced, ...course.payments.map(({ on }) => on)]);
}

export const isClosed = (course: Course, stage: CourseStage): boolean => closedOn(course, stage) !== null;

/** The first stage that is not closed; undefined when all are. */
export const currentStage = (course: Course): CourseStage | undefined => course.stages.find((stage) => !isClosed(course, stage));

export const isConcluded = (course: Course): boolean => course.ended === null && currentStage(course) === undefined;
export const isOver = (course: Course): boolean => course.ended !== null || isConcluded(course);

/** Stages before goods and money move; they are closed one after the other. */
export function gatesOf(course: Course): readonly CourseStage[] {
  const first = course.stages.findIndex(({ effect }) => isQuantity(effect) || effect === 'odeme');
  return first < 0 ? course.stages : course.stages.slice(0, first);
}

export const gatesClosed = (course: Course): boolean => gatesOf(course).every((gate) => isClosed(course, gate));

/**
 * May something be done about this stage now? A gate waits for the gates before it. A later mark may be set as soon as
 * the step before it has begun: the first half of a delivery is registered while the second is on its way.
 */
export function isReachable(course: Course, stage: CourseStage): boolean {
  const gates = gatesOf(course);
  const at = gates.indexOf(stage);
  if (at >= 0) return gates.slice(0, at).every((gate) => isClosed(course, gate));
  if (!gatesClosed(course)) return false;
  const before = course.stages.slice(0, course.stages.indexOf(stage)).findLast(({ effect }) => isQuantity(effect) || effect === 'odeme');
  if (before === undefined || isClosed(course, before)) return true;
  return isQuantity(before.effect) ? hasBegun(course, before.effect) : course.payments.length > 0;
}

export type StageStatus = 'bitti' | 'atlandi' | 'suruyor' | 'sirada' | 'bekliyor';

export function statusOf(course: Course, stage: CourseStage): StageStatus {
  if (stage.skippedOn !== null) return 'atlandi';
  if (isClosed(course, stage)) return 'bitti';
  if (course.ended !== null) return 'bekliyor';
  if (stage === currentStage(course) || (isQuantity(stage.effect) && hasBegun(course, stage.effect))) return 'suruyor';
  return isReachable(course, stage) ? 'sirada' : 'bekliyor';
}

/** Since when the current stage has been the current one: the newest day on which something before it or in it happened. */
export function waitsSince(course: Course): string | null {
  const current = currentStage(course);
  if (isOver(course) || !current) return null;
  const before = course.stages.slice(0, course.stages.indexOf(current)).map((stage) => closedOn(course, stage));
  const within = isQuantity(current.effect) ? movementsOf(course, current.effect).map(({ on }) => on) : [];
  return latest([course.openedOn, ...before, ...within]);
}

export function concludedOn(course: Course): string | null {
  return isConcluded(course) ? latest(course.stages.map((stage) => closedOn(course, stage))) : null;
}

/** The state in the words of domain.md 4.6. */
export function stateOf(course: Course): PurchaseState {
  if (course.ended !== null) return course.ended.reason;
  if (isConcluded(course)) return goesThrough(course, 'odeme') ? 'odendi' : 'tamamlandi';
  return movedState(course) ?? markedState(course);
}

/** By goods and money, the furthest that all of it has come; null before anything moved. */
function movedState(course: Course): PurchaseState | null {
  const open = (effect: 'teslim' | 'kabul'): boolean => goesThrough(course, effect) && !isComplete(course, effect);
  const begun = movementsOf(course, 'teslim').length > 0;
  const invoiced = movementsOf(course, 'fatura').length > 0;
  if (goesThrough(course, 'teslim') && (begun || hasBegun(course, 'siparis'))) {
    if (open('teslim')) return begun ? 'kismi_teslim' : 'siparis';
    if (open('kabul') || (!goesThrough(course, 'kabul') && !invoiced)) return 'teslim';
  }
  if (invoiced) return 'odemede';
  if (goesThrough(course, 'kabul') && hasBegun(course, 'kabul')) return 'kabul';
  return hasBegun(course, 'siparis') ? 'siparis' : null;
}

/** By the marks: asked for, approved, prices looked for, decided. */
function markedState(course: Course): PurchaseState {
  if (course.decidedOn !== null) return 'firma_belirlendi';
  const marks = course.stages.filter(({ effect }) => effect === 'isaret');
  if (!marks.some((mark) => isClosed(course, mark))) return 'taslak';
  const approval = marks.find(({ code }) => code === 'onay');
  if (approval && !isClosed(course, approval)) return 'onayda';
  return course.offers > 0 && goesThrough(course, 'karar') ? 'arastirmada' : 'onaylandi';
}

