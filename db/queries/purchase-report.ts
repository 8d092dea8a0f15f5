import type { PurchaseKind, PurchaseMethod, PurchaseState } from '../../preload/contract/purchase-codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** One purchase as the report counts it. Money is kuruş without KDV. */
export interface CountedPurchase {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly kind: PurchaseKind;
  readonly method: PurchaseMethod;
  readonly unit: string;
  readonly neighbourhood: string;
  readonly firm: string;
  readonly budgetYear: number;
  readonly budgetCode: string;
  readonly state: PurchaseState;
  readonly openedOn: string;
  readonly decidedOn: string | null;
  readonly concludedOn: string | null;
  readonly endedOn: string | null;
  readonly estimate: number;
  readonly amount: number;
}

/** Purchases that were opened by the end of the period and were still going on at its beginning. */
export function purchasesOfPeriod(reader: Reader, from: string, to: string): Promise<CountedPurchase[]> {
  return reader.all(
    `SELECT p.id, p.number, p.subject, p.kind, p.method, COALESCE(u.name, '') AS unit, COALESCE(n.name, '') AS neighbourhood, COALESCE(f.name, '') AS firm,
            p.budget_year AS budgetYear, p.budget_code AS budgetCode, p.state, p.opened_on AS openedOn, p.decided_on AS decidedOn, p.concluded_on AS concludedOn, p.ended_on AS endedOn,
            p.estimate_kurus AS estimate, p.amount_kurus AS amount
     FROM purchase p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN neighbourhood n ON n.id = p.neighbourhood_id LEFT JOIN firm f ON f.id = p.firm_id
     WHERE p.opened_on <= ? AND COALESCE(p.concluded_on, p.ended_on, '9999-12-31') >= ?
     ORDER BY p.year, p.seq`,
    [to, from],
  );
}

/** What was invoiced in the period, of whatever purchase. */
export interface Spent {
  readonly budgetYear: number;
  readonly budgetCode: string;
  readonly method: PurchaseMethod;
  readonly invoices: number;
  readonly net: number;
  readonly gross: number;
}

export function spentInPeriod(reader: Reader, from: string, to: string): Promise<Spent[]> {
  return reader.all(
    `SELECT p.budget_year AS budgetYear, p.budget_code AS budgetCode, p.method, COUNT(*) AS invoices, SUM(m.net_kurus) AS net, SUM(m.gross_kurus) AS gross
     FROM purchase_movement m JOIN purchase p ON p.id = m.purchase_id
     WHERE m.kind = 'fatura' AND m.cancelled_on IS NULL AND m.happened_on BETWEEN ? AND ?
     GROUP BY p.budget_year, p.budget_code, p.method ORDER BY p.budget_year, p.budget_code, p.method`,
    [from, to],
  );
}

/** Kuruş paid to firms in the period. */
export async function paidInPeriod(reader: Reader, from: string, to: string): Promise<number> {
  const row = await reader.one<{ paid: number }>('SELECT COALESCE(SUM(amount_kurus), 0) AS paid FROM purchase_payment WHERE cancelled_on IS NULL AND paid_on BETWEEN ? AND ?', [from, to]);
  return row?.paid ?? 0;
}

export interface Allocation {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  /** Of all lines of that code; null where none has a figure. */
  readonly allocation: number | null;
}

export function allocations(reader: Reader): Promise<Allocation[]> {
  return reader.all('SELECT year, code, MIN(name) AS name, SUM(allocation_kurus) AS allocation FROM budget_line WHERE active = 1 GROUP BY year, code');
}
