import { purchaseIdBy, purchaseRows, type PurchasePart, type PurchaseRows } from '../../../db/repositories/purchases.ts';
import { isYearClosed } from '../../../db/queries/purchase-detail.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { FieldProblem } from '../../../preload/contract/operation.ts';
import { formatQuantity } from '../../../preload/contract/quantity.ts';
import { errorText } from '../../../preload/contract/text.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { courseOf } from './model.ts';
import type { Course, CourseStage } from './rules/course.ts';
import type { Names } from './rules/verdicts.ts';
import { purchaseEvent, purchaseSentences as text } from './text.ts';

export interface Loaded {
  readonly rows: PurchaseRows;
  readonly course: Course;
}

export async function load(reader: Reader, id: number): Promise<Loaded> {
  const rows = await purchaseRows(reader, id);
  if (!rows) throw new Refusal('notFound');
  return { rows, course: courseOf(rows) };
}

/** The purchase that a row of one of its tables belongs to. */
export async function loadBy(reader: Reader, table: PurchasePart, id: number): Promise<Loaded> {
  const purchaseId = await purchaseIdBy(reader, table, id);
  if (purchaseId === undefined) throw new Refusal('notFound');
  return load(reader, purchaseId);
}

/** Refuses what the rules refuse: a sentence about the purchase itself as a whole, others at their fields. */
export function demand(problems: readonly FieldProblem[]): void {
  const whole = problems.find(({ field }) => field === '');
  if (whole) throw new Refusal('rule', whole.message);
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
}

export function stageIn({ course }: Loaded, stageId: number): CourseStage {
  const stage = course.stages.find(({ id }) => id === stageId);
  if (!stage) throw new Refusal('notFound');
  return stage;
}

export async function demandOpenYear(reader: Reader, year: number, field = 'budgetYear'): Promise<void> {
  if (await isYearClosed(reader, year)) throw fieldRefusal(field, text.yearClosed(year));
}

export function namesOf({ rows }: Loaded): Names {
  return {
    unitOf: (lineId) => rows.lines.find(({ id }) => id === lineId)?.unit ?? '',
    firm: (firmId) => rows.offers.find(({ firm_id }) => firm_id === firmId)?.firm ?? '',
  };
}

/** "3 adet yazıcı, 2,5 kg boya." */
export function linesInWords({ rows }: Loaded, moved: readonly { readonly lineId: number; readonly quantity: number }[]): string {
  const words = moved.map(({ lineId, quantity }) => {
    const line = rows.lines.find(({ id }) => id === lineId);
    return line ? purchaseEvent.lineOf(formatQuantity(quantity), line.unit, line.item) : '';
  });
  return `${words.filter((word) => word !== '').join(', ')}.`;
}

/** A sum beyond what can be counted exactly is a typing mistake: said at the field instead of failing. */
export function counted<T>(field: string, count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) throw fieldRefusal(field, text.tooLarge);
    throw error;
  }
}
