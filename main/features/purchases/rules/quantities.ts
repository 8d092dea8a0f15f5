import { movementKinds, type MovementKind } from '../../../../preload/contract/purchase-codes.ts';
import { goesThrough, movementsOf, quantityEffects, type Course, type CourseLine, type CourseMovement, type QuantityEffect } from './course.ts';

/** How much of each line has come how far. A part never passes the whole before it. */

export interface LineSums {
  readonly ordered: number;
  /** Delivered less what was sent back. */
  readonly received: number;
  readonly accepted: number;
  readonly invoiced: number;
  /** On invoices that are paid in full. */
  readonly paid: number;
  readonly dropped: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const quantityOf = (movements: readonly CourseMovement[], lineId: number): number => sum(movements.flatMap(({ lines }) => lines.filter((line) => line.lineId === lineId).map(({ quantity }) => quantity)));

export function sumsOf(course: Course, { id }: Pick<CourseLine, 'id'>): LineSums {
  const of = (kind: MovementKind): number => quantityOf(movementsOf(course, kind), id);
  return {
    ordered: of('siparis'),
    received: of('teslim') - of('iade'),
    accepted: of('kabul'),
    invoiced: of('fatura'),
    paid: quantityOf(movementsOf(course, 'fatura').filter((invoice) => unpaidOf(course, invoice) === 0), id),
    dropped: of('vazgecme'),
  };
}

/** What is still expected of a line: asked for, less what was given up. */
export const targetOf = (course: Course, line: CourseLine): number => line.quantity - sumsOf(course, line).dropped;

/** Kuruş of an invoice that are neither paid nor withheld. */
export function unpaidOf(course: Course, invoice: Pick<CourseMovement, 'id' | 'gross'>): number {
  return invoice.gross - sum(course.payments.filter(({ invoiceId }) => invoiceId === invoice.id).map(({ amount, withheld }) => amount + withheld));
}

const amountAt: Readonly<Record<QuantityEffect, (sums: LineSums) => number>> = {
  siparis: ({ ordered }) => ordered,
  teslim: ({ received }) => received,
  kabul: ({ accepted }) => accepted,
  fatura: ({ invoiced }) => invoiced,
};

/** What this step can be taken of: as much as came through the nearest step before it that the purchase goes through. */
function upstream(course: Course, line: CourseLine, effect: QuantityEffect, sums: LineSums): number {
  const target = line.quantity - sums.dropped;
  const before = quantityEffects.slice(0, quantityEffects.indexOf(effect)).findLast((each) => goesThrough(course, each));
  return before === undefined ? target : Math.min(target, amountAt[before](sums));
}

/** How much each movement may still carry of a line; 0 where the purchase does not go through that step. */
export function openOf(course: Course, line: CourseLine): Readonly<Record<MovementKind, number>> {
  const sums = sumsOf(course, line);
  const room = (effect: QuantityEffect): number => (goesThrough(course, effect) ? Math.max(0, upstream(course, line, effect, sums) - amountAt[effect](sums)) : 0);
  // What came further than the delivery cannot go back any more.
  const kept = Math.max(sums.accepted, goesThrough(course, 'kabul') ? 0 : sums.invoiced);
  const used = Math.max(sums.received, sums.accepted, sums.invoiced);
  return {
    siparis: room('siparis'),
    teslim: room('teslim'),
    kabul: room('kabul'),
    fatura: room('fatura'),
    iade: goesThrough(course, 'teslim') ? Math.max(0, sums.received - kept) : 0,
    vazgecme: Math.max(0, line.quantity - sums.dropped - used),
  };
}

/** Every line has come through this step as far as it is still expected. */
export function isComplete(course: Course, effect: QuantityEffect): boolean {
  return course.lines.every((line) => amountAt[effect](sumsOf(course, line)) >= targetOf(course, line));
}

export const hasBegun = (course: Course, effect: QuantityEffect): boolean => movementsOf(course, effect).length > 0;

export const allPaid = (course: Course): boolean => movementsOf(course, 'fatura').every((invoice) => unpaidOf(course, invoice) <= 0);

/** No part is more than the whole before it; asked before a movement is taken away again. */
export function isConsistent(course: Course): boolean {
  const invoicesHold = course.payments.every(({ invoiceId }) => movementsOf(course, 'fatura').some(({ id }) => id === invoiceId));
  return (
    invoicesHold &&
    movementsOf(course, 'fatura').every((invoice) => unpaidOf(course, invoice) >= 0) &&
    course.lines.every((line) => {
      const sums = sumsOf(course, line);
      const inChain = quantityEffects.filter((effect) => goesThrough(course, effect)).every((effect) => amountAt[effect](sums) <= chainLimit(course, line, effect, sums));
      return inChain && sums.received >= 0 && sums.dropped <= line.quantity && Math.max(sums.received, sums.accepted, sums.invoiced) <= line.quantity - sums.dropped;
    })
  );
}

/** Unlike `upstream` without what was given up: an order may be larger than what is still expected of it. */
function chainLimit(course: Course, line: CourseLine, effect: QuantityEffect, sums: LineSums): number {
  const before = quantityEffects.slice(0, quantityEffects.indexOf(effect)).findLast((each) => goesThrough(course, each));
  return before === undefined ? line.quantity : amountAt[before](sums);
}

export const movementKindsOpen = (course: Course): MovementKind[] => movementKinds.filter((kind) => course.lines.some((line) => openOf(course, line)[kind] > 0));
