import type { PurchaseEvent } from '../../preload/contract/purchase-shapes.ts';
import type { Reader } from '../unit-of-work.ts';

/** What stands beside the rows of one purchase: names, its timeline, what was made of its lines. */

export interface PurchaseNames {
  readonly unit: string;
  readonly neighbourhood: string;
  readonly requestNumber: string;
  readonly firm: string;
  readonly mergedInto: string | null;
  /** The one office that asks where no unit is given. */
  readonly office: string;
}

export async function purchaseNames(reader: Reader, id: number): Promise<PurchaseNames> {
  const row = await reader.one<PurchaseNames>(
    `SELECT COALESCE(u.name, '') AS unit, COALESCE(n.name, '') AS neighbourhood, COALESCE(r.number, '') AS requestNumber, COALESCE(f.name, '') AS firm, m.number AS mergedInto,
            COALESCE((SELECT json_extract(value, '$.unit') FROM setting WHERE key = 'office'), '') AS office
     FROM purchase p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN neighbourhood n ON n.id = p.neighbourhood_id
     LEFT JOIN request r ON r.id = p.request_id LEFT JOIN firm f ON f.id = p.firm_id LEFT JOIN purchase m ON m.id = p.merged_into_id
     WHERE p.id = ?`,
    [id],
  );
  return row ?? { unit: '', neighbourhood: '', requestNumber: '', firm: '', mergedInto: null, office: '' };
}

/** Newest first. */
export function purchaseTimeline(reader: Reader, id: number): Promise<PurchaseEvent[]> {
  return reader.all(
    `SELECT id, kind, happened_on AS "on", recorded_at AS recordedAt, actor, person, document_no AS documentNo, text
     FROM purchase_event WHERE purchase_id = ? ORDER BY happened_on DESC, id DESC`,
    [id],
  );
}

/** Line id → demirbaş that were made of it. */
export async function assetsOfLines(reader: Reader, purchaseId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await reader.all<{ lineId: number; count: number }>(
    `SELECT a.purchase_line_id AS lineId, COUNT(*) AS count FROM asset a JOIN purchase_line l ON l.id = a.purchase_line_id
     WHERE l.purchase_id = ? GROUP BY a.purchase_line_id`,
    [purchaseId],
  );
  return new Map(rows.map(({ lineId, count }) => [lineId, count]));
}

/** The purchase that holds this invoice already; cancelled ones give the number free. */
export function findInvoice(reader: Reader, firmId: number, documentFold: string): Promise<{ readonly number: string } | undefined> {
  return reader.one(
    `SELECT p.number FROM purchase_movement m JOIN purchase p ON p.id = m.purchase_id
     WHERE m.kind = 'fatura' AND m.firm_id = ? AND m.document_fold = ? AND m.cancelled_on IS NULL`,
    [firmId, documentFold],
  );
}

export async function isYearClosed(reader: Reader, year: number): Promise<boolean> {
  return (await reader.one('SELECT 1 FROM budget_year WHERE year = ? AND closed_on IS NOT NULL', [year])) !== undefined;
}

/** What a purchase of this kind was charged to last, so that the next form begins with it. */
export function lastBudget(reader: Reader): Promise<{ readonly code: string; readonly tertip: string } | undefined> {
  return reader.one(`SELECT budget_code AS code, budget_tertip AS tertip FROM purchase WHERE budget_code <> '' ORDER BY id DESC LIMIT 1`);
}
