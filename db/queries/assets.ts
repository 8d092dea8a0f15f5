import type { AssetFilter, AssetHolding, AssetRow, AssetSort, AssetView } from '../../preload/contract/assets.ts';
import type { Page } from '../../preload/contract/fields.ts';
import type { Parameter, Reader } from '../unit-of-work.ts';
import { searchCondition } from './directory-search.ts';

/** Everything of the list and where it is now. */
const source = `FROM asset a
  LEFT JOIN asset_holding h ON h.asset_id = a.id AND h.returned_on IS NULL
  LEFT JOIN neighbourhood n ON n.id = h.neighbourhood_id
  LEFT JOIN unit u ON u.id = h.unit_id`;

const columns = `a.id, a.number, a.name, a.detail, a.register_no AS registerNo,
  CASE WHEN a.retired_on IS NOT NULL THEN 'dusulen' WHEN h.id IS NOT NULL THEN 'zimmette' ELSE 'depoda' END AS state,
  COALESCE(h.holder, '') AS holder, h.neighbourhood_id AS neighbourhoodId, COALESCE(n.name, '') AS neighbourhood,
  h.unit_id AS unitId, COALESCE(u.name, '') AS unit, COALESCE(h.place, '') AS place, h.given_on AS since,
  a.value_kurus AS value, a.acquired_on AS acquiredOn, a.retired_on AS retiredOn`;

const views: Readonly<Record<AssetView, string>> = {
  hepsi: '1',
  zimmette: 'h.id IS NOT NULL',
  depoda: 'h.id IS NULL AND a.retired_on IS NULL',
  dusulen: 'a.retired_on IS NOT NULL',
};

/** What is empty comes last in the first order. */
const orders: Readonly<Record<AssetSort, readonly string[]>> = {
  number: ['a.year', 'a.seq'],
  name: ['a.name_sort'],
  detail: [`a.detail = ''`, 'a.detail'],
  registerNo: [`a.register_no = ''`, 'a.register_no'],
  state: [`CASE WHEN a.retired_on IS NOT NULL THEN 2 WHEN h.id IS NOT NULL THEN 0 ELSE 1 END`],
  holder: ['h.id IS NULL', 'h.holder_sort'],
  where: ['COALESCE(n.id, u.id) IS NULL', 'COALESCE(n.name_sort, u.name_sort)', 'h.place'],
  since: ['h.id IS NULL', 'h.given_on'],
  value: ['a.value_kurus IS NULL', 'a.value_kurus'],
  acquiredOn: ['a.acquired_on'],
};

export interface AssetOrder {
  readonly sort: AssetSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

function condition({ text, view, neighbourhoodId, unitId, purchaseId }: AssetFilter): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const search = searchCondition(text, `a.search_fold || ' ' || COALESCE(h.holder_fold, '')`, []);
  return {
    sql: `${search.sql} AND ${views[view]} AND (? IS NULL OR h.neighbourhood_id = ?) AND (? IS NULL OR h.unit_id = ?)
      AND (? IS NULL OR a.purchase_line_id IN (SELECT id FROM purchase_line WHERE purchase_id = ?))`,
    parameters: [...search.parameters, neighbourhoodId, neighbourhoodId, unitId, unitId, purchaseId, purchaseId],
  };
}

export async function listAssets(reader: Reader, filter: AssetFilter, { sort, descending, offset, limit }: AssetOrder): Promise<Page<AssetRow>> {
  const { sql, parameters } = condition(filter);
  const order = [...orders[sort].map((column) => `${column} ${descending ? 'DESC' : 'ASC'}`), 'a.id DESC'].join(', ');
  const rows = await reader.all<AssetRow>(`SELECT ${columns} ${source} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`, [...parameters, limit, offset]);
  const counted = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total ${source} WHERE ${sql}`, [...parameters]);
  return { rows, total: counted?.total ?? 0 };
}

export function assetRow(reader: Reader, id: number): Promise<AssetRow | undefined> {
  return reader.one(`SELECT ${columns} ${source} WHERE a.id = ?`, [id]);
}

/** By number, name, register number or who holds it; what is struck off comes last. */
export function foundAssets(reader: Reader, text: string, limit: number): Promise<AssetRow[]> {
  const { sql, parameters } = condition({ text, view: 'hepsi', neighbourhoodId: null, unitId: null, purchaseId: null });
  return reader.all(`SELECT ${columns} ${source} WHERE ${sql} ORDER BY a.retired_on IS NOT NULL, a.year DESC, a.seq DESC LIMIT ?`, [...parameters, limit]);
}

const holdingColumns = `h.id, h.form_no AS formNo, h.neighbourhood_id AS neighbourhoodId, COALESCE(n.name, '') AS neighbourhood, h.unit_id AS unitId, COALESCE(u.name, '') AS unit,
  h.holder, h.place, h.given_on AS givenOn, h.given_by AS givenBy, h.returned_on AS returnedOn, h.returned_to AS returnedTo, h.condition, h.return_note AS returnNote`;
const holdingSource = `FROM asset_holding h LEFT JOIN neighbourhood n ON n.id = h.neighbourhood_id LEFT JOIN unit u ON u.id = h.unit_id`;

/** Newest first. */
export function holdingsOf(reader: Reader, assetId: number): Promise<AssetHolding[]> {
  return reader.all(`SELECT ${holdingColumns} ${holdingSource} WHERE h.asset_id = ? ORDER BY h.id DESC`, [assetId]);
}

/** A holding with what was held, for the forms. */
export type HeldAsset = AssetHolding & Pick<AssetRow, 'number' | 'name' | 'detail' | 'registerNo' | 'value'>;

const heldAsset = `SELECT ${holdingColumns}, a.number, a.name, a.detail, a.register_no AS registerNo, a.value_kurus AS value ${holdingSource} JOIN asset a ON a.id = h.asset_id`;

/** Everything that was handed over on this form. */
export function heldOnForm(reader: Reader, formNo: string): Promise<HeldAsset[]> {
  return reader.all(`${heldAsset} WHERE h.form_no = ? ORDER BY a.year, a.seq`, [formNo]);
}

export function heldById(reader: Reader, holdingIds: readonly number[]): Promise<HeldAsset[]> {
  return reader.all(`${heldAsset} WHERE h.id IN (SELECT value FROM json_each(?)) ORDER BY a.year, a.seq`, [JSON.stringify(holdingIds)]);
}

/** Where the line stands: the purchase that the record was made of. */
export function purchaseOfLine(reader: Reader, lineId: number): Promise<{ readonly id: number; readonly number: string; readonly subject: string } | undefined> {
  return reader.one('SELECT p.id, p.number, p.subject FROM purchase_line l JOIN purchase p ON p.id = l.purchase_id WHERE l.id = ?', [lineId]);
}
