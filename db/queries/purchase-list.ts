import type { Page } from '../../preload/contract/fields.ts';
import { firstStuckDays } from '../../preload/contract/purchase-settings.ts';
import type { PurchaseFilter, PurchaseSort, PurchaseView } from '../../preload/contract/purchases.ts';
import type { PurchaseRow } from '../../preload/contract/purchase-shapes.ts';
import { foldedWords } from '../../preload/contract/turkish.ts';
import type { Parameter, Reader } from '../unit-of-work.ts';

const open = 'p.ended_on IS NULL AND p.concluded_on IS NULL';
/** Since when it has waited where it is now. */
const since = 'COALESCE(p.passed_on, p.waits_since)';
const days = `CASE WHEN ${open} THEN CAST(julianday(?) - julianday(${since}) AS INTEGER) END`;

const views: Readonly<Record<PurchaseView, string>> = {
  acik: open,
  takili: `${open} AND waiting_days > COALESCE(p.waits_days, stuck_days)`,
  biten: `NOT (${open})`,
  hepsi: '1',
};

const orders: Readonly<Record<PurchaseSort, string>> = {
  number: 'p.year * 10000000 + p.seq',
  openedOn: 'p.opened_on',
  subject: 'p.subject_sort',
  unit: 'u.name_sort',
  neighbourhood: 'n.name_sort',
  firm: 'f.name_sort',
  budgetCode: 'p.budget_code',
  state: 'p.state',
  stage: 'p.stage',
  waitsOn: 'p.waits_on',
  waitingDays: 'waiting_days',
  estimate: 'p.estimate_kurus',
  amount: 'p.amount_kurus',
  kind: 'p.kind',
  method: 'p.method',
};

/** Days after which a purchase counts as stuck where its stage has no measure of its own. */
const stuckDaysSql = `COALESCE((SELECT json_extract(value, '$.stuckDays') FROM setting WHERE key = 'purchases'), ${firstStuckDays})`;

const source = `(SELECT p.*, ${days} AS waiting_days, ${stuckDaysSql} AS stuck_days FROM purchase p) p
  LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN neighbourhood n ON n.id = p.neighbourhood_id LEFT JOIN firm f ON f.id = p.firm_id`;

const columns = `p.id, p.number, p.opened_on AS openedOn, p.kind, p.method, p.subject, COALESCE(u.name, '') AS unit, COALESCE(n.name, '') AS neighbourhood, COALESCE(f.name, '') AS firm,
  p.budget_year AS budgetYear, p.budget_code AS budgetCode, p.state, p.stage, p.waits_on AS waitsOn, CASE WHEN ${open} THEN ${since} END AS waitsSince, waiting_days AS waitingDays,
  CASE WHEN ${views.takili} THEN 1 ELSE 0 END AS stuck, p.estimate_kurus AS estimate, p.amount_kurus AS amount, p.missing_papers AS missingPapers`;

interface Order {
  readonly sort: PurchaseSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One page of purchases, and the sum of the amounts of all that fit. */
export async function listPurchases(reader: Reader, filter: PurchaseFilter, { sort, descending, offset, limit }: Order): Promise<Page<PurchaseRow> & { readonly amount: number }> {
  const { sql, parameters } = conditions(filter);
  const today = reader.occasion.today;
  const all = await reader.one<{ total: number; amount: number }>(`SELECT COUNT(*) AS total, COALESCE(SUM(p.amount_kurus), 0) AS amount FROM ${source} WHERE ${sql}`, [today, ...parameters]);
  const way = descending ? 'DESC' : 'ASC';
  const rows = await reader.all<PurchaseRow & { readonly stuck: unknown }>(`SELECT ${columns} FROM ${source} WHERE ${sql} ORDER BY ${orders[sort]} ${way}, p.id ${way} LIMIT ? OFFSET ?`, [today, ...parameters, limit, offset]);
  return { rows: rows.map((row) => ({ ...row, stuck: Boolean(row.stuck) })), total: all?.total ?? 0, amount: all?.amount ?? 0 };
}

function conditions(filter: PurchaseFilter): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const parts: string[] = [views[filter.view]];
  const parameters: Parameter[] = [];
  const add = (sql: string, ...values: readonly Parameter[]): void => {
    parts.push(sql);
    parameters.push(...values);
  };
  const oneOf = (column: string, values: readonly Parameter[]): void => {
    if (values.length > 0) add(`${column} IN (${values.map(() => '?').join(', ')})`, ...values);
  };
  for (const word of foldedWords(filter.text)) {
    add(`(p.subject_fold LIKE ? OR p.number LIKE ? OR COALESCE(f.name_fold, '') LIKE ? OR COALESCE(n.name_fold, '') LIKE ? OR EXISTS (SELECT 1 FROM purchase_line l WHERE l.purchase_id = p.id AND l.item_fold LIKE ?))`, `%${word}%`, `%${word}%`, `%${word}%`, `%${word}%`, `%${word}%`);
  }
  oneOf('p.id', filter.ids);
  oneOf('p.state', filter.states);
  oneOf('p.kind', filter.kinds);
  oneOf('p.method', filter.methods);
  oneOf('p.waits_on', filter.waitsOn);
  if (filter.unitId !== null) add('p.unit_id = ?', filter.unitId);
  if (filter.neighbourhoodId !== null) add('p.neighbourhood_id = ?', filter.neighbourhoodId);
  if (filter.requestId !== null) add('p.request_id = ?', filter.requestId);
  if (filter.firmId !== null) {
    add('(p.firm_id = ? OR EXISTS (SELECT 1 FROM purchase_offer o WHERE o.purchase_id = p.id AND o.firm_id = ?) OR EXISTS (SELECT 1 FROM purchase_movement m WHERE m.purchase_id = p.id AND m.firm_id = ?))', filter.firmId, filter.firmId, filter.firmId);
  }
  if (filter.budgetYear !== null) add('p.budget_year = ?', filter.budgetYear);
  if (filter.budgetCode !== '') add('p.budget_code = ?', filter.budgetCode);
  if (filter.openedFrom !== null) add('p.opened_on >= ?', filter.openedFrom);
  if (filter.openedTo !== null) add('p.opened_on <= ?', filter.openedTo);
  return { sql: parts.map((part) => `(${part})`).join(' AND '), parameters };
}
