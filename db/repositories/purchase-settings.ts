import type { BudgetLineRow, CeilingKind, CeilingRow, LimitRow } from '../../preload/contract/purchase-settings.ts';
import { BudgetLine, BudgetYear, PurchaseLimit, SpendingCeiling } from '../schema/firms.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** Limits of 22/d, the budget and the ceilings of 62/ı. Money is kuruş. */

export type LimitValues = Omit<LimitRow, 'id'>;

/** Newest period first. */
export function allLimits(reader: Reader): Promise<LimitRow[]> {
  return reader.all(`SELECT id, from_on AS "from", to_on AS "to", notice, gazette, metropolitan_kurus AS metropolitan, other_kurus AS other, certainty FROM purchase_limit ORDER BY from_on DESC`);
}

export async function putLimit(writer: Writer, id: number | null, { from, to, notice, gazette, metropolitan, other, certainty }: LimitValues): Promise<number> {
  const columns = { from_on: from, to_on: to, notice, gazette, metropolitan_kurus: metropolitan, other_kurus: other, certainty };
  if (id === null) return writer.insert(PurchaseLimit, columns);
  await writer.update(PurchaseLimit, id, columns);
  return id;
}

export function deleteLimit(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM purchase_limit WHERE id = ?', [id]);
}

/** The day on which the year was closed; null = open, also where the year was never spoken of. */
export async function budgetYearClosedOn(reader: Reader, year: number): Promise<string | null> {
  return (await reader.one<{ closedOn: string | null }>('SELECT closed_on AS closedOn FROM budget_year WHERE year = ?', [year]))?.closedOn ?? null;
}

export async function putYearClosed(writer: Writer, year: number, closedOn: string | null): Promise<void> {
  const row = await writer.one<{ id: number }>('SELECT id FROM budget_year WHERE year = ?', [year]);
  if (row) await writer.update(BudgetYear, row.id, { closed_on: closedOn });
  else await writer.insert(BudgetYear, { year, closed_on: closedOn });
}

export type BudgetLineValues = Omit<BudgetLineRow, 'id' | 'spent'>;
type StoredLine = Omit<BudgetLineRow, 'spent' | 'active'> & { readonly active: number };
const lineColumns = 'id, year, code, tertip, name, allocation_kurus AS allocation, active';
const toLine = (stored: StoredLine): BudgetLineValues & { readonly id: number } => ({ ...stored, active: stored.active === 1 });

export async function budgetLinesOf(reader: Reader, year: number): Promise<(BudgetLineValues & { readonly id: number })[]> {
  return (await reader.all<StoredLine>(`SELECT ${lineColumns} FROM budget_line WHERE year = ? ORDER BY code, tertip`, [year])).map(toLine);
}

export async function findBudgetLine(reader: Reader, id: number): Promise<(BudgetLineValues & { readonly id: number }) | undefined> {
  const stored = await reader.one<StoredLine>(`SELECT ${lineColumns} FROM budget_line WHERE id = ?`, [id]);
  return stored && toLine(stored);
}

/** The line that a purchase is paid from: with its tertip, else the one of its code alone. */
export async function budgetLineFor(reader: Reader, year: number, code: string, tertip: string): Promise<(BudgetLineValues & { readonly id: number }) | undefined> {
  const stored = await reader.one<StoredLine>(
    `SELECT ${lineColumns} FROM budget_line WHERE year = ? AND code = ? AND tertip IN (?, '') AND active = 1 ORDER BY tertip = '' LIMIT 1`,
    [year, code, tertip],
  );
  return stored && toLine(stored);
}

export async function putBudgetLine(writer: Writer, id: number | null, { allocation, active, ...same }: BudgetLineValues): Promise<number> {
  const columns = { ...same, allocation_kurus: allocation, active: active ? (1 as const) : (0 as const) };
  if (id === null) return writer.insert(BudgetLine, columns);
  await writer.update(BudgetLine, id, columns);
  return id;
}

export type CeilingValues = Omit<CeilingRow, 'id' | 'spent' | 'most'>;
const ceilingColumns = 'id, year, kind, budget_kurus AS budget, percent, warn_percent AS warnPercent';

export function ceilingsOf(reader: Reader, year: number): Promise<(CeilingValues & { readonly id: number })[]> {
  return reader.all(`SELECT ${ceilingColumns} FROM spending_ceiling WHERE year = ? ORDER BY kind DESC`, [year]);
}

export function findCeiling(reader: Reader, id: number): Promise<(CeilingValues & { readonly id: number }) | undefined> {
  return reader.one(`SELECT ${ceilingColumns} FROM spending_ceiling WHERE id = ?`, [id]);
}

export function ceilingFor(reader: Reader, year: number, kind: CeilingKind): Promise<(CeilingValues & { readonly id: number }) | undefined> {
  return reader.one(`SELECT ${ceilingColumns} FROM spending_ceiling WHERE year = ? AND kind = ?`, [year, kind]);
}

export async function putCeiling(writer: Writer, id: number | null, { budget, warnPercent, ...same }: CeilingValues): Promise<number> {
  const columns = { ...same, budget_kurus: budget, warn_percent: warnPercent };
  if (id === null) return writer.insert(SpendingCeiling, columns);
  await writer.update(SpendingCeiling, id, columns);
  return id;
}

export function deleteCeiling(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM spending_ceiling WHERE id = ?', [id]);
}
