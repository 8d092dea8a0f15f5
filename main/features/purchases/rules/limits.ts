import { banState, type BanCheck } from '../../../../preload/contract/firm-ban.ts';
import { wishedOffers } from '../../../../preload/contract/offer-table.ts';
import type { PurchaseKind, PurchaseMethod } from '../../../../preload/contract/purchase-codes.ts';
import type { CeilingKind, LimitRow } from '../../../../preload/contract/purchase-settings.ts';
import type { PurchaseWarning } from '../../../../preload/contract/purchase-shapes.ts';
import { similarSubjects } from '../../../../preload/contract/similar-subject.ts';
import { adviceText as text, legalBases } from './advice-text.ts';

/**
 * Warnings of a purchase, pure: the office decides. Amounts are kuruş without KDV, that the limits exclude KDV is not
 * settled (domain.md 4.1). Figures and bases are those of domain.md 4.1 and 4.2.
 */

type Mentioned = PurchaseWarning['purchases'];

export interface LimitQuestion {
  readonly limits: readonly LimitRow[];
  readonly insideMetropolitan: boolean;
  /** The day whose period counts. */
  readonly on: string;
  readonly method: PurchaseMethod;
  readonly amount: number;
  readonly warnPercent: number;
}

/** The row of the day; null where the table has none. */
export function limitOn(limits: readonly LimitRow[], on: string): LimitRow | null {
  return limits.find(({ from, to }) => from <= on && on <= to) ?? null;
}

/** What may be bought under 22/d on that day by this office; null where the table says nothing. */
export function limitAmount({ limits, insideMetropolitan, on }: Pick<LimitQuestion, 'limits' | 'insideMetropolitan' | 'on'>): number | null {
  const row = limitOn(limits, on);
  return row && (insideMetropolitan ? row.metropolitan : row.other);
}

/** The single purchase against the 22/d limit; reaching it exactly is allowed. */
export function limitAdvice(question: LimitQuestion): PurchaseWarning[] {
  if (question.method !== '22d') return [];
  const row = limitOn(question.limits, question.on);
  if (row === null) return [warning('sinir_yok', text.noLimit(question.on), legalBases.limit, false)];
  const most = question.insideMetropolitan ? row.metropolitan : row.other;
  const { amount } = question;
  if (amount > most) return [warning('sinir_asildi', text.limitPassed(amount, most, row), legalBases.limit, true)];
  return reaches(amount, question.warnPercent, most) ? [warning('sinir_yakin', text.limitNear(amount, most, row), legalBases.limit, false)] : [];
}

export interface CeilingQuestion {
  readonly ceiling: { readonly year: number; readonly budget: number; readonly percent: number; readonly warnPercent: number } | null;
  readonly kind: PurchaseKind;
  readonly method: PurchaseMethod;
  readonly counts21f: boolean;
  /** The other purchases of the year that count. */
  readonly spent: number;
  readonly amount: number;
}

/** Which total a purchase belongs to: a subscription is a service, what another unit gives is not bought. */
export function ceilingKindOf(kind: PurchaseKind): CeilingKind | null {
  if (kind === 'malzeme') return null;
  return kind === 'mal' ? 'mal' : 'hizmet';
}

/** Which purchases the total counts. */
export function ceilingMethods(counts21f: boolean): readonly PurchaseMethod[] {
  return counts21f ? ['22d', '21f'] : ['22d'];
}

/** The share of the budget that may be spent so, in whole kuruş rounded down. */
export function ceilingAmount(budget: number, percent: number): number {
  return Number((BigInt(budget) * BigInt(percent)) / 100n);
}

/** The running total of the year against the ceiling of 62/ı; reaching it exactly is allowed. */
export function ceilingAdvice({ ceiling, kind, method, counts21f, spent, amount }: CeilingQuestion): PurchaseWarning[] {
  const which = ceilingKindOf(kind);
  if (ceiling === null || which === null || !ceilingMethods(counts21f).includes(method)) return [];
  const most = ceilingAmount(ceiling.budget, ceiling.percent);
  const total = spent + amount;
  const figures = { year: ceiling.year, kind: which, counts21f, total, amount, most, budget: ceiling.budget, percent: ceiling.percent };
  if (total > most) return [warning('tavan_asildi', text.ceilingPassed(figures), legalBases.ceiling, true)];
  return reaches(total, ceiling.warnPercent, most) ? [warning('tavan_yakin', text.ceilingNear(figures), legalBases.ceiling, false)] : [];
}

export interface SplitQuestion {
  readonly method: PurchaseMethod;
  readonly year: number;
  readonly budgetCode: string;
  readonly subject: string;
  readonly amount: number;
  /** The 22/d limit; null where it is not known. */
  readonly limit: number | null;
  /** Other 22/d purchases of the same budget year and code. */
  readonly others: Mentioned;
}

/** A similar subject on the same code within the year may be a need that was cut into parts; grave when the parts together pass the limit. */
export function splitAdvice({ method, year, budgetCode, subject, amount, limit, others }: SplitQuestion): PurchaseWarning[] {
  if (method !== '22d' || budgetCode === '') return [];
  const similar = others.filter((other) => similarSubjects(subject, other.subject));
  if (similar.length === 0) return [];
  const total = similar.reduce((sum, other) => sum + other.amount, amount);
  const passed = limit !== null && total > limit;
  return [{ ...warning('bolme', text.split({ year, budgetCode, count: similar.length, total, limit, passed }), legalBases.split, passed), purchases: similar }];
}

/** `offers` null = the research has not begun. */
export function offersAdvice({ method, offers }: { readonly method: PurchaseMethod; readonly offers: number | null }): PurchaseWarning[] {
  if (method !== '22d' || offers === null || offers >= wishedOffers) return [];
  return [warning('az_teklif', text.fewOffers(offers), legalBases.offers, false)];
}

export interface BudgetQuestion {
  readonly line: { readonly year: number; readonly code: string; readonly tertip: string; readonly name: string; readonly allocation: number | null } | null;
  readonly kind: PurchaseKind;
  /** The other purchases on the line. */
  readonly spent: number;
  readonly amount: number;
}

export function budgetAdvice({ line, kind, spent, amount }: BudgetQuestion): PurchaseWarning[] {
  if (line === null || line.allocation === null || kind === 'malzeme' || spent + amount <= line.allocation) return [];
  return [warning('odenek_asildi', text.allocationPassed({ ...line, allocation: line.allocation, total: spent + amount }), legalBases.budget, true)];
}

export interface BanQuestion {
  readonly firms: readonly (BanCheck & { readonly name: string })[];
  /** A look from before the purchase says nothing of its days. */
  readonly openedOn: string;
  readonly today: string;
}

/** Firms that were not looked up in the list of the banned since the purchase was opened. */
export function banAdvice({ firms, openedOn, today }: BanQuestion): PurchaseWarning[] {
  return firms.flatMap((firm): PurchaseWarning[] => {
    const state = banState(firm, today);
    if (state === 'yasakli') return [warning('yasaklilik_eski', text.banned(firm.name, firm.bannedUntil), legalBases.ban, true)];
    if (state === 'doldu') return [warning('yasaklilik_eski', text.banOver(firm.name, firm.bannedUntil ?? today), legalBases.ban, false)];
    if (firm.banCheckedOn !== null && firm.banCheckedOn >= openedOn) return [];
    return [warning('yasaklilik_eski', firm.banCheckedOn === null ? text.neverChecked(firm.name) : text.checkedBefore(firm.name, firm.banCheckedOn), legalBases.ban, false)];
  });
}

function warning(code: PurchaseWarning['code'], words: string, basis: string, serious: boolean): PurchaseWarning {
  return { code, text: words, basis, serious, purchases: [] };
}

// A hundred times the greatest amount is beyond what a double counts exactly.
function reaches(amount: number, percent: number, whole: number): boolean {
  return BigInt(amount) * 100n >= BigInt(whole) * BigInt(percent);
}
