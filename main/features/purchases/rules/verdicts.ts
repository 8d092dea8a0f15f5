import { formatDate } from '../../../../preload/contract/dates.ts';
import { formatMoney } from '../../../../preload/contract/money.ts';
import type { MovementKind } from '../../../../preload/contract/purchase-codes.ts';
import { movementNames, purchaseStateNames } from '../../../../preload/contract/purchase-text.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import { lowerTr } from '../../../../preload/contract/turkish.ts';
import type { FieldProblem } from '../../../../preload/contract/operation.ts';
import { goesThrough, isQuantity, movementsOf, quantityEffects, stageOf, type Course, type CourseMovement, type CourseStage } from './course.ts';
import { hasBegun, isConsistent, openOf, targetOf, unpaidOf } from './quantities.ts';
import { closedOn, gatesOf, isClosed, isOver, isReachable, stateOf } from './stages.ts';
import { ruleText as text } from './text.ts';

/** May it happen? An empty list says yes; else each problem stands at its field ('' = the purchase itself). Pure. */
export type Verdict = readonly FieldProblem[];

const fine: Verdict = [];
const at = (field: string, message: string): Verdict => [{ field, message }];

function demandOpen(course: Course): Verdict {
  return isOver(course) ? at('', text.over(purchaseStateNames[stateOf(course)])) : fine;
}

interface Floor {
  readonly on: string;
  readonly what: string;
}

function dateVerdict(field: string, on: string, floors: readonly Floor[], today: string): Verdict {
  if (on > today) return at(field, text.future);
  const floor = floors.filter((each) => each.on > on).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  return floor ? at(field, text.before(floor.what, formatDate(floor.on))) : fine;
}

const openingFloor = (course: Course): Floor => ({ on: course.openedOn, what: text.opening });

/** Days before which nothing after the given stages can lie. */
function closedFloors(course: Course, stages: readonly CourseStage[]): Floor[] {
  return stages.flatMap((stage) => {
    const on = closedOn(course, stage);
    return on === null ? [] : [{ on, what: stage.name }];
  });
}

const gateFloors = (course: Course): Floor[] => [openingFloor(course), ...closedFloors(course, gatesOf(course))];

/** The earliest movement of the nearest step before it: goods that were not ordered yet cannot arrive. */
function movementFloors(course: Course, before: readonly MovementKind[]): Floor[] {
  const kind = before.findLast((each) => movementsOf(course, each).length > 0);
  if (!kind) return [];
  const first = movementsOf(course, kind).map(({ on }) => on).toSorted()[0];
  return first === undefined ? [] : [{ on: first, what: lowerTr(movementNames[kind]) }];
}

export function completeVerdict(course: Course, stage: CourseStage, on: string, today: string): Verdict {
  const open = demandOpen(course);
  if (open.length > 0) return open;
  if (stage.effect !== 'isaret') return at('', text.notMark(stage.name));
  return markVerdict(course, stage, on, today) ?? (stage.code === 'arastirma' && stageOf(course, 'karar') && course.offers === 0 ? at('', text.researchWithoutOffer) : fine);
}

export function decideVerdict(course: Course, stage: CourseStage, on: string, today: string): Verdict {
  const open = demandOpen(course);
  return open.length > 0 ? open : (markVerdict(course, stage, on, today) ?? fine);
}

export function skipVerdict(course: Course, stage: CourseStage, on: string, today: string): Verdict {
  const open = demandOpen(course);
  if (open.length > 0) return open;
  if (!stage.skippable) return at('', text.notSkippable(stage.name));
  if ((isQuantity(stage.effect) && hasBegun(course, stage.effect)) || (stage.effect === 'odeme' && course.payments.length > 0)) return at('', text.movedAlready(stage.name));
  return markVerdict(course, stage, on, today) ?? fine;
}

/** What marking and skipping have in common; null = nothing against it. */
function markVerdict(course: Course, stage: CourseStage, on: string, today: string): Verdict | null {
  if (isClosed(course, stage)) return at('', text.closedAlready(stage.name));
  if (!isReachable(course, stage)) return at('', text.earlierStage(blockerOf(course, stage).name));
  const gates = gatesOf(course);
  const index = gates.indexOf(stage);
  const floors = index >= 0 ? [openingFloor(course), ...closedFloors(course, gates.slice(0, index))] : [...gateFloors(course), ...movementFloors(course, effectsBefore(course, stage))];
  const date = dateVerdict('on', on, floors, today);
  return date.length > 0 ? date : null;
}

function effectsBefore(course: Course, stage: CourseStage): MovementKind[] {
  return course.stages.slice(0, course.stages.indexOf(stage)).flatMap(({ effect }) => (isQuantity(effect) ? [effect] : []));
}

function blockerOf(course: Course, stage: CourseStage): CourseStage {
  return course.stages.slice(0, course.stages.indexOf(stage)).find((each) => !isClosed(course, each)) ?? stage;
}

/** A stage that was closed by hand, opened again; not once something after it rests on it. */
export function reopenVerdict(course: Course, stage: CourseStage): Verdict {
  if (course.ended !== null) return at('', text.over(purchaseStateNames[stateOf(course)]));
  const byHand = stage.skippedOn !== null || stage.doneOn !== null || (stage.effect === 'karar' && course.decidedOn !== null);
  if (!byHand) return at('', text.notClosed(stage.name));
  const gates = gatesOf(course);
  const index = gates.indexOf(stage);
  const laterGate = index < 0 ? undefined : gates.slice(index + 1).find((gate) => isClosed(course, gate));
  if (laterGate) return at('', text.builtOn(laterGate.name));
  const moved = index < 0 ? undefined : course.stages.find(({ effect }) => isQuantity(effect) && hasBegun(course, effect));
  if (moved) return at('', text.builtOn(moved.name));
  if (!isQuantity(stage.effect) || stage.skippedOn === null) return fine;
  const again = { ...course, stages: course.stages.map((each) => (each === stage ? { ...each, skippedOn: null } : each)) };
  const rests = course.stages.find(({ effect }) => isQuantity(effect) && hasBegun(course, effect));
  return isConsistent(again) ? fine : at('', text.builtOn(rests?.name ?? stage.name));
}

export interface WishedMovement {
  readonly kind: MovementKind;
  readonly on: string;
  readonly firmId: number | null;
  readonly lines: readonly { readonly lineId: number; readonly quantity: number }[];
  /** Field of the input that the lines stand in. */
  readonly field?: string;
}

/** Name and unit of a line and names of firms, for the sentences. */
export interface Names {
  readonly unitOf: (lineId: number) => string;
  readonly firm: (firmId: number) => string;
}

export function moveVerdict(course: Course, wish: WishedMovement, names: Names, today: string): Verdict {
  const { kind, on, lines, field = 'lines' } = wish;
  const open = demandOpen(course);
  if (open.length > 0) return open;
  if (kind !== 'iade' && kind !== 'vazgecme' && !goesThrough(course, kind)) return at('', text.notThisWay);
  if (kind !== 'vazgecme') {
    const gate = gatesOf(course).find((each) => !isClosed(course, each));
    if (gate) return at('', text.earlierStage(gate.name));
  }
  const quantities = lines.flatMap((line, index) => lineVerdict(course, wish, line, `${field}.${index}`, names));
  const floors = kind === 'vazgecme' ? [openingFloor(course)] : [...gateFloors(course), ...movementFloors(course, kindsBefore(kind))];
  const problems = [...dateVerdict('on', on, floors, today), ...quantities];
  if (problems.length > 0 || kind !== 'vazgecme') return problems;
  return dropsEverything(course, lines) ? at('', text.everythingDropped) : fine;
}

/** An invoice may be written before the commission meets: its day is held against the order and the delivery only. */
function kindsBefore(kind: Exclude<MovementKind, 'vazgecme'>): MovementKind[] {
  if (kind === 'iade') return ['teslim'];
  const before = quantityEffects.slice(0, quantityEffects.indexOf(kind));
  return kind === 'fatura' ? before.filter((each) => each === 'siparis') : before;
}

function lineVerdict(course: Course, { kind, firmId, lines }: WishedMovement, wished: { readonly lineId: number; readonly quantity: number }, field: string, names: Names): FieldProblem[] {
  const line = course.lines.find(({ id }) => id === wished.lineId);
  if (!line) return [{ field: `${field}.quantity`, message: text.unknownLine }];
  if (lines.filter(({ lineId }) => lineId === line.id).length > 1) return [{ field: `${field}.quantity`, message: text.lineTwice }];
  if (firmId !== null && line.awardedTo !== null && line.awardedTo !== firmId && (kind === 'siparis' || kind === 'fatura')) return [{ field: `${field}.quantity`, message: text.otherFirm(names.firm(line.awardedTo)) }];
  const open = openOf(course, line)[kind];
  if (wished.quantity <= open) return [];
  return [{ field: `${field}.quantity`, message: open === 0 ? text.tooMuchNone(kind) : text.tooMuch(kind, formatQuantity(open), names.unitOf(line.id)) }];
}

function dropsEverything(course: Course, lines: WishedMovement['lines']): boolean {
  return course.lines.every((line) => targetOf(course, line) - (lines.find(({ lineId }) => lineId === line.id)?.quantity ?? 0) === 0);
}

export function payVerdict(course: Course, invoiceId: number, pay: { readonly on: string; readonly amount: number; readonly withheld: number }, today: string): Verdict {
  const open = demandOpen(course);
  if (open.length > 0) return open;
  const invoice = movementsOf(course, 'fatura').find(({ id }) => id === invoiceId);
  if (!invoice) return at('invoiceId', text.alreadyCancelled);
  if (!goesThrough(course, 'odeme')) return at('', text.notThisWay);
  const date = dateVerdict('on', pay.on, [{ on: invoice.on, what: lowerTr(movementNames.fatura) }], today);
  const unpaid = unpaidOf(course, invoice);
  if (pay.amount + pay.withheld === 0) return [...date, ...at('amount', text.nothingPaid)];
  return pay.amount + pay.withheld > unpaid ? [...date, ...at('amount', text.overpaid(formatMoney(unpaid)))] : date;
}

export function cancelMovementVerdict(course: Course, movement: CourseMovement | undefined): Verdict {
  if (course.ended !== null) return at('', text.over(purchaseStateNames[stateOf(course)]));
  if (!movement) return at('', text.alreadyCancelled);
  return isConsistent({ ...course, movements: course.movements.filter((each) => each !== movement) }) ? fine : at('', text.laterNeedsIt);
}

export function endVerdict(course: Course, on: string, today: string): Verdict {
  const open = demandOpen(course);
  return open.length > 0 ? open : dateVerdict('on', on, [openingFloor(course)], today);
}

