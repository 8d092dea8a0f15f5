import { directPurchasesOn, lineTotal, yearTotal } from '../../../db/queries/purchase-advice.ts';
import { findFirm } from '../../../db/repositories/firms.ts';
import { allLimits, budgetLineFor, ceilingFor } from '../../../db/repositories/purchase-settings.ts';
import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { purchaseKinds, type PurchaseKind, type PurchaseMethod } from '../../../preload/contract/purchase-codes.ts';
import type { CeilingKind } from '../../../preload/contract/purchase-settings.ts';
import type { PurchaseWarning } from '../../../preload/contract/purchase-shapes.ts';
import { purchaseSettingsOf } from '../purchase-settings/settings.ts';
import { banAdvice, budgetAdvice, ceilingAdvice, ceilingKindOf, ceilingMethods, limitAdvice, limitAmount, offersAdvice, splitAdvice } from './rules/limits.ts';

export interface AdviceQuestion {
  /** Left out of every sum; null = not kept yet. */
  readonly id: number | null;
  readonly kind: PurchaseKind;
  readonly method: PurchaseMethod;
  readonly subject: string;
  readonly budgetYear: number;
  readonly budgetCode: string;
  readonly budgetTertip: string;
  /** Kuruş without KDV. */
  readonly amount: number;
  /** The day whose 22/d limit counts: of the decision, else of the opening. */
  readonly decidingDay: string;
  readonly openedOn: string;
  /** How many firms have offered; null = the research has not begun. */
  readonly offers: number | null;
  /** Firms that are bought from, or are about to be. */
  readonly firmIds: readonly number[];
}

/** The warnings of a purchase, the grave ones first. They forbid nothing: the office decides. */
export async function adviceFor(reader: Reader, question: AdviceQuestion): Promise<PurchaseWarning[]> {
  const settings = await purchaseSettingsOf(reader);
  const { insideMetropolitan } = (await getSetting(reader, 'office')) ?? { insideMetropolitan: false };
  const limits = { limits: await allLimits(reader), insideMetropolitan, on: question.decidingDay };
  const { method, amount, kind } = question;
  const all = [
    ...limitAdvice({ ...limits, method, amount, warnPercent: settings.limitWarnPercent }),
    ...(await yearAdvice(reader, question, settings.count21f)),
    ...splitAdvice({ method, year: question.budgetYear, budgetCode: question.budgetCode, subject: question.subject, amount, limit: limitAmount(limits), others: await neighbours(reader, question) }),
    ...(await allocationAdvice(reader, question)),
    ...offersAdvice({ method, offers: kind === 'malzeme' ? null : question.offers }),
    ...banAdvice({ firms: await firmsOf(reader, question.firmIds), openedOn: question.openedOn, today: reader.occasion.today }),
  ];
  return all.toSorted((a, b) => Number(b.serious) - Number(a.serious));
}

/** The kinds whose purchases one ceiling counts together. */
export function kindsUnder(ceiling: CeilingKind): readonly PurchaseKind[] {
  return purchaseKinds.filter((kind) => ceilingKindOf(kind) === ceiling);
}

async function yearAdvice(reader: Reader, { id, kind, method, budgetYear, amount }: AdviceQuestion, counts21f: boolean): Promise<PurchaseWarning[]> {
  const which = ceilingKindOf(kind);
  const ceiling = which && (await ceilingFor(reader, budgetYear, which));
  if (!which || !ceiling) return [];
  const spent = await yearTotal(reader, { year: budgetYear, kinds: kindsUnder(which), methods: ceilingMethods(counts21f), exceptId: id });
  return ceilingAdvice({ ceiling, kind, method, counts21f, spent, amount });
}

async function allocationAdvice(reader: Reader, { id, kind, budgetYear, budgetCode, budgetTertip, amount }: AdviceQuestion): Promise<PurchaseWarning[]> {
  const line = budgetCode === '' ? undefined : await budgetLineFor(reader, budgetYear, budgetCode, budgetTertip);
  return line ? budgetAdvice({ line, kind, spent: await lineTotal(reader, { year: budgetYear, code: line.code, tertip: line.tertip, exceptId: id }), amount }) : [];
}

async function neighbours(reader: Reader, { id, method, budgetYear, budgetCode }: AdviceQuestion) {
  return method === '22d' && budgetCode !== '' ? directPurchasesOn(reader, { year: budgetYear, code: budgetCode, exceptId: id }) : [];
}

async function firmsOf(reader: Reader, ids: readonly number[]) {
  const firms = [];
  for (const id of new Set(ids)) firms.push(await findFirm(reader, id));
  return firms.filter((firm) => firm !== undefined);
}
