import type { EndReason, MovementKind, StageEffect } from '../../../../preload/contract/purchase-codes.ts';

/**
 * What has happened to a purchase, as plain data; the rules beside this file answer from it where the purchase stands
 * and what may happen next. Cancelled movements and payments are not in it. Quantities are hundredths, money is kuruş.
 */
export interface Course {
  readonly openedOn: string;
  readonly ended: { readonly on: string; readonly reason: EndReason } | null;
  readonly decidedOn: string | null;
  readonly lines: readonly CourseLine[];
  /** In the order of the way. */
  readonly stages: readonly CourseStage[];
  readonly movements: readonly CourseMovement[];
  readonly payments: readonly CoursePayment[];
  /** Offers that were written down. */
  readonly offers: number;
}

export interface CourseLine {
  readonly id: number;
  readonly quantity: number;
  /** Firm that the decision chose; null before it. */
  readonly awardedTo: number | null;
}

export interface CourseStage {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly effect: StageEffect;
  readonly skippable: boolean;
  /** Of a mark only. */
  readonly doneOn: string | null;
  readonly skippedOn: string | null;
}

export interface CourseMovement {
  readonly id: number;
  readonly kind: MovementKind;
  readonly on: string;
  readonly firmId: number | null;
  readonly gross: number;
  readonly lines: readonly { readonly lineId: number; readonly quantity: number }[];
}

export interface CoursePayment {
  readonly invoiceId: number;
  readonly on: string;
  readonly amount: number;
  readonly withheld: number;
}

/** The stages whose end is counted, in the order in which goods and money go. */
export const quantityEffects = ['siparis', 'teslim', 'kabul', 'fatura'] as const;
export type QuantityEffect = (typeof quantityEffects)[number];

export const isQuantity = (effect: StageEffect): effect is QuantityEffect => (quantityEffects as readonly string[]).includes(effect);

export const stageOf = (course: Course, effect: StageEffect): CourseStage | undefined => course.stages.find((stage) => stage.effect === effect);

/** Does this purchase go through it at all? */
export function goesThrough(course: Course, effect: StageEffect): boolean {
  const stage = stageOf(course, effect);
  return stage !== undefined && stage.skippedOn === null;
}

export const movementsOf = (course: Course, kind: MovementKind): CourseMovement[] => course.movements.filter((movement) => movement.kind === kind);
